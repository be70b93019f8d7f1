// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Receiving.h"

#include "db/commands/handlers/Checks.h"
#include "db/domain/Quantity.h"

#include <QSet>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kMaxLines = 1000;

Result<void> checkLine(const ReceiveStockLine &line)
{
    SD_TRY(Quantity::parse(line.quantity));
    SD_TRY(checkedPrice(line.unitCostMinor.value_or(0), u"unit_cost_minor"_qs));
    const auto damaged = line.damaged.value_or(0);
    if (damaged < 0 || damaged > line.quantity)
        return fail(ErrorKind::Invalid, u"number_out_of_range"_qs, u"damaged"_qs,
                    {{u"min"_qs, 0}, {u"max"_qs, line.quantity}, {u"given"_qs, damaged}});
    return {};
}

// All in the order of the books, before the lines of the order touch some of them.
Result<void> holdBooks(HandlerContext &context, ShopId shop, const QList<ReceivedLine> &lines)
{
    QList<BookId> books;
    for (const auto &line : lines)
        books.append(line.book.id);
    SD_TRY(holdStock(context, shop, books));
    return {};
}

} // namespace

Result<QList<ReceivedLine>> receivedLines(HandlerContext &context, const ReceiveStock &command)
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
    QList<ReceivedLine> lines;
    for (qsizetype i = 0; i < books.size(); ++i) {
        const auto &line = command.lines.at(i);
        lines.append({.book = books.at(i),
                      .quantity = line.quantity,
                      .damaged = line.damaged.value_or(0),
                      .unitCostMinor = line.unitCostMinor,
                      .returnBy = line.returnBy,
                      .expected = std::nullopt});
    }
    return lines;
}

Result<void> receiveForOrder(HandlerContext &context, const LoadedPurchaseOrder &order,
                             QList<ReceivedLine> &lines)
{
    using State = PurchaseOrderState;
    if (order.state != State::Sent && order.state != State::PartlyReceived)
        return fail(wrongState(u"purchase_order_state"_qs, purchaseOrderStateName(order.state)));
    SD_TRY(holdBooks(context, order.shop, lines));
    SD_ASSIGN(ordered, loadPurchaseOrderLines(context, order.id));
    qint64 came = 0;
    bool isComplete = true;
    QSet<BookId> known;
    for (const auto &wanted : ordered) {
        known.insert(wanted.book);
        qint64 left = wanted.open();
        qint64 here = 0;
        for (auto &line : lines) {
            if (line.book.id != wanted.book)
                continue;
            line.expected = left;
            left = std::max<qint64>(left - line.quantity, 0);
            here += line.quantity;
        }
        isComplete = isComplete && left == 0;
        if (here == 0)
            continue;
        came += here;
        context.batch().add(u"purchase_order_line_receive"_qs,
                            {{u"id"_qs, wanted.id}, {u"quantity"_qs, here}});
        endIncoming(context, wanted.id);
        if (left > 0)
            addIncoming(context, wanted.id, IncomingKind::OnOrder, order.shop, wanted.book, left);
    }
    for (auto &line : lines) {
        if (!known.contains(line.book.id))
            line.expected = 0; // nobody ordered it
    }
    const auto state = isComplete ? State::Closed : came > 0 ? State::PartlyReceived : order.state;
    stepPurchaseOrder(context, order, state, order.received + came, {});
    return {};
}

} // namespace shopdesk
