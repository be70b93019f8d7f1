// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace shopdesk {

// A password field with a button that shows what was typed. Bounded in length, and hinted to input
// methods as nothing to remember.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

private:
    void toggle();
    void retranslate();

    QAction *m_reveal;
};

} // namespace shopdesk
