// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/BookQueries.h"

#include "db/domain/Ean13.h"
#include "db/domain/Isbn.h"
#include "db/domain/OwnCode.h"
#include "db/storage/Transaction.h"

namespace shopdesk {

namespace {

tl::unexpected<Error> missing()
{
    return fail(ErrorKind::NotFound, u"book_missing"_qs, u"book"_qs);
}

Result<void> mayRead(const ReadScope &scope, Table table)
{
    Bindings unused;
    SD_TRY(scopeCondition(table, scope, unused));
    return {};
}

BookDetail detailOf(const Row &row)
{
    return {.id = row.id<BookId>("id"),
            .isbn = row.text("isbn"),
            .ownCode = row.text("own_code"),
            .title = row.text("title"),
            .subtitle = row.text("subtitle"),
            .authors = {},
            .publisher = row.text("publisher"),
            .year = row.optionalInteger("year"),
            .language = row.text("language"),
            .format = row.text("format"),
            .description = row.text("description"),
            .priceMinor = row.optionalInteger("price_minor"),
            .currency = row.text("currency"),
            .taxRateBp = static_cast<int>(row.integer("tax_rate_bp")),
            .availability = row.text("availability"),
            .priceConfirmed = row.boolean("price_confirmed"),
            .priceOrigin = row.text("price_origin"),
            .coverLink = row.text("cover_link"),
            .ratingCount = row.integer("rating_count"),
            .ratingSum = row.integer("rating_sum"),
            .categories = {},
            .createdAt = row.dateTime("created_at"),
            .changedAt = row.dateTime("changed_at")};
}

// Rows come ordered by category and level, one per name of a path.
std::vector<BookCategory> categoriesOf(const RowSet &rows)
{
    std::vector<BookCategory> categories;
    for (const auto &row : rows) {
        const auto id = row.id<CategoryId>("category_id");
        if (categories.empty() || categories.back().id != id)
            categories.push_back({.id = id, .path = {}});
        categories.back().path.append(row.text("name"));
    }
    return categories;
}

QString normalized(const QString &code)
{
    if (const auto isbn = Isbn::parse(code))
        return isbn->toString();
    if (const auto own = OwnCode::parse(code))
        return own->toString();
    const auto barcode = Ean13::parse(code);
    const auto own = barcode ? OwnCode::fromBarcode(*barcode) : std::nullopt;
    return own ? own->toString() : code.trimmed();
}

} // namespace

std::optional<qint64> BookDetail::ratingHundredths() const
{
    if (ratingCount <= 0)
        return std::nullopt;
    return (ratingSum * 100 + ratingCount / 2) / ratingCount;
}

Result<BookDetail> bookDetail(Transaction &transaction, const ReadScope &scope, BookId book)
{
    SD_TRY(mayRead(scope, Table::Books));
    const Bindings values{{u"book"_qs, book.toString()}};
    Batch batch;
    batch.add(u"book_detail"_qs, values);
    batch.add(u"book_authors"_qs, values);
    batch.add(u"book_categories"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty())
        return missing();
    auto detail = detailOf(sets[0].first());
    for (const auto &row : sets[1])
        detail.authors.push_back({.id = row.id<AuthorId>("id"), .name = row.text("name")});
    detail.categories = categoriesOf(sets[2]);
    return detail;
}

Result<std::vector<ShopStock>> bookStock(Transaction &transaction, const ReadScope &scope,
                                         BookId book)
{
    SD_TRY(mayRead(scope, Table::Stock));
    SD_ASSIGN(rows, transaction.query(u"book_stock"_qs, {{u"book"_qs, book.toString()}}));
    std::vector<ShopStock> stock;
    for (const auto &row : rows)
        stock.push_back({.shop = row.id<ShopId>("id"),
                         .code = row.text("code"),
                         .name = row.text("name"),
                         .onHand = row.integer("on_hand"),
                         .reserved = row.integer("reserved"),
                         .reorderLevel = row.optionalInteger("reorder_level")});
    return stock;
}

Result<std::optional<BookCover>> bookCover(Transaction &transaction, const ReadScope &scope,
                                           BookId book, CoverSize size)
{
    SD_TRY(mayRead(scope, Table::Books));
    const auto statement =
            size == CoverSize::Detail ? u"book_cover_detail"_qs : u"book_cover_thumbnail"_qs;
    SD_ASSIGN(rows, transaction.query(statement, {{u"book"_qs, book.toString()}}));
    if (rows.isEmpty())
        return std::nullopt;
    const auto row = rows.first();
    return BookCover{.picture = row.bytes("picture"),
                     .source = row.text("source"),
                     .changedAt = row.dateTime("changed_at")};
}

Result<BookId> findBook(Transaction &transaction, const ReadScope &scope, const QString &code)
{
    SD_TRY(mayRead(scope, Table::Books));
    const auto id = BookId::parse(code.trimmed());
    Bindings values;
    values.add(id ? u"book"_qs : u"code"_qs, id ? id->toString() : normalized(code));
    SD_ASSIGN(rows, transaction.query(id ? u"book_by_id"_qs : u"book_by_code"_qs, values));
    if (rows.isEmpty())
        return missing();
    return rows.first().id<BookId>("id");
}

} // namespace shopdesk
