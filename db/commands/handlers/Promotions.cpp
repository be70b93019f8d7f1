// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Promotions.h"

#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Discounts.h"
#include "db/domain/PromotionKind.h"

namespace shopdesk {

namespace {

constexpr qint64 kWholePrice = 10'000; // basis points

Result<void> need(const std::optional<qint64> &number, const QString &field)
{
    return number ? Result<void>() : fail(ErrorKind::Invalid, u"field_missing"_qs, field);
}

Result<qint64> checkedBetween(qint64 value, qint64 min, qint64 max, const QString &field)
{
    if (value < min || value > max)
        return fail(ErrorKind::Invalid, u"number_out_of_range"_qs, field,
                    {{u"min"_qs, min}, {u"max"_qs, max}, {u"given"_qs, value}});
    return value;
}

Result<QStringList> bookIds(HandlerContext &context, const QStringList &names)
{
    QList<BookRef> refs;
    for (const auto &name : names)
        refs.append(BookRef(name));
    QStringList ids;
    auto books = resolveBooks(context, refs);
    if (!books)
        books.error().field = u"books"_qs;
    SD_TRY(books);
    for (const auto &book : *books)
        ids.append(book.id.toString());
    return ids;
}

Result<QString> idOf(HandlerContext &context, const PromotionAims &aims, const QString &name)
{
    const auto text = [](const auto &found) { return found.id.toString(); };
    if (aims.kind == u"category")
        return resolveCategory(context, CategoryRef(name), aims.field).map(text);
    if (aims.kind == u"shop")
        return resolveShop(context, ShopRef(name), aims.field).map(text);
    return resolveCustomerGroup(context, CustomerGroupRef(name), aims.field).map(text);
}

} // namespace

Result<void> checkPromotionRule(const PromotionRule &rule)
{
    const auto kind = promotionKindFromName(rule.kind);
    if (!kind)
        return fail(ErrorKind::Invalid, u"promotion_kind_unknown"_qs, u"kind"_qs);
    switch (*kind) {
    case PromotionKind::Percent:
        return need(rule.percentBp, u"percent_bp"_qs);
    case PromotionKind::Amount:
    case PromotionKind::FixedPrice:
        return need(rule.amountMinor, u"amount_minor"_qs);
    case PromotionKind::BuyNGetM:
        break;
    }
    SD_TRY(need(rule.buyQuantity, u"buy_quantity"_qs));
    return need(rule.freeQuantity, u"free_quantity"_qs);
}

Result<qint64> checkedPercent(qint64 basisPoints, const QString &field)
{
    return checkedBetween(basisPoints, 1, kWholePrice, field);
}

Result<qint64> checkedWeekdays(qint64 weekdays, const QString &field)
{
    return checkedBetween(weekdays, 1, 127, field);
}

Result<qint64> checkedPriority(qint64 priority, const QString &field)
{
    return checkedNumber(priority, field, 0);
}

Result<qint64> checkedCopies(qint64 copies, const QString &field)
{
    return checkedNumber(copies, field, 1);
}

Result<void> checkPeriod(const std::optional<QDate> &startsOn, const std::optional<QDate> &endsOn)
{
    if (startsOn && endsOn && *startsOn > *endsOn)
        return fail(ErrorKind::Invalid, u"ends_before_start"_qs, u"ends_on"_qs);
    return {};
}

const QList<PromotionAims> &allPromotionAims()
{
    static const QList<PromotionAims> kAll{{u"books"_qs, u"book"_qs},
                                           {u"categories"_qs, u"category"_qs},
                                           {u"shops"_qs, u"shop"_qs},
                                           {u"groups"_qs, u"customer_group"_qs}};
    return kAll;
}

Result<QStringList> aimedIds(HandlerContext &context, const PromotionAims &aims,
                             const QStringList &names)
{
    QStringList ids;
    if (aims.kind == u"book" && !names.isEmpty()) {
        SD_ASSIGN(books, bookIds(context, names));
        ids = books;
    } else {
        for (const auto &name : names) {
            SD_ASSIGN(id, idOf(context, aims, name));
            ids.append(id);
        }
    }
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

void addAims(HandlerContext &context, PromotionId promotion, const PromotionAims &aims,
             const QStringList &ids)
{
    for (const auto &id : ids)
        context.batch().add(u"promotion_target_insert"_qs, {{u"promotion"_qs, promotion.uuid()},
                                                            {u"kind"_qs, aims.kind},
                                                            {u"target"_qs, QUuid(id)}});
}

Result<QString> insertCoupon(HandlerContext &context, PromotionId promotion, const QString &code,
                             const std::optional<qint64> &uses, const QString &field)
{
    // Codes are kept in upper case: people type them as they like.
    SD_ASSIGN(kept, checkedCouponCode(code, field));
    if (kept.isEmpty())
        return fail(ErrorKind::Invalid, u"coupon_malformed"_qs, field);
    if (uses)
        SD_TRY(checkedCopies(*uses, u"uses"_qs));
    auto inserted =
            context.transaction().execute(u"coupon_insert"_qs, {{u"code"_qs, kept},
                                                                {u"promotion"_qs, promotion.uuid()},
                                                                {u"uses"_qs, nullable(uses)}});
    if (!inserted && inserted.error().field == u"code") {
        inserted.error().field = field;
        inserted.error().facts.insert(u"code"_qs, kept);
    }
    SD_TRY(inserted);
    return kept;
}

void recordPromotion(HandlerContext &context, PromotionId promotion, const QString &name)
{
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"promotion"_qs,
                            .subjectId = promotion.uuid(),
                            .subject = name});
}

} // namespace shopdesk
