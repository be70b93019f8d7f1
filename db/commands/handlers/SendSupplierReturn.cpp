// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/StockMovements.h"
#include "db/commands/handlers/SupplierReturns.h"
#include "db/domain/BusinessDate.h"

#include <QMap>

#include <algorithm>

namespace shopdesk {

namespace {

struct Line
{
    BookCopies copies;
    std::optional<qint64> unitCostMinor;
};

Result<QList<Line>> loadLines(HandlerContext &context, SupplierReturnId id)
{
    SD_ASSIGN(rows,
              context.transaction().query(u"supplier_return_lines"_qs, {{u"id"_qs, id.uuid()}}));
    QList<Line> lines;
    for (const auto &row : rows) {
        ResolvedBook book;
        book.id = row.id<BookId>("book_id");
        book.code = row.text("code");
        book.title = row.text("title");
        lines.append({.copies = {book, row.integer("quantity")},
                      .unitCostMinor = row.optionalInteger("unit_cost_minor")});
    }
    return lines;
}

// Of each book once, with what all lines take of it.
QList<BookCopies> together(const QList<Line> &lines)
{
    QMap<QString, BookCopies> sums;
    for (const auto &line : lines) {
        auto &sum = sums[line.copies.book.id.toString()];
        sum.book = line.copies.book;
        sum.quantity += line.copies.quantity;
    }
    return sums.values();
}

// The copies that must go back first are taken for those that go; what was delivered by nobody in
// particular is in no such list.
Result<void> giveBack(HandlerContext &context, const LoadedSupplierReturn &there,
                      const BookCopies &copies)
{
    SD_ASSIGN(rows, context.transaction().query(u"delivery_lines_returnable"_qs,
                                                {{u"shop"_qs, there.shop.uuid()},
                                                 {u"supplier"_qs, there.supplier.uuid()},
                                                 {u"book"_qs, copies.book.id.uuid()}}));
    qint64 left = copies.quantity;
    for (const auto &row : rows) {
        const auto taken = std::min(left, row.integer("quantity") - row.integer("returned"));
        if (taken <= 0)
            break;
        left -= taken;
        context.batch().add(
                u"delivery_line_give_back"_qs,
                {{u"id"_qs, QUuid::fromString(row.text("id"))}, {u"quantity"_qs, taken}});
    }
    return {};
}

} // namespace

Result<QJsonObject> handle(const SendSupplierReturn &command, HandlerContext &context)
{
    SD_ASSIGN(there, loadSupplierReturn(context, command.supplierReturn));
    SD_ASSIGN(shop, resolveShop(context, ShopRef(there.shop)));
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));
    SD_ASSIGN(result,
              stepSupplierReturn(context, there,
                                 {SupplierReturnState::Requested, SupplierReturnState::Authorised},
                                 {.state = SupplierReturnState::Sent}));
    SD_ASSIGN(lines, loadLines(context, there.id));
    const auto sums = together(lines);
    SD_TRY(requireAvailable(context, there.shop, sums));
    for (const auto &sum : sums)
        SD_TRY(giveBack(context, there, sum));
    std::ranges::stable_sort(lines, {}, [](const Line &l) { return l.copies.book.id.toString(); });
    for (const auto &line : lines)
        addMovement(context, {.shop = there.shop,
                              .book = line.copies.book.id,
                              .kind = MovementKind::SupplierReturn,
                              .quantity = -line.copies.quantity,
                              .documentKind = u"supplier_return"_qs,
                              .document = there.id.uuid(),
                              .unitCostMinor = line.unitCostMinor,
                              .businessDate = today});
    result.insert(u"copies"_qs, there.copies);
    return result;
}

} // namespace shopdesk
