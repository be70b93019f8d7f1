// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/DialogFrame.h"

namespace shopdesk {

// A book's cover, as large as the screen allows. Deletes itself when closed.
class CoverDialog : public DialogFrame
{
    Q_OBJECT

public:
    // `source`: where the picture was found; may be empty.
    CoverDialog(const QString &title, const QByteArray &jpeg, const QString &source,
                QWidget *parent = nullptr);
};

} // namespace shopdesk
