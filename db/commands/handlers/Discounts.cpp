// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Discounts.h"

#include "db/commands/handlers/Approvals.h"
#include "db/domain/DiscountLimit.h"
#include "db/domain/TaxRate.h"

namespace shopdesk {

namespace {

constexpr qint64 kMaxAmount = 100'000'000'000;
constexpr qsizetype kShortestCoupon = 3;
constexpr qsizetype kLongestCoupon = 40;

// What a line cost before anybody gave a discount by hand, and what they gave.
struct HandShare
{
    Money price;
    Money given;

    [[nodiscard]] qint64 basisPoints() const
    {
        return price.minor() > 0 ? given.minor() * TaxRate::kMaxBasisPoints / price.minor() : 0;
    }
};

HandShare handShare(const LinePrice &line, const QList<AppliedRule> &rules)
{
    qint64 promotions = 0;
    qint64 given = 0;
    for (const auto &rule : rules)
        (rule.kind == AppliedRuleKind::Promotion ? promotions : given) += rule.amount.minor();
    const auto currency = line.base.currency();
    return {.price = Money(line.base.minor() - promotions, currency),
            .given = Money(given, currency)};
}

// The highest share that is beyond the role's limit; nothing when all are within.
std::optional<qint64> beyondLimit(Role role, const PricedBasket &priced)
{
    std::optional<qint64> highest;
    for (qsizetype i = 0; i < priced.rules.size(); ++i) {
        const auto share = handShare(priced.price.lines.at(i), priced.rules.at(i));
        if (!isWithinDiscountLimit(role, share.price, share.given))
            highest = std::max(highest.value_or(0), share.basisPoints());
    }
    return highest;
}

} // namespace

Result<qint64> checkedDiscountRate(qint64 basisPoints, const QString &field)
{
    if (basisPoints < 1 || basisPoints > TaxRate::kMaxBasisPoints)
        return fail(ErrorKind::Invalid, u"discount_out_of_range"_qs, field);
    return basisPoints;
}

Result<qint64> checkedDiscountAmount(qint64 minor, const QString &field)
{
    if (minor < 1 || minor > kMaxAmount)
        return fail(ErrorKind::Invalid, u"discount_out_of_range"_qs, field);
    return minor;
}

Result<HandDiscount> checkedDiscount(std::optional<qint64> basisPoints, std::optional<qint64> minor)
{
    if (basisPoints && minor)
        return fail(ErrorKind::Invalid, u"one_discount_only"_qs, u"discount_minor"_qs);
    if (basisPoints)
        SD_TRY(checkedDiscountRate(*basisPoints, u"discount_bp"_qs));
    if (minor)
        SD_TRY(checkedDiscountAmount(*minor, u"discount_minor"_qs));
    return HandDiscount{.basisPoints = basisPoints, .minor = minor};
}

Result<QString> checkedCouponCode(const QString &code, const QString &field)
{
    const auto upper = code.trimmed().toUpper();
    const bool fits =
            upper.isEmpty() || (upper.size() >= kShortestCoupon && upper.size() <= kLongestCoupon);
    if (!fits || upper.contains(QChar(u'\0')))
        return fail(ErrorKind::Invalid, u"coupon_malformed"_qs, field);
    return upper;
}

std::optional<ManualDiscount> manualDiscount(HandlerContext &context, const HandDiscount &discount)
{
    if (discount.basisPoints)
        return ManualDiscount{.kind = ManualDiscount::Kind::Percent,
                              .percentBp = int(*discount.basisPoints),
                              .amount = Money(0, context.currency()),
                              .label = {}};
    if (discount.minor)
        return ManualDiscount{.kind = ManualDiscount::Kind::Amount,
                              .percentBp = 0,
                              .amount = Money(*discount.minor, context.currency()),
                              .label = {}};
    return std::nullopt;
}

Result<std::optional<DiscountApproval>> approveDiscounts(HandlerContext &context,
                                                         const PricedBasket &priced,
                                                         const std::optional<Approval> &approval,
                                                         const QByteArray &act)
{
    const auto role = context.actor()->role;
    const auto given = beyondLimit(role, priced);
    if (!given)
        return std::optional<DiscountApproval>();
    if (!approval)
        return fail(ErrorKind::Refused, u"approval_needed"_qs, u"approval"_qs,
                    {{u"limit_bp"_qs, discountLimitBp(role)}, {u"given_bp"_qs, *given}});
    SD_ASSIGN(approver, provenApprover(context, *approval, act));
    if (beyondLimit(approver.role, priced))
        return fail(ErrorKind::Refused, u"approver_may_not"_qs, u"approval"_qs,
                    {{u"login"_qs, approver.login},
                     {u"limit_bp"_qs, discountLimitBp(approver.role)},
                     {u"given_bp"_qs, *given}});
    return std::optional(DiscountApproval{
            .approver = approver.id, .login = approver.login, .percentBp = *given});
}

void addApproval(HandlerContext &context, const DiscountApproval &approval, OrderId order)
{
    addApprovalRow(context, u"discount"_qs, approval.approver, order.uuid(),
                   QString::number(approval.percentBp));
}

} // namespace shopdesk
