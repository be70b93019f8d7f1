// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/StockDocuments.h"
#include "db/domain/Quantity.h"
#include "db/domain/SupplierReturnReason.h"

namespace shopdesk {

namespace {

constexpr qsizetype kMaxLines = 1000;

struct Line
{
    ResolvedBook book;
    qint64 quantity = 0;
    QString reason;
    std::optional<qint64> unitCostMinor;
};

Result<void> checkLine(const SupplierReturnLine &line)
{
    SD_TRY(Quantity::parse(line.quantity));
    SD_TRY(checkedPrice(line.unitCostMinor.value_or(0), u"unit_cost_minor"_qs));
    if (!supplierReturnReasonFromName(line.reason))
        return fail(ErrorKind::Invalid, u"return_reason_unknown"_qs, u"reason"_qs);
    return {};
}

// What a copy cost last, where the command does not say.
Result<std::optional<qint64>> costOf(HandlerContext &context, SupplierId supplier,
                                     const SupplierReturnLine &line, BookId book)
{
    if (line.unitCostMinor)
        return line.unitCostMinor;
    SD_ASSIGN(rows, context.transaction().query(
                            u"supplier_book_costs"_qs,
                            {{u"supplier"_qs, supplier.uuid()}, {u"book"_qs, book.uuid()}}));
    return rows.isEmpty() ? std::optional<qint64>()
                          : rows.first().optionalInteger("unit_cost_minor");
}

Result<QList<Line>> linesOf(HandlerContext &context, const CreateSupplierReturn &command,
                            SupplierId supplier)
{
    if (command.lines.isEmpty())
        return fail(ErrorKind::Invalid, u"lines_missing"_qs, u"lines"_qs);
    if (command.lines.size() > kMaxLines)
        return fail(ErrorKind::Invalid, u"too_many_lines"_qs, u"lines"_qs,
                    {{u"max"_qs, kMaxLines}});
    QList<BookRef> refs;
    for (const auto &line : command.lines) {
        SD_TRY(checkLine(line));
        refs.append(line.book);
    }
    SD_ASSIGN(books, resolveBooks(context, refs));
    QList<Line> lines;
    for (qsizetype i = 0; i < books.size(); ++i) {
        const auto &line = command.lines.at(i);
        SD_ASSIGN(cost, costOf(context, supplier, line, books.at(i).id));
        lines.append({books.at(i), line.quantity, line.reason, cost});
    }
    return lines;
}

void addLines(HandlerContext &context, SupplierReturnId id, const QList<Line> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &line = lines.at(i);
        context.batch().add(u"supplier_return_line_insert"_qs,
                            {{u"id"_qs, context.nextId<SupplierReturnId>().uuid()},
                             {u"supplier_return"_qs, id.uuid()},
                             {u"line_no"_qs, i + 1},
                             {u"book"_qs, line.book.id.uuid()},
                             {u"quantity"_qs, line.quantity},
                             {u"reason"_qs, line.reason},
                             {u"unit_cost"_qs, nullable(line.unitCostMinor)}});
    }
}

} // namespace

Result<QJsonObject> handle(const CreateSupplierReturn &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(supplier, resolveSupplier(context, command.supplier));
    SD_ASSIGN(lines, linesOf(context, command, supplier.id));
    SD_ASSIGN(number, takeDocumentNumber(context, StockDocument::SupplierReturn, shop));
    qint64 copies = 0;
    qint64 cost = 0;
    for (const auto &line : lines) {
        copies += line.quantity;
        cost += line.quantity * line.unitCostMinor.value_or(0);
    }
    const auto id = context.nextId<SupplierReturnId>();
    context.batch().add(u"supplier_return_insert"_qs,
                        {{u"id"_qs, id.uuid()},
                         {u"number"_qs, number},
                         {u"supplier"_qs, supplier.id.uuid()},
                         {u"shop"_qs, shop.id.uuid()},
                         {u"note"_qs, note},
                         {u"copies"_qs, copies},
                         {u"cost"_qs, cost},
                         {u"at"_qs, context.at()},
                         {u"actor"_qs, context.actorId().uuid()},
                         {u"device"_qs, context.command().device.uuid()},
                         {u"op"_qs, context.command().op.uuid()},
                         {u"recorded_by"_qs, context.recordedBy()}});
    addLines(context, id, lines);
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"supplier_return"_qs,
                            .subjectId = id.uuid(),
                            .subject = number});
    return QJsonObject{{u"id"_qs, id.toString()}, {u"number"_qs, number}};
}

} // namespace shopdesk
