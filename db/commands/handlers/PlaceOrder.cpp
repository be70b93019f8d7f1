// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Deliveries.h"
#include "db/commands/handlers/Discounts.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderRows.h"
#include "db/domain/Text.h"

#include <QHash>

namespace shopdesk {

namespace {

constexpr qsizetype kMaxLines = 500;

struct InCart
{
    qint64 quantity = 0;
    HandDiscount discount = {};
};

struct Source
{
    ShopRef shop;
    std::optional<CustomerRef> customer;
    QString coupon;
    QList<PlaceOrderLine> lines;
    HandDiscount discount = {}; // on the whole, in the cart
    QHash<BookId, InCart> inCart = {};
};

Result<Source> fromCart(const PlaceOrder &command, HandlerContext &context)
{
    SD_ASSIGN(cart, loadCart(context, *command.cart));
    SD_ASSIGN(rows, context.transaction().query(u"cart_lines_for_order"_qs,
                                                {{u"cart"_qs, cart.id.uuid()}}));
    Source source{.shop = ShopRef(cart.shop),
                  .customer = command.customer,
                  .coupon = command.coupon.value_or(cart.couponCode),
                  .lines = command.lines,
                  .discount = {cart.discountBp, cart.discountMinor}};
    if (cart.customer && !source.customer)
        source.customer = CustomerRef(*cart.customer);
    // The person's own list of lines, with the prices they saw, goes before the cart's.
    const bool listed = !source.lines.isEmpty();
    for (const auto &row : rows) {
        const auto book = row.id<BookId>("book_id");
        source.inCart.insert(book, {row.integer("quantity"),
                                    {row.optionalInteger("discount_bp"),
                                     row.optionalInteger("discount_minor")}});
        if (!listed)
            source.lines.append({.book = BookRef(book),
                                 .quantity = row.integer("quantity"),
                                 .unitMinor = std::nullopt});
    }
    return source;
}

Result<Source> sourceOf(const PlaceOrder &command, HandlerContext &context)
{
    auto source =
            command.cart
                    ? fromCart(command, context)
                    : Result<Source>(Source{command.shop, command.customer,
                                            command.coupon.value_or(QString()), command.lines});
    SD_TRY(source);
    if (source->lines.isEmpty())
        return fail(ErrorKind::Invalid, u"lines_missing"_qs, u"lines"_qs);
    if (source->lines.size() > kMaxLines)
        return fail(ErrorKind::Invalid, u"too_many_lines"_qs, u"lines"_qs,
                    {{u"max"_qs, kMaxLines}});
    return source;
}

Result<std::optional<ResolvedCustomer>> customerOf(const Source &source, HandlerContext &context)
{
    auto ref = source.customer;
    if (!ref && context.scope() == Scope::Own && context.actor()->customer)
        ref = CustomerRef(*context.actor()->customer);
    if (!ref) {
        SD_TRY(context.requireCustomer(std::nullopt));
        return std::optional<ResolvedCustomer>();
    }
    SD_ASSIGN(customer, resolveCustomer(context, *ref));
    SD_TRY(context.requireCustomer(customer.id));
    return std::optional(customer);
}

// The cart is gone afterwards: what the person did not see in it must not go with it.
Result<void> takeFromCart(OrderDraft &draft, const Source &source, HandlerContext &context)
{
    QHash<BookId, qint64> wanted;
    for (qsizetype i = 0; i < draft.lines().size(); ++i) {
        const auto &line = draft.lines().at(i);
        wanted[line.book.id] += line.quantity.value();
        draft.discountLine(i, manualDiscount(context, source.inCart.value(line.book.id).discount));
    }
    QHash<BookId, qint64> there;
    for (auto entry = source.inCart.begin(); entry != source.inCart.end(); ++entry)
        there.insert(entry.key(), entry->quantity);
    if (wanted != there)
        return fail(ErrorKind::Conflict, u"cart_changed"_qs, u"cart"_qs);
    return {};
}

} // namespace

Result<QJsonObject> handle(const PlaceOrder &command, HandlerContext &context)
{
    const auto channel = channelFromName(command.channel);
    if (!channel)
        return fail(ErrorKind::Invalid, u"channel_unknown"_qs, u"channel"_qs);
    SD_ASSIGN(note,
              checkedText(command.note, u"note"_qs, {.max = 1000, .lines = TextLines::Multiple}));
    SD_ASSIGN(source, sourceOf(command, context));
    SD_ASSIGN(shop, resolveShop(context, source.shop));
    SD_TRY(context.requireShop(shop.id));
    if (!shop.active)
        return fail(ErrorKind::Refused, u"shop_not_active"_qs, u"shop"_qs,
                    {{u"code"_qs, shop.code}});
    SD_ASSIGN(customer, customerOf(source, context));

    SD_ASSIGN(coupon, checkedCouponCode(source.coupon, u"coupon"_qs));
    OrderDraft draft(context, shop, *channel,
                     {.customer = customer,
                      .coupon = coupon,
                      .discount = manualDiscount(context, source.discount)});
    SD_TRY(draft.addLines(source.lines));
    if (command.cart)
        SD_TRY(takeFromCart(draft, source, context));
    SD_TRY(draft.reserve(OrderDraft::StockRule::MustBeAvailable));
    SD_TRY(draft.price());
    // Who approves stands at the till; an order that is only placed can be approved by nobody.
    SD_TRY(approveDiscounts(context, draft.priced(), std::nullopt, {}));
    SD_ASSIGN(delivery, checkedDelivery(context, command.delivery, *channel, customer));
    addOrder(context, draft, {.state = OrderState::Placed, .note = note});
    setDelivery(context, draft.identity().id, delivery);
    addReservations(context, draft);
    if (command.cart)
        // Of two who order the same cart at once, one gets it.
        context.batch().expectRow(
                u"cart_empty"_qs, {{u"cart"_qs, command.cart->uuid()}},
                fail(ErrorKind::NotFound, u"cart_unknown"_qs, u"cart"_qs).value());
    return QJsonObject{{u"order"_qs, draft.toJson(orderStateName(OrderState::Placed))}};
}

} // namespace shopdesk
