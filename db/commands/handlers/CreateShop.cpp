// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/ShopCode.h"
#include "db/domain/TextKey.h"

namespace shopdesk {

Result<QJsonObject> handle(const CreateShop &command, HandlerContext &context)
{
    SD_ASSIGN(code, ShopCode::parse(command.code));
    SD_ASSIGN(name, checkedName(command.name, u"name"_qs));
    SD_ASSIGN(street, checkedLine(command.street, u"street"_qs));
    SD_ASSIGN(city, checkedLine(command.city, u"city"_qs));
    SD_ASSIGN(postcode, checkedShortLine(command.postcode, u"postcode"_qs));
    SD_ASSIGN(country, checkedCountry(command.country, u"country"_qs));
    SD_ASSIGN(zone, checkedTimeZone(command.timeZone, u"time_zone"_qs));
    SD_ASSIGN(hours, checkedNote(command.openingHours, u"opening_hours"_qs));
    const auto id = context.nextId<ShopId>();
    SD_TRY(context.transaction().execute(u"shop_insert"_qs,
                                         {{u"id"_qs, id.uuid()},
                                          {u"code"_qs, code.toString()},
                                          {u"name"_qs, name},
                                          {u"name_key"_qs, sortKey(name)},
                                          {u"street"_qs, street},
                                          {u"city"_qs, city},
                                          {u"city_key"_qs, sortKey(city)},
                                          {u"postcode"_qs, postcode},
                                          {u"country"_qs, country},
                                          {u"time_zone"_qs, zone},
                                          {u"opening_hours"_qs, hours},
                                          {u"prices_include_tax"_qs, command.pricesIncludeTax},
                                          {u"at"_qs, context.at()}}));
    context.recordActivity({.shop = id,
                            .subjectKind = u"shop"_qs,
                            .subjectId = id.uuid(),
                            .subject = code.toString()});
    return QJsonObject{{QStringLiteral("id"), id.toString()},
                       {QStringLiteral("code"), code.toString()}};
}

} // namespace shopdesk
