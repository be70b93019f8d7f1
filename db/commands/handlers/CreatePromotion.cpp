// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/Text.h"

namespace shopdesk {

namespace {

constexpr qint64 kWholePrice = 10'000; // basis points
constexpr TextLimits kCouponLimits{.min = 3, .max = 40, .lines = TextLines::Single};

Result<QVariant> optionalNumber(const std::optional<qint64> &value, const QString &field,
                                qint64 min)
{
    if (!value)
        return QVariant();
    SD_ASSIGN(number, checkedNumber(*value, field, min));
    return QVariant(number);
}

Error missing(const QString &field)
{
    return fail(ErrorKind::Invalid, u"field_missing"_qs, field).value();
}

// Each kind of rule with the numbers it cannot do without.
Result<void> checkKind(const CreatePromotion &command)
{
    if (command.kind == u"percent") {
        if (!command.percentBp)
            return fail(missing(u"percent_bp"_qs));
    } else if (command.kind == u"amount" || command.kind == u"fixed_price") {
        if (!command.amountMinor)
            return fail(missing(u"amount_minor"_qs));
    } else if (command.kind == u"buy_n_get_m") {
        if (!command.buyQuantity)
            return fail(missing(u"buy_quantity"_qs));
        if (!command.freeQuantity)
            return fail(missing(u"free_quantity"_qs));
    } else {
        return fail(ErrorKind::Invalid, u"promotion_kind_unknown"_qs, u"kind"_qs);
    }
    return {};
}

Result<void> checkAmounts(const CreatePromotion &command)
{
    if (command.percentBp && (*command.percentBp < 1 || *command.percentBp > kWholePrice))
        return fail(ErrorKind::Invalid, u"number_out_of_range"_qs, u"percent_bp"_qs,
                    {{u"min"_qs, 1}, {u"max"_qs, kWholePrice}, {u"given"_qs, *command.percentBp}});
    if (command.amountMinor)
        SD_TRY(checkedPrice(*command.amountMinor, u"amount_minor"_qs));
    SD_TRY(checkedPrice(command.minimumMinor, u"minimum_minor"_qs));
    if (command.startsOn && command.endsOn && *command.startsOn > *command.endsOn)
        return fail(ErrorKind::Invalid, u"ends_before_start"_qs, u"ends_on"_qs);
    return {};
}

Result<Bindings> columns(const CreatePromotion &command)
{
    SD_TRY(checkKind(command));
    SD_TRY(checkAmounts(command));
    SD_ASSIGN(name, checkedName(command.name, u"name"_qs));
    SD_ASSIGN(buy, optionalNumber(command.buyQuantity, u"buy_quantity"_qs, 1));
    SD_ASSIGN(free, optionalNumber(command.freeQuantity, u"free_quantity"_qs, 1));
    SD_ASSIGN(priority, checkedNumber(command.priority, u"priority"_qs, 0));
    return Bindings{{u"name"_qs, name},
                    {u"kind"_qs, command.kind},
                    {u"percent_bp"_qs, nullable(command.percentBp)},
                    {u"amount_minor"_qs, nullable(command.amountMinor)},
                    {u"buy_quantity"_qs, buy},
                    {u"free_quantity"_qs, free},
                    {u"minimum_minor"_qs, command.minimumMinor},
                    {u"starts_on"_qs, nullable(command.startsOn)},
                    {u"ends_on"_qs, nullable(command.endsOn)},
                    {u"priority"_qs, priority},
                    {u"combinable"_qs, command.combinable}};
}

struct Target
{
    QString kind;
    QUuid id;

    friend bool operator==(const Target &, const Target &) = default;
};

Result<QList<Target>> targets(const CreatePromotion &command, HandlerContext &context)
{
    QList<Target> found;
    const auto add = [&found](const QString &kind, const QUuid &id) {
        if (const Target target{kind, id}; !found.contains(target))
            found.append(target);
    };
    if (!command.books.isEmpty()) {
        SD_ASSIGN(books, resolveBooks(context, command.books));
        for (const auto &book : books)
            add(u"book"_qs, book.id.uuid());
    }
    for (const auto &ref : command.categories) {
        SD_ASSIGN(category, resolveCategory(context, ref, u"categories"_qs));
        add(u"category"_qs, category.id.uuid());
    }
    for (const auto &ref : command.shops) {
        SD_ASSIGN(shop, resolveShop(context, ref, u"shops"_qs));
        add(u"shop"_qs, shop.id.uuid());
    }
    return found;
}

// Codes are kept in upper case: people type them as they like.
Result<void> insertCoupon(const CreatePromotion &command, HandlerContext &context, PromotionId id)
{
    if (!command.couponCode) {
        if (command.couponUses)
            return fail(missing(u"coupon_code"_qs));
        return {};
    }
    SD_ASSIGN(code, checkedText(command.couponCode->toUpper(), u"coupon_code"_qs, kCouponLimits));
    SD_ASSIGN(uses, optionalNumber(command.couponUses, u"coupon_uses"_qs, 1));
    auto inserted = context.transaction().execute(
            u"coupon_insert"_qs,
            {{u"code"_qs, code}, {u"promotion"_qs, id.uuid()}, {u"uses"_qs, uses}});
    if (!inserted && inserted.error().field == u"code")
        inserted.error().field = u"coupon_code"_qs;
    SD_TRY(inserted);
    return {};
}

} // namespace

Result<QJsonObject> handle(const CreatePromotion &command, HandlerContext &context)
{
    SD_ASSIGN(values, columns(command));
    SD_ASSIGN(aims, targets(command, context));
    const auto id = context.nextId<PromotionId>();
    values.add({{u"id"_qs, id.uuid()}, {u"at"_qs, context.at()}});
    SD_TRY(context.transaction().execute(u"promotion_insert"_qs, values));
    SD_TRY(insertCoupon(command, context, id));
    for (const auto &target : aims)
        context.batch().add(u"promotion_target_insert"_qs, {{u"promotion"_qs, id.uuid()},
                                                            {u"kind"_qs, target.kind},
                                                            {u"target"_qs, target.id}});
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"promotion"_qs,
                            .subjectId = id.uuid(),
                            .subject = command.name.trimmed()});
    return idResult(id.uuid());
}

} // namespace shopdesk
