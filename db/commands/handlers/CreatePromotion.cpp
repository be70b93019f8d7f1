// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Promotions.h"

namespace shopdesk {

namespace {

Result<void> checkNumbers(const CreatePromotion &command)
{
    if (command.percentBp)
        SD_TRY(checkedPercent(*command.percentBp, u"percent_bp"_qs));
    if (command.amountMinor)
        SD_TRY(checkedPrice(*command.amountMinor, u"amount_minor"_qs));
    if (command.buyQuantity)
        SD_TRY(checkedCopies(*command.buyQuantity, u"buy_quantity"_qs));
    if (command.freeQuantity)
        SD_TRY(checkedCopies(*command.freeQuantity, u"free_quantity"_qs));
    SD_TRY(checkedPrice(command.minimumMinor, u"minimum_minor"_qs));
    SD_TRY(checkedWeekdays(command.weekdays, u"weekdays"_qs));
    SD_TRY(checkedPriority(command.priority, u"priority"_qs));
    return checkPeriod(command.startsOn, command.endsOn);
}

Result<Bindings> columns(const CreatePromotion &command)
{
    SD_TRY(checkPromotionRule({.kind = command.kind,
                               .percentBp = command.percentBp,
                               .amountMinor = command.amountMinor,
                               .buyQuantity = command.buyQuantity,
                               .freeQuantity = command.freeQuantity}));
    SD_TRY(checkNumbers(command));
    SD_ASSIGN(name, checkedName(command.name, u"name"_qs));
    return Bindings{{u"name"_qs, name},
                    {u"kind"_qs, command.kind},
                    {u"percent_bp"_qs, nullable(command.percentBp)},
                    {u"amount_minor"_qs, nullable(command.amountMinor)},
                    {u"buy_quantity"_qs, nullable(command.buyQuantity)},
                    {u"free_quantity"_qs, nullable(command.freeQuantity)},
                    {u"minimum_minor"_qs, command.minimumMinor},
                    {u"weekdays"_qs, command.weekdays},
                    {u"starts_on"_qs, nullable(command.startsOn)},
                    {u"ends_on"_qs, nullable(command.endsOn)},
                    {u"priority"_qs, command.priority},
                    {u"combinable"_qs, command.combinable}};
}

template<class RefType>
QStringList names(const QList<RefType> &refs)
{
    QStringList texts;
    for (const auto &ref : refs)
        texts.append(ref.text);
    return texts;
}

// In the order of allPromotionAims().
QList<QStringList> aimNames(const CreatePromotion &command)
{
    return {names(command.books), names(command.categories), names(command.shops),
            names(command.groups)};
}

Result<void> writeAims(const CreatePromotion &command, HandlerContext &context, PromotionId id)
{
    const auto given = aimNames(command);
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto &aims = allPromotionAims().at(i);
        SD_ASSIGN(ids, aimedIds(context, aims, given.at(i)));
        addAims(context, id, aims, ids);
    }
    return {};
}

Result<void> writeCoupon(const CreatePromotion &command, HandlerContext &context, PromotionId id)
{
    if (!command.couponCode) {
        if (command.couponUses)
            return fail(ErrorKind::Invalid, u"field_missing"_qs, u"coupon_code"_qs);
        return {};
    }
    auto inserted =
            insertCoupon(context, id, *command.couponCode, command.couponUses, u"coupon_code"_qs);
    if (!inserted && inserted.error().field == u"uses")
        inserted.error().field = u"coupon_uses"_qs;
    SD_TRY(inserted);
    return {};
}

} // namespace

Result<QJsonObject> handle(const CreatePromotion &command, HandlerContext &context)
{
    SD_ASSIGN(values, columns(command));
    const auto id = context.nextId<PromotionId>();
    SD_TRY(writeAims(command, context, id));
    values.add({{u"id"_qs, id.uuid()}, {u"at"_qs, context.at()}});
    SD_TRY(context.transaction().execute(u"promotion_insert"_qs, values));
    SD_TRY(writeCoupon(command, context, id));
    recordPromotion(context, id, command.name.trimmed());
    return idResult(id.uuid());
}

} // namespace shopdesk
