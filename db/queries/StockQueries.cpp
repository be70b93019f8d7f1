// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/StockQueries.h"

#include "db/storage/Transaction.h"

#include <algorithm>

namespace shopdesk {

namespace {

std::optional<QDate> optionalDate(const Row &row, const char *column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.date(column));
}

ReadArea areaOf(OpenStock what)
{
    switch (what) {
    case OpenStock::Reserved:
        return ReadArea::Orders;
    case OpenStock::InTransit:
        return ReadArea::Transfers;
    case OpenStock::OnOrder:
        return ReadArea::Receiving;
    }
    Q_UNREACHABLE();
}

QString statementOf(OpenStock what)
{
    switch (what) {
    case OpenStock::Reserved:
        return u"stock_promises"_qs;
    case OpenStock::InTransit:
        return u"stock_in_transit"_qs;
    case OpenStock::OnOrder:
        return u"stock_on_order"_qs;
    }
    Q_UNREACHABLE();
}

// Those of one's own orders are no answer to what a shop has promised.
Result<void> checkScope(const ReadScope &scope, ReadArea area, ShopId shop)
{
    const auto reach = scope.over(area);
    if (reach == Scope::None || reach == Scope::Own)
        return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                    {{u"area"_qs, readAreaName(area)}});
    if (reach == Scope::OwnShops && std::ranges::find(scope.shops, shop) == scope.shops.end())
        return fail(ErrorKind::Forbidden, u"not_your_shop"_qs, u"shop"_qs);
    return {};
}

} // namespace

Result<StockDetail> stockDetail(Transaction &transaction, const ReadScope &scope, ShopId shop,
                                BookId book)
{
    if (!scope.mayRead(Table::Stock))
        return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                    {{u"area"_qs, readAreaName(ReadArea::Assortment)}});
    SD_ASSIGN(rows, transaction.query(u"stock_detail"_qs, {{u"shop"_qs, shop.toString()},
                                                           {u"book"_qs, book.toString()}}));
    if (rows.isEmpty())
        return StockDetail{};
    const auto row = rows.first();
    return StockDetail{.onHand = row.integer("on_hand"),
                       .reserved = row.integer("reserved"),
                       .inTransit = row.integer("in_transit"),
                       .onOrder = row.integer("on_order"),
                       .reorderLevel = row.optionalInteger("reorder_level"),
                       .shelf = row.text("shelf"),
                       .lastSoldOn = optionalDate(row, "last_sold_on"),
                       .lastReceivedOn = optionalDate(row, "last_received_on")};
}

Result<std::vector<StockPaper>> stockPapers(Transaction &transaction, const ReadScope &scope,
                                            ShopId shop, BookId book, OpenStock what)
{
    SD_TRY(checkScope(scope, areaOf(what), shop));
    SD_ASSIGN(rows, transaction.query(statementOf(what), {{u"shop"_qs, shop.toString()},
                                                          {u"book"_qs, book.toString()},
                                                          {u"most"_qs, kMostStockPapers}}));
    std::vector<StockPaper> papers;
    for (const auto &row : rows)
        papers.push_back({.id = row.text("id"),
                          .number = row.text("number"),
                          .state = row.text("state"),
                          .party = row.text("party"),
                          .at = row.dateTime("at"),
                          .copies = row.integer("copies")});
    return papers;
}

} // namespace shopdesk
