// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CustomerQueries.h"
#include "ui/dialogs/PaymentDialog.h"

namespace shopdesk {

// A customer pays what they owe on account, or part of it.
class SettleAccountDialog : public PaymentDialog
{
    Q_OBJECT

public:
    SettleAccountDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    // `shop` is where the money comes in.
    void setAccount(const CustomerDetail &customer, const CustomerMoney &owed, ShopId shop);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    MoneyEdit *m_amount;
    QLineEdit *m_note;
    CustomerId m_customer;
    QString m_name;
    ShopId m_shop;
    qint64 m_owed = 0;
};

} // namespace shopdesk
