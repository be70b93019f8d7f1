// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/TenderKind.h"
#include "db/queries/OrderQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QComboBox;
class QLabel;

namespace shopdesk {

class MoneyEdit;

// Takes payment for a placed order, with one or two tenders; says what is still due or what change
// to give back.
class PayOrderDialog : public RecordDialog
{
    Q_OBJECT

public:
    PayOrderDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setOrder(const OrderDetail &order);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void retranslate() override;

private:
    struct Tender
    {
        QComboBox *kind;
        MoneyEdit *given;
        QLineEdit *reference;
    };
    [[nodiscard]] Tender addTender(const QString &suffix);
    void showBalance();
    [[nodiscard]] qint64 given(const Tender &tender) const;
    [[nodiscard]] qint64 missing() const; // negative: change
    [[nodiscard]] bool hasCash() const;

    Tender m_first;
    Tender m_second;
    QLabel *m_balance;
    OrderId m_order;
    QString m_number;
    QString m_currency;
    qint64 m_due = 0;
};

} // namespace shopdesk
