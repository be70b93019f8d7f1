// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/PayOrder.h"
#include "db/domain/TenderKind.h"
#include "ui/dialogs/RecordDialog.h"

#include <span>

class QComboBox;
class QLabel;

namespace shopdesk {

class MoneyEdit;

// A form that takes money, with one or two tenders, and says what is still due or what change to
// give back.
class PaymentDialog : public RecordDialog
{
    Q_OBJECT

protected:
    PaymentDialog(const QString &name, DataService &data, Prompts &prompts, QWidget *parent);

    // The fields of the tenders and the balance below what has been added so far; to be called
    // once, by the derived constructor.
    void addTenders(std::span<const TenderKind> kinds);
    // What there is to pay. It stands in the first tender until somebody writes there.
    void setDue(qint64 minor);
    [[nodiscard]] qint64 due() const { return m_due; }
    [[nodiscard]] QList<PayOrderTender> tenders() const;
    [[nodiscard]] QString money(qint64 minor) const;
    // Where it says what is due; for a form that puts it elsewhere.
    [[nodiscard]] QLabel *balance() const { return m_balance; }

    [[nodiscard]] QString problem(const QString &key) const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void retranslate() override;

private:
    struct Tender
    {
        QComboBox *kind = nullptr;
        MoneyEdit *given = nullptr;
        QLineEdit *reference = nullptr;
    };
    [[nodiscard]] Tender addTender(std::span<const TenderKind> kinds, const QString &suffix);
    void showBalance();
    [[nodiscard]] qint64 missing() const; // negative: change
    [[nodiscard]] bool hasCash() const;

    Tender m_first;
    Tender m_second;
    QLabel *m_balance;
    qint64 m_due = 0;
    bool m_isWritten = false;
};

} // namespace shopdesk
