// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"
#include "db/commands/values/Approval.h"
#include "db/domain/PromotionEngine.h"

namespace shopdesk {

// Discounts given by hand, on a line or on the whole, and who may give how much.

// At most one of the two.
struct HandDiscount
{
    std::optional<qint64> basisPoints;
    std::optional<qint64> minor;
};
// Invalid: `discount_out_of_range`, `one_discount_only`.
[[nodiscard]] Result<HandDiscount> checkedDiscount(std::optional<qint64> basisPoints,
                                                   std::optional<qint64> minor);
// 1 to 10,000 basis points; 1 to 10^11 minor units. Invalid `discount_out_of_range` with `field`.
[[nodiscard]] Result<qint64> checkedDiscountRate(qint64 basisPoints, const QString &field);
[[nodiscard]] Result<qint64> checkedDiscountAmount(qint64 minor, const QString &field);

// Nothing, or 3 to 40 characters in upper case. Invalid `coupon_malformed`.
[[nodiscard]] Result<QString> checkedCouponCode(const QString &code, const QString &field);

// What the engine takes. `label` is what the explanation of the total calls it.
[[nodiscard]] std::optional<ManualDiscount> manualDiscount(HandlerContext &context,
                                                           const HandDiscount &discount);

// Who let a discount pass that the actor may not give alone; nothing where they may.
struct DiscountApproval
{
    AccountId approver;
    QString login;
    qint64 percentBp = 0; // the highest share taken off a line by hand
};
// Refused `approval_needed` with facts limit_bp, given_bp; with an approval Refused
// `approval_invalid` (wrong PIN, for another sum, no PIN set) or `approver_may_not` (their limit).
[[nodiscard]] Result<std::optional<DiscountApproval>>
approveDiscounts(HandlerContext &context, const PricedBasket &priced,
                 const std::optional<Approval> &approval, const QByteArray &act);
// Adds the row to the context's batch.
void addApproval(HandlerContext &context, const DiscountApproval &approval, OrderId order);

} // namespace shopdesk
