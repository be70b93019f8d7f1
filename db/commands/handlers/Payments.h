// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"
#include "db/commands/values/PayOrder.h"
#include "db/domain/TenderKind.h"

#include <QDate>

namespace shopdesk {

// Money that comes in or goes out. What the commands that take, and give back, payments share.

// One row for the tenders: positive comes in, negative goes out.
struct NewTender
{
    TenderKind kind = TenderKind::Cash;
    qint64 amountMinor = 0;
    qint64 givenMinor = 0;  // handed over
    qint64 changeMinor = 0; // of it given back
    QString reference = {};
    std::optional<VoucherId> voucher = {}; // that pays, or is paid for
};

struct Payment
{
    QList<NewTender> tenders; // add up to what was due
    qint64 changeMinor = 0;
    qint64 roundingMinor = 0; // what cash rounded down: the customer pays that much less
};

// What a payment is for.
struct PaymentDue
{
    qint64 minor = 0;
    bool hasCustomer = false; // who else would an account be of?
    QDate today;              // business date, for vouchers that expire
};

// Matches tenders with what is due. Only cash may exceed it, and what cash pays is rounded to the
// smallest coin of the currency (db/domain/CashRounding.h); a cash tender of nothing leaves to
// rounding what no coin can pay. Locks the vouchers it takes from.
// Refused, field `tenders`: `payment_too_small`, `change_only_from_cash` (facts due_minor,
// given_minor), `account_needs_customer`, `voucher_unknown`, `voucher_ended`, `voucher_expired`,
// `voucher_too_small` (facts code, balance_minor). Invalid: `tender_kind_unknown`,
// `amount_out_of_range`, `too_many_lines`.
[[nodiscard]] Result<Payment> takePayment(HandlerContext &context, const PaymentDue &due,
                                          const QList<PayOrderTender> &tenders);

// Where tenders belong.
struct PaymentPlace
{
    std::optional<OrderId> order; // or a voucher that is sold: NewTender::voucher
    ShopId shop;
    QDate today;
};
// Adds the rows of tenders, and of the vouchers they use or fill, to the context's batch. They
// belong to the till day that is open on this device, if one is.
[[nodiscard]] Result<void> addTenders(HandlerContext &context, const PaymentPlace &place,
                                      const QList<NewTender> &tenders);

} // namespace shopdesk
