// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/handlers/OrderSteps.h"
#include "db/commands/handlers/Payments.h"
#include "db/commands/values/ReturnOrder.h"

#include <QJsonArray>

namespace shopdesk {

// Money on its way back to a customer.
struct Refunds
{
    QList<NewTender> tenders; // all negative but a rounding; add up to the amount
    QList<QString> codes;     // of the vouchers among them, in that order; else empty

    [[nodiscard]] QJsonArray toJson() const;
};

// How an amount goes back: as the command says or, when it says nothing, the way it came. A voucher
// that is needed and is not there is made; what coins cannot express is rounded. Invalid
// `tender_kind_unknown`; Refused `account_needs_customer`, `voucher_unknown`, `voucher_ended`.
[[nodiscard]] Result<Refunds> refundTenders(HandlerContext &context, const LoadedOrder &order,
                                            const ReturnOrder &command, qint64 amountMinor);

} // namespace shopdesk
