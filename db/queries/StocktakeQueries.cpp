// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/StocktakeQueries.h"

#include "db/storage/Transaction.h"

#include <algorithm>

namespace shopdesk {

namespace {

tl::unexpected<Error> missing()
{
    return fail(ErrorKind::NotFound, u"stocktake_missing"_qs, u"stocktake"_qs);
}

Result<void> mayRead(const ReadScope &scope)
{
    Bindings unused;
    SD_TRY(scopeCondition(Table::Stocktakes, scope, unused));
    return {};
}

// The same rule as scopeCondition(), for one stocktake that was read.
bool isVisible(const ReadScope &scope, ShopId shop)
{
    return scope.over(ReadArea::Stocktakes) == Scope::All ||
           std::ranges::find(scope.shops, shop) != scope.shops.end();
}

StocktakeDetail detailOf(const Row &row)
{
    return {.id = row.id<StocktakeId>("id"),
            .number = row.text("number"),
            .shop = row.id<ShopId>("shop_id"),
            .shopCode = row.text("shop_code"),
            .shopName = row.text("shop_name"),
            .scope = stocktakeScopeFromName(row.text("scope")).value_or(StocktakeScope::Shop),
            .part = row.text("part"),
            .state = stocktakeStateFromName(row.text("state")).value_or(StocktakeState::Posted),
            .note = row.text("note"),
            .pass = row.integer("pass"),
            .startedAt = row.dateTime("started_at"),
            .postedAt = row.dateTime("posted_at"),
            .changedAt = row.dateTime("changed_at"),
            .startedBy = row.text("started_by"),
            .postedBy = row.text("posted_by"),
            .progress = {},
            .outcome = {},
            .people = {}};
}

StocktakeProgress progressOf(const Row &lines, const Row &rest)
{
    return {.books = lines.integer("books"),
            .copies = lines.integer("copies"),
            .toRecount = lines.integer("to_recount"),
            .recounted = lines.integer("recounted"),
            .moved = lines.integer("moved"),
            .uncountedBooks = rest.integer("books"),
            .uncountedCopies = rest.integer("copies")};
}

StocktakeOutcome outcomeOf(const Row &lines)
{
    return {.differences = lines.integer("differences"),
            .more = lines.integer("more"),
            .fewer = lines.integer("fewer"),
            .valueMinor = lines.integer("value_minor"),
            .superseded = lines.integer("superseded")};
}

StocktakePerson personOf(const Row &row)
{
    return {.name = row.text("name"),
            .scans = row.integer("scans"),
            .books = row.integer("books"),
            .firstAt = row.dateTime("first_at"),
            .lastAt = row.dateTime("last_at")};
}

} // namespace

Result<StocktakeDetail> stocktakeDetail(Transaction &transaction, const ReadScope &scope,
                                        StocktakeId stocktake)
{
    SD_TRY(mayRead(scope));
    const Bindings which{{u"stocktake"_qs, stocktake.toString()}};
    Batch batch;
    batch.add(u"stocktake_detail"_qs, which);
    batch.add(u"stocktake_progress"_qs, which);
    batch.add(u"stocktake_uncounted"_qs, which);
    batch.add(u"stocktake_people"_qs, which);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty())
        return missing();
    auto detail = detailOf(sets[0].first());
    if (!isVisible(scope, detail.shop))
        return missing();
    detail.progress = progressOf(sets[1].first(), sets[2].first());
    detail.outcome = outcomeOf(sets[1].first());
    for (const auto &row : sets[3])
        detail.people.push_back(personOf(row));
    return detail;
}

Result<StocktakeId> findStocktake(Transaction &transaction, const ReadScope &scope,
                                  const QString &name)
{
    SD_TRY(mayRead(scope));
    if (const auto id = StocktakeId::parse(name))
        return *id;
    SD_ASSIGN(rows,
              transaction.query(u"stocktake_find"_qs, {{u"number"_qs, name.trimmed().toUpper()}}));
    if (rows.isEmpty())
        return missing();
    return rows.first().id<StocktakeId>("id");
}

Result<std::vector<BookToRecount>> booksToRecount(Transaction &transaction, const ReadScope &scope,
                                                  StocktakeId stocktake, int limit)
{
    SD_TRY(mayRead(scope));
    SD_ASSIGN(rows,
              transaction.query(u"stocktake_to_recount"_qs,
                                {{u"stocktake"_qs, stocktake.toString()}, {u"limit"_qs, limit}}));
    std::vector<BookToRecount> books;
    for (const auto &row : rows)
        books.push_back({.title = row.text("title"), .shelf = row.text("shelf")});
    return books;
}

Result<std::vector<ShelfBooks>> shelvesOf(Transaction &transaction, const ReadScope &scope,
                                          ShopId shop)
{
    SD_TRY(mayRead(scope));
    if (!isVisible(scope, shop))
        return std::vector<ShelfBooks>();
    SD_ASSIGN(rows, transaction.query(u"stocktake_shelves"_qs, {{u"shop"_qs, shop.toString()}}));
    std::vector<ShelfBooks> shelves;
    for (const auto &row : rows)
        shelves.push_back({.shelf = row.text("shelf"), .books = row.integer("books")});
    return shelves;
}

} // namespace shopdesk
