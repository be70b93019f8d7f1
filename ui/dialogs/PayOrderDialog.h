// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/OrderQueries.h"
#include "ui/dialogs/PaymentDialog.h"

namespace shopdesk {

// Takes payment for a placed order, with one or two tenders; says what is still due or what change
// to give back.
class PayOrderDialog : public PaymentDialog
{
    Q_OBJECT

public:
    PayOrderDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setOrder(const OrderDetail &order);

protected:
    [[nodiscard]] CommandValue command() const override;
    void retranslate() override;

private:
    OrderId m_order;
    QString m_number;
};

} // namespace shopdesk
