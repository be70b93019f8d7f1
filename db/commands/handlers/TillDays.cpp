// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/TillDays.h"

namespace shopdesk {

Result<std::optional<OpenTillDay>> openTillDay(HandlerContext &context)
{
    SD_ASSIGN(rows, context.transaction().query(u"till_day_open"_qs,
                                                {{u"device"_qs, context.command().device.uuid()}}));
    if (rows.isEmpty())
        return std::optional<OpenTillDay>();
    const auto row = rows.first();
    return std::optional(OpenTillDay{.id = row.id<TillDayId>("id"),
                                     .shop = row.id<ShopId>("shop_id"),
                                     .businessDate = row.date("business_date"),
                                     .floatMinor = row.integer("float_minor")});
}

} // namespace shopdesk
