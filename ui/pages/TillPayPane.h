// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/PayOrder.h"
#include "db/queries/TillQueries.h"
#include "models/lists/TenderSheet.h"
#include "ui/pages/PageContext.h"
#include "ui/pages/TillPane.h"

class QAction;

namespace shopdesk {

class MoneyEdit;
class SmallTable;

// Takes the money: one kind of tender after the other until the sum is covered. Each kind has a
// key, the amount that is due stands there already, Enter takes it. Cash may be more, and the
// change is shown while it is typed.
class TillPayPane : public TillPane
{
    Q_OBJECT

public:
    explicit TillPayPane(const PageContext &context, QWidget *parent = nullptr);

    // Begins anew with this sum.
    void ask(const Money &due);
    // The sum has changed while one pays; what was handed over stays.
    void setDue(const Money &due);
    void setCustomerKnown(const QString &name); // empty: nobody an account could be of
    void enter() override;
    [[nodiscard]] bool takesScan(const QString &code) override;

Q_SIGNALS:
    void paid(const QList<shopdesk::PayOrderTender> &tenders);

protected:
    void submit() override;
    void retranslate() override;

private:
    void buildKinds();
    void buildFields();
    void choose(TenderKind kind);
    void prefill();
    void takeBack();
    void lookUp(const QString &code);
    void takeVoucher(const Result<VoucherState> &found);
    [[nodiscard]] Result<VoucherState> withoutTaken(VoucherState voucher) const;
    void showState();
    void showEntries();
    [[nodiscard]] TenderSheet withField() const;
    // Why what stands in the fields cannot be taken; empty if it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString money(qint64 minor) const;

    PageContext m_context;
    TenderSheet m_sheet;
    Money m_due;
    TenderKind m_kind = TenderKind::Cash;
    std::optional<VoucherState> m_voucher;
    QString m_customer;
    QLabel *m_caption;
    QLabel *m_figure;
    QLabel *m_note;
    QList<QAction *> m_kinds; // in the order of payableTenderKinds()
    QLabel *m_referenceLabel = nullptr;
    QLineEdit *m_reference;
    QLabel *m_amountLabel = nullptr;
    MoneyEdit *m_amount;
    SmallTable *m_entries;
    QPushButton *m_takeBack;
};

} // namespace shopdesk
