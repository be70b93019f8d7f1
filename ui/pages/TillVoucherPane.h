// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/PageContext.h"
#include "ui/pages/TillPane.h"

#include <QDate>

#include <optional>

namespace shopdesk {

class MoneyEdit;

// A voucher is to be sold: what it is worth and, if one with a printed code is handed out, that
// code. It is paid for next.
class TillVoucherPane : public TillPane
{
    Q_OBJECT

public:
    struct Wish
    {
        qint64 amountMinor = 0;
        QString code; // empty: one is made
    };

    explicit TillVoucherPane(const PageContext &context, QWidget *parent = nullptr);

    void clear();
    [[nodiscard]] bool takesScan(const QString &code) override;

Q_SIGNALS:
    void entered(const shopdesk::TillVoucherPane::Wish &wish);

protected:
    void submit() override;
    void retranslate() override;

private:
    MoneyEdit *m_amount;
    QLabel *m_amountLabel;
    QLineEdit *m_code;
    QLabel *m_codeLabel;
};

} // namespace shopdesk
