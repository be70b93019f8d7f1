// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/BusinessDate.h"

namespace shopdesk {

Result<QJsonObject> handle(const OpenTill &command, HandlerContext &context)
{
    SD_ASSIGN(money, checkedPrice(command.floatMinor, u"float_minor"_qs));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    if (!shop.active)
        return fail(ErrorKind::Refused, u"shop_not_active"_qs, u"shop"_qs,
                    {{u"code"_qs, shop.code}});
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));
    const auto id = context.nextId<TillDayId>();
    context.batch().expectRow(u"till_day_insert"_qs,
                              {{u"id"_qs, id.uuid()},
                               {u"shop"_qs, shop.id.uuid()},
                               {u"device"_qs, context.command().device.uuid()},
                               {u"business_date"_qs, today},
                               {u"at"_qs, context.at()},
                               {u"actor"_qs, context.actorId().uuid()},
                               {u"float"_qs, money},
                               {u"op"_qs, context.command().op.uuid()},
                               {u"recorded_by"_qs, context.recordedBy()}},
                              fail(ErrorKind::Refused, u"till_is_open"_qs).value());
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"till_day"_qs,
                            .subjectId = id.uuid(),
                            .subject = shop.code});
    return QJsonObject{{u"id"_qs, id.toString()},
                       {u"business_date"_qs, today.toString(Qt::ISODate)}};
}

} // namespace shopdesk
