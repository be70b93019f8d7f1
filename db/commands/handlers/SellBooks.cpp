// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PinProof.h"
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Discounts.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderRows.h"
#include "db/commands/handlers/Payments.h"

namespace shopdesk {

namespace {

constexpr qsizetype kMaxLines = 500;

// What is sold, wherever it was written down.
struct Sale
{
    std::optional<CartId> cart;
    ResolvedShop shop;
    OrderDraft::Terms terms;
    QList<SellBooksLine> lines;
};

Result<std::optional<ResolvedCustomer>> customerOf(const std::optional<CustomerRef> &ref,
                                                   HandlerContext &context)
{
    if (!ref)
        return std::optional<ResolvedCustomer>();
    SD_ASSIGN(customer, resolveCustomer(context, *ref));
    return std::optional(customer);
}

Result<QList<SellBooksLine>> cartLines(HandlerContext &context, CartId cart)
{
    SD_ASSIGN(rows,
              context.transaction().query(u"cart_lines_for_order"_qs, {{u"cart"_qs, cart.uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::Refused, u"cart_empty"_qs, u"cart"_qs);
    QList<SellBooksLine> lines;
    for (const auto &row : rows)
        lines.append({.book = BookRef(row.id<BookId>("book_id")),
                      .quantity = row.integer("quantity"),
                      .unitMinor = std::nullopt,
                      .discountBp = row.optionalInteger("discount_bp"),
                      .discountMinor = row.optionalInteger("discount_minor")});
    return lines;
}

Result<Sale> saleOfCart(CartId id, HandlerContext &context)
{
    SD_ASSIGN(cart, loadCart(context, id));
    SD_ASSIGN(shop, resolveShop(context, ShopRef(cart.shop)));
    SD_ASSIGN(lines, cartLines(context, cart.id));
    const auto who = cart.customer ? std::optional(CustomerRef(*cart.customer)) : std::nullopt;
    SD_ASSIGN(customer, customerOf(who, context));
    return Sale{
            .cart = cart.id,
            .shop = shop,
            .terms = {.customer = customer,
                      .coupon = cart.couponCode,
                      .discount = manualDiscount(context, {cart.discountBp, cart.discountMinor})},
            .lines = lines};
}

Result<Sale> saleOfLines(const SellBooks &command, HandlerContext &context)
{
    if (!command.shop)
        return fail(ErrorKind::Invalid, u"field_missing"_qs, u"shop"_qs);
    if (command.lines.isEmpty())
        return fail(ErrorKind::Invalid, u"lines_missing"_qs, u"lines"_qs);
    if (command.lines.size() > kMaxLines)
        return fail(ErrorKind::Invalid, u"too_many_lines"_qs, u"lines"_qs,
                    {{u"max"_qs, kMaxLines}});
    for (const auto &line : command.lines)
        SD_TRY(checkedDiscount(line.discountBp, line.discountMinor));
    SD_ASSIGN(discount, checkedDiscount(command.discountBp, command.discountMinor));
    SD_ASSIGN(coupon, checkedCouponCode(command.coupon.value_or(QString()), u"coupon"_qs));
    SD_ASSIGN(shop, resolveShop(context, *command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(customer, customerOf(command.customer, context));
    return Sale{.cart = std::nullopt,
                .shop = shop,
                .terms = {.customer = customer,
                          .coupon = coupon,
                          .discount = manualDiscount(context, discount)},
                .lines = command.lines};
}

Result<void> fill(OrderDraft &draft, const Sale &sale, HandlerContext &context)
{
    QList<PlaceOrderLine> lines;
    for (const auto &line : sale.lines)
        lines.append({.book = line.book, .quantity = line.quantity, .unitMinor = line.unitMinor});
    SD_TRY(draft.addLines(lines));
    for (qsizetype i = 0; i < sale.lines.size(); ++i)
        draft.discountLine(i, manualDiscount(context, {sale.lines.at(i).discountBp,
                                                       sale.lines.at(i).discountMinor}));
    SD_TRY(draft.reserve(OrderDraft::StockRule::InHand));
    return draft.price();
}

Result<void> checkTotal(const OrderDraft &draft, qint64 seen)
{
    const auto total = draft.priced().price.total.minor();
    if (total != seen)
        return fail(ErrorKind::Conflict, u"total_changed"_qs, u"total_minor"_qs,
                    {{u"seen_minor"_qs, seen}, {u"total_minor"_qs, total}});
    return {};
}

// An approval is for one cart, which is sold once; lines have nothing that it could be bound to.
Result<std::optional<DiscountApproval>> approvalOf(const SellBooks &command, const Sale &sale,
                                                   const OrderDraft &draft, HandlerContext &context)
{
    const auto approval = sale.cart ? command.approval : std::nullopt;
    return approveDiscounts(context, draft.priced(), approval,
                            discountApproval(sale.cart.value_or(CartId()), command.totalMinor));
}

} // namespace

Result<QJsonObject> handle(const SellBooks &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(sale,
              command.cart ? saleOfCart(*command.cart, context) : saleOfLines(command, context));
    OrderDraft draft(context, sale.shop, Channel::Till, sale.terms);
    SD_TRY(fill(draft, sale, context));
    SD_TRY(checkTotal(draft, command.totalMinor));
    SD_ASSIGN(approval, approvalOf(command, sale, draft, context));
    const auto &identity = draft.identity();
    SD_ASSIGN(payment, takePayment(context,
                                   {.minor = command.totalMinor,
                                    .hasCustomer = sale.terms.customer.has_value(),
                                    .today = identity.businessDate},
                                   command.tenders));
    addOrder(context, draft,
             {.state = OrderState::Completed, .paidMinor = command.totalMinor, .note = note});
    addSoldMovements(context, draft);
    SD_TRY(addTenders(context,
                      {.order = identity.id, .shop = sale.shop.id, .today = identity.businessDate},
                      payment.tenders));
    if (approval)
        addApproval(context, *approval, identity.id);
    if (sale.cart)
        // Of two who sell the same cart at once, one does.
        context.batch().expectRow(
                u"cart_empty"_qs, {{u"cart"_qs, sale.cart->uuid()}},
                fail(ErrorKind::NotFound, u"cart_unknown"_qs, u"cart"_qs).value());
    return QJsonObject{{u"order"_qs, draft.toJson(orderStateName(OrderState::Completed))},
                       {u"change_minor"_qs, payment.changeMinor},
                       {u"rounding_minor"_qs, payment.roundingMinor}};
}

} // namespace shopdesk
