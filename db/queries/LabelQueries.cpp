// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/LabelQueries.h"

#include "db/queries/BasketQueries.h"
#include "db/queries/ShopQueries.h"
#include "db/storage/Transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shopdesk {

namespace {

constexpr qsizetype kBooksAtOnce = 100;
constexpr size_t kStatementsOfBook = 3;

QString jsonIds(const QList<BookId> &books)
{
    QJsonArray ids;
    for (const auto &book : books)
        ids.append(book.toString());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

// Rows come ordered by category and level: the first category ends where another id begins.
QStringList firstCategory(const RowSet &rows)
{
    QStringList path;
    QString first;
    for (const auto &row : rows) {
        const auto id = row.text("category_id");
        if (!path.isEmpty() && id != first)
            break;
        first = id;
        path.append(row.text("name"));
    }
    return path;
}

LabelBook bookOf(const Row &row, const RowSet &authors, const RowSet &categories)
{
    LabelBook book{.id = row.id<BookId>("id"),
                   .isbn = row.text("isbn"),
                   .ownCode = row.text("own_code"),
                   .title = row.text("title"),
                   .authors = {},
                   .priceMinor = row.optionalInteger("price_minor"),
                   .currency = row.text("currency"),
                   .taxRateBp = static_cast<int>(row.integer("tax_rate_bp")),
                   .category = firstCategory(categories)};
    for (const auto &author : authors)
        book.authors.append(author.text("name"));
    return book;
}

Result<void> readSome(Transaction &transaction, ShopId shop, const QList<BookId> &books,
                      LabelData &data)
{
    Batch batch;
    batch.add(u"basket_taxes"_qs, {{u"shop"_qs, shop.toString()}, {u"books"_qs, jsonIds(books)}});
    for (const auto &book : books) {
        const Bindings values{{u"book"_qs, book.toString()}};
        batch.add(u"book_detail"_qs, values);
        batch.add(u"book_authors"_qs, values);
        batch.add(u"book_categories"_qs, values);
    }
    SD_ASSIGN(sets, transaction.run(batch));
    const auto rates = basketTaxes(sets[0]);
    for (size_t i = 1; i + kStatementsOfBook <= sets.size(); i += kStatementsOfBook) {
        if (sets[i].isEmpty())
            return fail(ErrorKind::NotFound, u"book_missing"_qs, u"book"_qs);
        auto book = bookOf(sets[i].first(), sets[i + 1], sets[i + 2]);
        book.taxRateBp = rates.value(book.id, book.taxRateBp);
        data.books.push_back(std::move(book));
    }
    return {};
}

} // namespace

Result<LabelData> labelData(Transaction &transaction, const ReadScope &scope, ShopId shop,
                            const QList<BookId> &books)
{
    Bindings unused;
    SD_TRY(scopeCondition(Table::Books, scope, unused));
    SD_ASSIGN(detail, shopDetail(transaction, scope, shop));
    LabelData data{.shopCode = detail.code,
                   .shopName = detail.name,
                   .pricesIncludeTax = detail.pricesIncludeTax,
                   .books = {}};
    for (qsizetype from = 0; from < books.size(); from += kBooksAtOnce)
        SD_TRY(readSome(transaction, shop, books.mid(from, kBooksAtOnce), data));
    return data;
}

} // namespace shopdesk
