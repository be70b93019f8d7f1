// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderSteps.h"
#include "db/commands/handlers/Refunds.h"
#include "db/commands/handlers/StockMovements.h"
#include "db/domain/BusinessDate.h"
#include "db/domain/Text.h"

#include <algorithm>

namespace shopdesk {

namespace {

struct LineReturn
{
    LoadedOrderLine line;
    qint64 quantity = 0;

    // Parts of a line add up to its total exactly, whatever the steps.
    [[nodiscard]] qint64 refund() const
    {
        // total * copies / quantity, without a product that could overflow.
        const auto upTo = [this](qint64 copies) {
            return line.totalMinor / line.quantity * copies +
                   line.totalMinor % line.quantity * copies / line.quantity;
        };
        return upTo(line.returned + quantity) - upTo(line.returned);
    }
};

Result<QList<LineReturn>> chosenLines(const ReturnOrder &command,
                                      const QList<LoadedOrderLine> &lines)
{
    QList<LineReturn> chosen;
    for (const auto &line : lines) {
        qint64 quantity = command.lines.isEmpty() ? line.quantity - line.returned : 0;
        for (const auto &wanted : command.lines)
            quantity += wanted.lineNo == line.lineNo ? wanted.quantity : 0;
        if (quantity < 0 || quantity > line.quantity - line.returned)
            return fail(
                    ErrorKind::Refused, u"more_than_was_sold"_qs, u"lines"_qs,
                    {{u"line_no"_qs, line.lineNo}, {u"left"_qs, line.quantity - line.returned}});
        if (quantity > 0)
            chosen.append({line, quantity});
    }
    for (const auto &wanted : command.lines) {
        const bool known = std::ranges::any_of(
                lines, [&](const LoadedOrderLine &line) { return line.lineNo == wanted.lineNo; });
        if (!known || wanted.quantity <= 0)
            return fail(ErrorKind::Invalid, u"order_line_unknown"_qs, u"lines"_qs,
                        {{u"line_no"_qs, wanted.lineNo}});
    }
    if (chosen.isEmpty())
        return fail(ErrorKind::Refused, u"nothing_left_to_return"_qs, u"lines"_qs);
    std::ranges::sort(chosen, {}, [](const LineReturn &r) { return r.line.book.toString(); });
    return chosen;
}

Result<void> markReturned(HandlerContext &context, const LoadedOrder &order,
                          const LineReturn &taken)
{
    SD_ASSIGN(updated, context.transaction().query(u"order_line_return"_qs,
                                                   {{u"line"_qs, taken.line.id.uuid()},
                                                    {u"returned"_qs, taken.line.returned},
                                                    {u"quantity"_qs, taken.quantity}}));
    if (updated.isEmpty())
        return fail(ErrorKind::Conflict, u"order_changed_meanwhile"_qs, u"order"_qs,
                    {{u"number"_qs, order.number}});
    return {};
}

void addBackToStock(HandlerContext &context, const LoadedOrder &order,
                    const QList<LineReturn> &chosen, const QDate &today)
{
    for (const auto &taken : chosen)
        addMovement(context, {.shop = order.shop,
                              .book = taken.line.book,
                              .kind = MovementKind::Returned,
                              .quantity = taken.quantity,
                              .documentKind = u"order"_qs,
                              .document = order.id.uuid(),
                              .businessDate = today});
}

// What was paid but never left the shop is given up as a whole: nothing comes back to the shelf,
// the reservation ends. A part of it could not end alone, since a reservation is fixed.
Result<void> giveUpReserved(HandlerContext &context, const LoadedOrder &order,
                            const QList<LineReturn> &chosen, const QList<LoadedOrderLine> &lines)
{
    const bool whole = chosen.size() == lines.size() &&
                       std::ranges::all_of(chosen, [](const LineReturn &taken) {
                           return taken.quantity == taken.line.quantity;
                       });
    if (!whole)
        return fail(ErrorKind::Refused, u"order_not_handed_over"_qs, u"lines"_qs,
                    {{u"number"_qs, order.number}});
    context.batch().add(u"reservation_release"_qs, {{u"order"_qs, order.id.uuid()}});
    return {};
}

} // namespace

Result<QJsonObject> handle(const ReturnOrder &command, HandlerContext &context)
{
    SD_ASSIGN(reason, checkedText(command.reason, u"reason"_qs, {.max = 500}));
    SD_ASSIGN(order, loadOrder(context, command.order));
    SD_ASSIGN(whole, stateAfter(order.state, CommandKind::ReturnOrder, order.channel));
    SD_ASSIGN(lines, loadOrderLines(context, order.id));
    SD_ASSIGN(chosen, chosenLines(command, lines));
    SD_ASSIGN(today, businessDate(context.at(), order.timeZone));

    qint64 refund = 0;
    qint64 copies = 0;
    qint64 left = 0;
    for (const auto &line : lines)
        left += line.quantity - line.returned;
    for (const auto &taken : chosen) {
        SD_TRY(markReturned(context, order, taken));
        refund += taken.refund();
        copies += taken.quantity;
    }
    if (order.state == OrderState::Paid)
        SD_TRY(giveUpReserved(context, order, chosen, lines));
    else
        addBackToStock(context, order, chosen, today);
    const auto state = copies == left ? whole : order.state;
    SD_TRY(takeStep(context, order, {.to = state, .refundedMinor = refund, .note = reason}));
    SD_ASSIGN(refunds, refundTenders(context, order, command, refund));
    SD_TRY(addTenders(context, {.order = order.id, .shop = order.shop, .today = today},
                      refunds.tenders));
    auto result = stepResult(order, state);
    result.insert(u"refunded_minor"_qs, refund);
    result.insert(u"refunds"_qs, refunds.toJson());
    return result;
}

} // namespace shopdesk
