// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Stocktakes.h"
#include "db/domain/BusinessDate.h"
#include "db/domain/Text.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

// A statement takes so many movements at once.
constexpr qsizetype kMovementsAtOnce = 1000;

enum class Uncounted { Leave, Zero };

Result<Uncounted> checkedUncounted(const QString &name)
{
    if (name == u"leave")
        return Uncounted::Leave;
    if (name == u"zero")
        return Uncounted::Zero;
    return fail(ErrorKind::Invalid, u"uncounted_unknown"_qs, u"uncounted"_qs);
}

struct Lines
{
    qint64 books = 0;
    qint64 superseded = 0;
};

Result<Lines> countLines(HandlerContext &context, StocktakeId stocktake)
{
    SD_ASSIGN(rows, context.transaction().query(u"stocktake_lines_count"_qs,
                                                {{u"stocktake"_qs, stocktake.uuid()}}));
    return Lines{.books = rows.first().integer("books"),
                 .superseded = rows.first().integer("superseded")};
}

// What the ledger gets, of lines of which the stock is held.
struct Variances
{
    QList<QJsonArray> parts;
    qint64 books = 0;
    qint64 copies = 0;
};

Result<Variances> readVariances(HandlerContext &context, StocktakeId stocktake)
{
    SD_ASSIGN(rows, context.transaction().query(u"stocktake_variances"_qs,
                                                {{u"stocktake"_qs, stocktake.uuid()}}));
    Variances variances;
    for (const auto &row : rows) {
        if (variances.books % kMovementsAtOnce == 0)
            variances.parts.append(QJsonArray());
        const auto copies = row.integer("variance");
        variances.parts.last().append(
                QJsonObject{{u"id"_qs, context.nextId<MovementId>().toString()},
                            {u"book"_qs, row.text("book_id")},
                            {u"quantity"_qs, copies}});
        ++variances.books;
        variances.copies += copies;
    }
    return variances;
}

void addMovements(HandlerContext &context, const LoadedStocktake &stocktake,
                  const Variances &variances, const QString &note, QDate today)
{
    for (const auto &part : variances.parts) {
        context.batch().add(u"stocktake_movements_insert"_qs,
                            {{u"movements"_qs, jsonText(part)},
                             {u"shop"_qs, stocktake.shop.uuid()},
                             {u"stocktake"_qs, stocktake.id.uuid()},
                             {u"note"_qs, note},
                             {u"actor"_qs, context.actorId().uuid()},
                             {u"device"_qs, context.command().device.uuid()},
                             {u"op"_qs, context.command().op.uuid()},
                             {u"at"_qs, context.at()},
                             {u"business_date"_qs, today},
                             {u"recorded_by"_qs, context.recordedBy()}});
    }
}

// In this order: what a line posts is judged by where the book's last stocktake stood before.
void addPosting(HandlerContext &context, const LoadedStocktake &stocktake, const QString &note)
{
    const Bindings which{{u"stocktake"_qs, stocktake.id.uuid()},
                         {u"shop"_qs, stocktake.shop.uuid()}};
    context.batch().add(u"stocktake_lines_post"_qs, which);
    context.batch().add(u"stocktake_balances_post"_qs, which);
    context.batch().expectRow(u"stocktake_post"_qs,
                              {{u"stocktake"_qs, stocktake.id.uuid()},
                               {u"note"_qs, note},
                               {u"break"_qs, u"\n"_qs},
                               {u"at"_qs, context.at()},
                               {u"actor"_qs, context.actorId().uuid()}},
                              wrongStocktakeState(stocktake.state));
}

// Those of the scope that nobody counted count as gone.
Result<void> takeRestForGone(HandlerContext &context, StocktakeId stocktake)
{
    SD_TRY(context.transaction().execute(u"stocktake_zero"_qs,
                                         {{u"stocktake"_qs, stocktake.uuid()},
                                          {u"at"_qs, context.at()},
                                          {u"actor"_qs, context.actorId().uuid()}}));
    return {};
}

} // namespace

Result<QJsonObject> handle(const PostStocktake &command, HandlerContext &context)
{
    SD_ASSIGN(uncounted, checkedUncounted(command.uncounted));
    SD_ASSIGN(note, checkedText(command.note, u"note"_qs, {.max = 500}));
    SD_ASSIGN(stocktake, loadOpenStocktake(context, command.stocktake));
    SD_ASSIGN(shop, resolveShop(context, ShopRef(stocktake.shop)));
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));
    SD_ASSIGN(counted, countLines(context, stocktake.id));
    if (counted.books == 0)
        return fail(ErrorKind::Refused, u"nothing_counted"_qs);

    SD_TRY(holdStocktake(context, stocktake.id,
                         uncounted == Uncounted::Zero ? StocktakeHold::Scope
                                                      : StocktakeHold::Lines));
    if (uncounted == Uncounted::Zero)
        SD_TRY(takeRestForGone(context, stocktake.id));
    SD_ASSIGN(lines, countLines(context, stocktake.id));
    SD_ASSIGN(variances, readVariances(context, stocktake.id));
    addMovements(context, stocktake, variances, note, today);
    addPosting(context, stocktake, note);
    recordStocktakeActivity(context, stocktake);
    return QJsonObject{{u"id"_qs, stocktake.id.toString()},
                       {u"books"_qs, lines.books},
                       {u"differences"_qs, variances.books},
                       {u"copies"_qs, variances.copies},
                       {u"superseded"_qs, lines.superseded}};
}

} // namespace shopdesk
