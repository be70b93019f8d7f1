// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

namespace {

QList<EditField> shopFields(const Row &row)
{
    const auto address = u"address"_qs;
    return {{u"name"_qs,
             u"name"_qs,
             u"name_key"_qs,
             {},
             columnJson(row, "name"),
             textCheck(checkedName)},
            {u"street"_qs,
             u"street"_qs,
             {},
             address,
             columnJson(row, "street"),
             textCheck(checkedLine)},
            {u"city"_qs, u"city"_qs, u"city_key"_qs, address, columnJson(row, "city"),
             textCheck(checkedLine)},
            {u"postcode"_qs,
             u"postcode"_qs,
             {},
             address,
             columnJson(row, "postcode"),
             textCheck(checkedShortLine)},
            {u"country"_qs,
             u"country"_qs,
             {},
             address,
             columnJson(row, "country"),
             textCheck(checkedCountry)},
            {u"time_zone"_qs,
             u"time_zone"_qs,
             {},
             {},
             columnJson(row, "time_zone"),
             textCheck(checkedTimeZone)},
            {u"opening_hours"_qs,
             u"opening_hours"_qs,
             {},
             {},
             columnJson(row, "opening_hours"),
             textCheck(checkedNote)},
            {u"active"_qs, u"active"_qs, {}, {}, row.boolean("active"), truthCheck()}};
}

} // namespace

Result<QJsonObject> handle(const EditShop &command, HandlerContext &context)
{
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(rows, context.transaction().query(u"shop_for_edit"_qs, {{u"id"_qs, shop.id.uuid()}}));
    const auto fields = shopFields(rows.first());
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    if (!edits.empty())
        SD_TRY(updateRow(context, u"shop"_qs, shop.id.uuid(), editedColumns(edits, fields)));
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"shop"_qs,
                            .subjectId = shop.id.uuid(),
                            .subject = shop.code});
    return editResult(shop.id.uuid(), edits);
}

} // namespace shopdesk
