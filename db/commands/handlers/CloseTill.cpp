// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/TenderKind.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

struct Totals
{
    qint64 cash = 0;
    QJsonArray byKind;
};

Result<Totals> fixTotals(HandlerContext &context, TillDayId day)
{
    SD_ASSIGN(rows, context.transaction().query(u"till_day_sums"_qs, {{u"day"_qs, day.uuid()}}));
    Totals totals;
    for (const auto &row : rows) {
        const auto kind = row.text("kind");
        if (kind == tenderKindName(TenderKind::Cash))
            totals.cash = row.integer("amount");
        context.batch().add(u"till_day_total_insert"_qs, {{u"day"_qs, day.uuid()},
                                                          {u"kind"_qs, kind},
                                                          {u"tenders"_qs, row.integer("tenders")},
                                                          {u"amount"_qs, row.integer("amount")}});
        totals.byKind.append(QJsonObject{{u"kind"_qs, kind},
                                         {u"tenders"_qs, row.integer("tenders")},
                                         {u"amount_minor"_qs, row.integer("amount")}});
    }
    return totals;
}

} // namespace

Result<QJsonObject> handle(const CloseTill &command, HandlerContext &context)
{
    SD_ASSIGN(counted, checkedPrice(command.countedMinor, u"counted_minor"_qs));
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(rows, context.transaction().query(u"till_day_to_close"_qs,
                                                {{u"device"_qs, context.command().device.uuid()}}));
    const auto notOpen = fail(ErrorKind::Refused, u"till_not_open"_qs).value();
    if (rows.isEmpty())
        return fail(notOpen);
    const auto row = rows.first();
    const auto shop = row.id<ShopId>("shop_id");
    SD_TRY(context.requireShop(shop));
    const auto day = row.id<TillDayId>("id");
    SD_ASSIGN(totals, fixTotals(context, day));
    const auto expected = row.integer("float_minor") + totals.cash;
    context.batch().expectRow(u"till_day_close"_qs,
                              {{u"day"_qs, day.uuid()},
                               {u"at"_qs, context.at()},
                               {u"actor"_qs, context.actorId().uuid()},
                               {u"expected"_qs, expected},
                               {u"counted"_qs, counted},
                               {u"note"_qs, note}},
                              notOpen);
    context.recordActivity({.shop = shop,
                            .subjectKind = u"till_day"_qs,
                            .subjectId = day.uuid(),
                            .subject = row.text("code")});
    return QJsonObject{{u"id"_qs, day.toString()},
                       {u"business_date"_qs, row.date("business_date").toString(Qt::ISODate)},
                       {u"expected_minor"_qs, expected},
                       {u"counted_minor"_qs, counted},
                       {u"difference_minor"_qs, counted - expected},
                       {u"totals"_qs, totals.byKind}};
}

} // namespace shopdesk
