// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/StockMovements.h"
#include "db/domain/BusinessDate.h"
#include "db/domain/Quantity.h"
#include "db/domain/Text.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kMaxLines = 1000;

Result<void> checkLines(const QList<ReceiveStockLine> &lines)
{
    if (lines.isEmpty())
        return fail(ErrorKind::Invalid, u"lines_missing"_qs, u"lines"_qs);
    if (lines.size() > kMaxLines)
        return fail(ErrorKind::Invalid, u"too_many_lines"_qs, u"lines"_qs,
                    {{u"max"_qs, kMaxLines}});
    for (const auto &line : lines) {
        SD_TRY(Quantity::parse(line.quantity));
        SD_TRY(checkedPrice(line.unitCostMinor.value_or(0), u"unit_cost_minor"_qs));
    }
    return {};
}

QList<BookRef> bookRefs(const QList<ReceiveStockLine> &lines)
{
    QList<BookRef> refs;
    for (const auto &line : lines)
        refs.append(line.book);
    return refs;
}

} // namespace

Result<QJsonObject> handle(const ReceiveStock &command, HandlerContext &context)
{
    SD_TRY(checkLines(command.lines));
    SD_ASSIGN(note, checkedText(command.note, u"note"_qs, {.max = 500}));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(books, resolveBooks(context, bookRefs(command.lines)));
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));

    QList<NewMovement> movements;
    qint64 copies = 0;
    for (qsizetype i = 0; i < books.size(); ++i) {
        const auto &line = command.lines.at(i);
        movements.append({.shop = shop.id,
                          .book = books.at(i).id,
                          .kind = MovementKind::Received,
                          .quantity = line.quantity,
                          .documentKind = u"receiving"_qs,
                          .document = context.command().op.uuid(),
                          .unitCostMinor = line.unitCostMinor,
                          .note = note,
                          .businessDate = today});
        copies += line.quantity;
    }
    std::ranges::sort(movements, {}, [](const NewMovement &m) { return m.book.toString(); });
    for (const auto &movement : movements)
        addMovement(context, movement);
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"shop"_qs,
                            .subjectId = shop.id.uuid(),
                            .subject = shop.code});
    return QJsonObject{{u"movements"_qs, movements.size()}, {u"copies"_qs, copies}};
}

} // namespace shopdesk
