// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/Approval.h"
#include "db/commands/values/PayOrder.h"
#include "ui/pages/TillSale.h"
#include "ui/pages/TillVoucherPane.h"

namespace shopdesk {

class OrderPrinting;
class TillApprovalPane;
class TillDonePane;
class TillPayPane;
class TillSide;

// From the total to the change: takes the tenders, asks for an approval where a discount needs one,
// sells, and remembers the receipt. Also sells vouchers, which are paid for in the same way.
class TillPayment : public QObject
{
    Q_OBJECT

public:
    // Borrows the sale and the side.
    TillPayment(const PageContext &context, TillSale &sale, TillSide &side, QObject *parent);

    void askPayment();
    void askVoucher();
    void showReceipt();
    [[nodiscard]] bool hasReceipt() const { return !m_lastOrder.isEmpty(); }
    // The change stays until something new begins.
    [[nodiscard]] bool isDone() const;
    // The sale may have changed while one pays.
    void takeCart();

Q_SIGNALS:
    void sold();
    void typed(const QString &text); // while the change is shown

private:
    void takeTenders(const QList<PayOrderTender> &tenders);
    void sell(const std::optional<Approval> &approval);
    void takeSold(const Result<QJsonObject> &result);
    void askApproval(const Error &reason);
    void sellVoucher();
    void takeVoucher(const Result<QJsonObject> &result);
    [[nodiscard]] QString money(qint64 minor) const;

    PageContext m_context;
    TillSale &m_sale;
    TillSide &m_side;
    TillVoucherPane *m_voucher;
    TillPayPane *m_pay;
    TillApprovalPane *m_approval;
    TillDonePane *m_done;
    OrderPrinting *m_printing;
    std::optional<TillVoucherPane::Wish> m_wish; // the voucher that is being paid for
    QList<PayOrderTender> m_tenders;
    qint64 m_totalMinor = 0; // as the customer was told
    QString m_lastOrder;
};

} // namespace shopdesk
