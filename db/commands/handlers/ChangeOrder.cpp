// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Deliveries.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderRows.h"
#include "db/commands/handlers/OrderSteps.h"

#include <QHash>

#include <algorithm>

namespace shopdesk {

namespace {

// As they are, for a change of something else.
Result<QList<PlaceOrderLine>> linesOf(const ChangeOrder &command, HandlerContext &context,
                                      OrderId order)
{
    if (!command.lines.isEmpty())
        return command.lines;
    SD_ASSIGN(loaded, loadOrderLines(context, order));
    QList<PlaceOrderLine> lines;
    for (const auto &line : loaded)
        lines.append(
                {.book = BookRef(line.book), .quantity = line.quantity, .unitMinor = std::nullopt});
    return lines;
}

Result<std::optional<ResolvedCustomer>> customerOf(const LoadedOrder &order,
                                                   HandlerContext &context)
{
    if (!order.customer)
        return std::optional<ResolvedCustomer>();
    SD_ASSIGN(customer, resolveCustomer(context, CustomerRef(*order.customer)));
    return std::optional(customer);
}

// What was taken off a book by hand, and of how many copies.
struct HandShare
{
    qint64 minor = 0;
    qint64 copies = 1;
};

Result<QHash<BookId, HandShare>> handShares(HandlerContext &context, OrderId order)
{
    SD_ASSIGN(rows, context.transaction().query(u"order_hand_discounts"_qs,
                                                {{u"order"_qs, order.uuid()}}));
    QHash<BookId, HandShare> shares;
    for (const auto &row : rows) {
        auto &share = shares[row.id<BookId>("book_id")];
        share.minor += row.integer("amount");
        share.copies = row.integer("quantity");
    }
    return shares;
}

// By the copies that stay; whoever takes more pays the others in full.
void keepDiscounts(OrderDraft &draft, const QHash<BookId, HandShare> &shares,
                   const Currency &currency)
{
    for (qsizetype i = 0; i < draft.lines().size(); ++i) {
        const auto &line = draft.lines().at(i);
        const auto share = shares.value(line.book.id);
        const auto kept =
                share.minor * std::min<qint64>(line.quantity.value(), share.copies) / share.copies;
        if (kept > 0)
            draft.discountLine(i, ManualDiscount{.kind = ManualDiscount::Kind::Amount,
                                                 .percentBp = 0,
                                                 .amount = Money(kept, currency),
                                                 .label = {}});
    }
}

} // namespace

Result<QJsonObject> handle(const ChangeOrder &command, HandlerContext &context)
{
    SD_ASSIGN(order, loadOrder(context, command.order));
    if (order.state != OrderState::Placed)
        return fail(ErrorKind::Refused, u"order_state_forbids"_qs, u"order"_qs,
                    {{u"from"_qs, orderStateName(order.state)},
                     {u"to"_qs, orderStateName(OrderState::Placed)}});
    SD_ASSIGN(note, checkedNote(command.note.value_or(order.note), u"note"_qs));
    SD_ASSIGN(lines, linesOf(command, context, order.id));
    SD_ASSIGN(shop, resolveShop(context, ShopRef(order.shop)));
    SD_ASSIGN(customer, customerOf(order, context));

    OrderDraft draft(context, shop, order.channel,
                     {.customer = customer, .coupon = order.couponCode, .discount = std::nullopt});
    draft.continueOrder({.id = order.id,
                         .number = order.number,
                         .sequence = order.sequence,
                         .businessDate = order.businessDate});
    SD_TRY(draft.addLines(lines));
    SD_ASSIGN(shares, handShares(context, order.id));
    keepDiscounts(draft, shares, context.currency());
    SD_ASSIGN(delivery,
              command.delivery ? checkedDelivery(context, command.delivery, order.channel, customer)
                               : Result<PostalAddress>(PostalAddress()));
    SD_TRY(removeOrderLines(context, order.id));
    SD_TRY(draft.reserve(OrderDraft::StockRule::MustBeAvailable));
    SD_TRY(draft.price());
    changeOrder(context, draft, note);
    setDelivery(context, order.id, delivery);
    return QJsonObject{{u"order"_qs, draft.toJson(orderStateName(OrderState::Placed))}};
}

} // namespace shopdesk
