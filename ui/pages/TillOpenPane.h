// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/PageContext.h"
#include "ui/pages/TillPane.h"

namespace shopdesk {

class MoneyEdit;

// The till's day begins: what is in the drawer.
class TillOpenPane : public TillPane
{
    Q_OBJECT

public:
    explicit TillOpenPane(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void counted(qint64 floatMinor);

protected:
    void submit() override;
    void retranslate() override;

private:
    MoneyEdit *m_float;
    QLabel *m_label;
};

} // namespace shopdesk
