// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/StockDocuments.h"
#include "db/commands/handlers/Stocktakes.h"
#include "db/domain/Quantity.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace shopdesk {

namespace {

using StocktakeScanId = Id<struct StocktakeScanTag>;

constexpr qsizetype kMaxLines = 1000;
constexpr qint64 kMostCounted = 1'000'000;

Result<void> checkLines(const QList<StocktakeCount> &lines)
{
    if (lines.isEmpty())
        return fail(ErrorKind::Invalid, u"lines_missing"_qs, u"lines"_qs);
    if (lines.size() > kMaxLines)
        return fail(ErrorKind::Invalid, u"too_many_lines"_qs, u"lines"_qs,
                    {{u"max"_qs, kMaxLines}});
    for (const auto &line : lines) {
        if (line.quantity < -Quantity::kMax || line.quantity > Quantity::kMax)
            return fail(ErrorKind::Invalid, u"quantity_out_of_range"_qs, u"quantity"_qs,
                        {{u"min"_qs, -Quantity::kMax},
                         {u"max"_qs, Quantity::kMax},
                         {u"given"_qs, line.quantity}});
    }
    return {};
}

// What the stocktake has of a book, with this command's counts as they come.
struct CountedBook
{
    ResolvedBook book;
    StockState stock;
    bool hasLine = false;
    qint64 counted = 0;
    qint64 expected = 0;
    qint64 position = 0;
    qint64 pass = 0;
    bool moved = false;
    bool inScope = false;
    QString elsewhere;

    [[nodiscard]] bool differs() const { return counted != expected || moved; }
    // The last scan decides what the count is compared with. What moved between two scans of a pass
    // may have been counted or not.
    void count(qint64 copies, qint64 nowInPass)
    {
        const bool goesOn = hasLine && pass == nowInPass;
        counted = goesOn ? counted + copies : copies;
        moved = goesOn && (moved || position != stock.position);
        expected = stock.onHand;
        position = stock.position;
        pass = nowInPass;
        hasLine = true;
    }
};
using CountedBooks = QHash<BookId, CountedBook>;

// Refused with all books that `isWrong`, in the order of the command.
template<class Wrong>
Result<void> refuseBooks(const QList<BookId> &order, const CountedBooks &books,
                         const QString &reason, Wrong isWrong)
{
    QVariantList lines;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const auto &book = *books.constFind(order.at(i));
        if (isWrong(book))
            lines.append(QVariantMap{{u"line"_qs, i + 1},
                                     {u"code"_qs, book.book.code},
                                     {u"title"_qs, book.book.title},
                                     {u"stocktake"_qs, book.elsewhere},
                                     {u"reason"_qs, reason}});
    }
    if (lines.isEmpty())
        return {};
    return fail(stocktakeBooksRefused(reason, lines));
}

Result<CountedBooks> loadBooks(HandlerContext &context, const LoadedStocktake &stocktake,
                               const QList<BookId> &order)
{
    QJsonArray ids;
    for (const auto &id : order)
        ids.append(id.toString());
    SD_ASSIGN(stock, holdStock(context, stocktake.shop, order));
    SD_ASSIGN(rows, context.transaction().query(u"stocktake_books"_qs,
                                                {{u"stocktake"_qs, stocktake.id.uuid()},
                                                 {u"books"_qs, jsonText(ids)}}));
    CountedBooks books;
    for (const auto &row : rows) {
        const auto id = row.id<BookId>("book_id");
        books.insert(id, {.book = {},
                          .stock = stock.value(id),
                          .hasLine = !row.isNull("pass"),
                          .counted = row.integer("counted"),
                          .expected = row.integer("expected"),
                          .position = row.integer("position"),
                          .pass = row.integer("pass"),
                          .moved = row.boolean("moved"),
                          .inScope = row.boolean("in_scope"),
                          .elsewhere = row.text("elsewhere")});
    }
    return books;
}

// A book of another shelf is counted where the rest of it stands, or its other copies would be
// missing. One of which the shop has none is taken in wherever it is found.
bool isOutOfScope(const CountedBook &book)
{
    return !book.hasLine && !book.inScope && book.stock.onHand != 0;
}

Result<void> mayBeCounted(const LoadedStocktake &stocktake, const QList<BookId> &order,
                          const CountedBooks &books)
{
    SD_TRY(refuseBooks(order, books, u"counted_elsewhere"_qs,
                       [](const CountedBook &book) { return !book.elsewhere.isEmpty(); }));
    SD_TRY(refuseBooks(order, books, u"not_in_scope"_qs, isOutOfScope));
    // A line that was right would be replaced by whatever part of it is scanned now.
    return refuseBooks(order, books, u"not_to_recount"_qs, [&](const CountedBook &book) {
        return book.hasLine && book.pass < stocktake.pass && !book.differs();
    });
}

Result<void> checkCounted(const QList<BookId> &order, const CountedBooks &books)
{
    SD_TRY(refuseBooks(order, books, u"count_below_zero"_qs,
                       [](const CountedBook &book) { return book.counted < 0; }));
    return refuseBooks(order, books, u"count_too_large"_qs,
                       [](const CountedBook &book) { return book.counted > kMostCounted; });
}

void addLines(HandlerContext &context, const LoadedStocktake &stocktake, const QList<BookId> &order,
              const CountedBooks &books)
{
    QJsonArray lines;
    for (const auto &id : order) {
        const auto &book = *books.constFind(id);
        lines.append(QJsonObject{{u"book"_qs, id.toString()},
                                 {u"counted"_qs, book.counted},
                                 {u"expected"_qs, book.expected},
                                 {u"position"_qs, book.position},
                                 {u"moved"_qs, book.moved}});
    }
    context.batch().add(u"stocktake_lines_save"_qs, {{u"stocktake"_qs, stocktake.id.uuid()},
                                                     {u"lines"_qs, jsonText(lines)},
                                                     {u"pass"_qs, stocktake.pass},
                                                     {u"at"_qs, context.at()},
                                                     {u"actor"_qs, context.actorId().uuid()}});
}

void addScans(HandlerContext &context, const LoadedStocktake &stocktake, const QJsonArray &scans)
{
    context.batch().add(u"stocktake_scans_insert"_qs,
                        {{u"stocktake"_qs, stocktake.id.uuid()},
                         {u"scans"_qs, jsonText(scans)},
                         {u"pass"_qs, stocktake.pass},
                         {u"at"_qs, context.at()},
                         {u"actor"_qs, context.actorId().uuid()},
                         {u"device"_qs, context.command().device.uuid()},
                         {u"op"_qs, context.command().op.uuid()},
                         {u"recorded_by"_qs, context.recordedBy()}});
}

QList<BookId> eachOnce(const QList<ResolvedBook> &resolved)
{
    QList<BookId> order;
    QSet<BookId> seen;
    for (const auto &book : resolved) {
        if (seen.contains(book.id))
            continue;
        seen.insert(book.id);
        order.append(book.id);
    }
    return order;
}

QJsonArray countedLines(const QList<BookId> &order, const CountedBooks &books)
{
    QJsonArray lines;
    for (const auto &id : order) {
        const auto &book = *books.constFind(id);
        lines.append(QJsonObject{{u"code"_qs, book.book.code}, {u"counted"_qs, book.counted}});
    }
    return lines;
}

} // namespace

Result<QJsonObject> handle(const CountStock &command, HandlerContext &context)
{
    SD_TRY(checkLines(command.lines));
    SD_ASSIGN(stocktake, loadOpenStocktake(context, command.stocktake));
    QList<BookRef> refs;
    for (const auto &line : command.lines)
        refs.append(line.book);
    SD_ASSIGN(resolved, resolveBooks(context, refs));
    const auto order = eachOnce(resolved);
    SD_ASSIGN(books, loadBooks(context, stocktake, order));
    for (const auto &book : resolved)
        books[book.id].book = book;
    SD_TRY(mayBeCounted(stocktake, order, books));

    QJsonArray scans;
    for (qsizetype i = 0; i < resolved.size(); ++i) {
        auto &book = books[resolved.at(i).id];
        const auto copies = command.lines.at(i).quantity;
        book.count(copies, stocktake.pass);
        scans.append(QJsonObject{{u"id"_qs, context.nextId<StocktakeScanId>().toString()},
                                 {u"book"_qs, resolved.at(i).id.toString()},
                                 {u"quantity"_qs, copies},
                                 {u"expected"_qs, book.expected},
                                 {u"position"_qs, book.position}});
    }
    SD_TRY(checkCounted(order, books));
    addLines(context, stocktake, order, books);
    addScans(context, stocktake, scans);
    recordStocktakeActivity(context, stocktake);
    return QJsonObject{{u"lines"_qs, countedLines(order, books)}};
}

} // namespace shopdesk
