// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/OrderQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace shopdesk {

// Copies of an order come back, in part or all, and are refunded.
class ReturnOrderDialog : public RecordDialog
{
    Q_OBJECT

public:
    ReturnOrderDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setOrder(const OrderDetail &order);

protected:
    [[nodiscard]] CommandValue command() const override;
    void submit() override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void retranslate() override;

private:
    void addLine(int row, const OrderLineDetail &line);
    void showRefund();
    void showVoucher();
    [[nodiscard]] qint64 refundMinor() const;

    QTableWidget *m_lines;
    QComboBox *m_refund;
    QLineEdit *m_voucher;
    QLineEdit *m_reason;
    QLabel *m_sum;
    OrderId m_order;
    QString m_number;
    QString m_currency;
    std::vector<OrderLineDetail> m_bought;
    QList<QSpinBox *> m_copies;
};

} // namespace shopdesk
