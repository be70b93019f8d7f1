// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/CartQueries.h"

#include "db/domain/BusinessDate.h"
#include "db/queries/BasketQueries.h"
#include "db/storage/Transaction.h"

#include <algorithm>

namespace shopdesk {

namespace {

tl::unexpected<Error> forbidden()
{
    return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                {{u"area"_qs, readAreaName(ReadArea::Cart)}});
}

bool isVisible(const ReadScope &scope, const Row &cart)
{
    switch (scope.over(ReadArea::Cart)) {
    case Scope::All:
        return true;
    case Scope::OwnShops:
        return std::ranges::find(scope.shops, cart.id<ShopId>("shop_id")) != scope.shops.end();
    case Scope::Own:
        return cart.id<AccountId>("owner_id") == scope.account ||
               (scope.customer && cart.optionalId<CustomerId>("customer_id") == scope.customer);
    case Scope::None:
        break;
    }
    return false;
}

std::optional<ManualDiscount> discountOf(const Row &row, Currency currency)
{
    if (const auto share = row.optionalInteger("discount_bp"))
        return ManualDiscount{.kind = ManualDiscount::Kind::Percent,
                              .percentBp = static_cast<int>(*share),
                              .amount = Money(0, currency),
                              .label = {}};
    if (const auto amount = row.optionalInteger("discount_minor"))
        return ManualDiscount{.kind = ManualDiscount::Kind::Amount,
                              .percentBp = 0,
                              .amount = Money(*amount, currency),
                              .label = {}};
    return std::nullopt;
}

CartDetail detailOf(const Row &row, Currency currency)
{
    return {.id = row.id<CartId>("id"),
            .shop = row.id<ShopId>("shop_id"),
            .shopCode = row.text("shop_code"),
            .shopName = row.text("shop_name"),
            .customer = row.optionalId<CustomerId>("customer_id"),
            .customerName = row.text("customer_name"),
            .owner = row.id<AccountId>("owner_id"),
            .label = row.text("label"),
            .currency = row.text("currency"),
            .pricesIncludeTax = row.boolean("prices_include_tax"),
            .createdAt = row.dateTime("created_at"),
            .changedAt = row.dateTime("changed_at"),
            .couponCode = row.text("coupon_code"),
            .discount = discountOf(row, currency),
            .lines = {},
            .priced = PricedBasket(),
            .couponProblem = std::nullopt};
}

CartLineDetail lineOf(const Row &row, Currency currency)
{
    return {.id = row.id<CartLineId>("id"),
            .book = row.id<BookId>("book_id"),
            .code = row.text("code"),
            .title = row.text("title"),
            .authors = row.text("authors"),
            .quantity = row.integer("quantity"),
            .unitMinor = row.optionalInteger("price_minor"),
            .taxRateBp = static_cast<int>(row.integer("tax_rate_bp")),
            .available = row.integer("available"),
            .discount = discountOf(row, currency)};
}

Result<Basket> basketOf(const CartDetail &cart, Currency currency)
{
    Basket basket;
    basket.discount = cart.discount;
    for (const auto &line : cart.lines) {
        if (!line.unitMinor)
            return fail(ErrorKind::Refused, u"price_missing"_qs);
        SD_ASSIGN(quantity, Quantity::parse(line.quantity));
        SD_ASSIGN(rate, TaxRate::parse(line.taxRateBp));
        basket.lines.append({.book = line.book,
                             .categories = {},
                             .unitPrice = Money(*line.unitMinor, currency),
                             .quantity = quantity,
                             .taxRate = rate,
                             .discount = line.discount});
    }
    return basket;
}

BasketPlace placeOf(const CartDetail &cart, QDate today)
{
    BasketPlace place{.shop = cart.shop,
                      .businessDate = today,
                      .customer = cart.customer,
                      .coupon = cart.couponCode,
                      .books = {}};
    for (const auto &line : cart.lines)
        place.books.append(line.book);
    return place;
}

// Fills in rates and prices. Errors are those of reading; what the price is refused for, the cart
// says itself.
Result<void> priceCart(Transaction &transaction, CartDetail &cart, QDate today, Currency currency)
{
    const auto place = placeOf(cart, today);
    Batch batch;
    addBasketReads(batch, place);
    SD_ASSIGN(sets, transaction.run(batch));
    SD_ASSIGN(rules, readBasketRules(transaction, place, sets[0], currency));
    const auto taxes = basketTaxes(sets[1]);
    for (auto &line : cart.lines)
        line.taxRateBp = taxes.value(line.book, line.taxRateBp);
    const auto mode = cart.pricesIncludeTax ? TaxMode::Included : TaxMode::Added;
    cart.priced = basketOf(cart, currency).and_then([&](const Basket &basket) {
        return priceBasket(basket, place, rules, mode, currency);
    });
    if (!cart.priced || cart.lines.empty())
        return {};
    if (const auto checked = checkCoupon(place, rules, *cart.priced); !checked)
        cart.couponProblem = checked.error();
    return {};
}

} // namespace

Result<CartDetail> cartDetail(Transaction &transaction, const ReadScope &scope, CartId cart,
                              const QDateTime &now)
{
    if (scope.over(ReadArea::Cart) == Scope::None)
        return forbidden();
    const Bindings values{{u"cart"_qs, cart.toString()}};
    Batch batch;
    batch.add(u"cart_detail"_qs, values);
    batch.add(u"cart_lines"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty() || !isVisible(scope, sets[0].first()))
        return fail(ErrorKind::NotFound, u"cart_missing"_qs, u"cart"_qs);
    const auto head = sets[0].first();
    SD_ASSIGN(currency, Currency::parse(head.text("currency")));
    auto detail = detailOf(head, currency);
    for (const auto &row : sets[1])
        detail.lines.push_back(lineOf(row, currency));
    SD_ASSIGN(today, businessDate(now, head.text("time_zone")));
    SD_TRY(priceCart(transaction, detail, today, currency));
    return detail;
}

Result<std::vector<CartChoice>> ownCarts(Transaction &transaction, const ReadScope &scope)
{
    if (scope.over(ReadArea::Cart) == Scope::None)
        return forbidden();
    SD_ASSIGN(rows,
              transaction.query(u"cart_choices"_qs, {{u"account"_qs, scope.account.toString()}}));
    std::vector<CartChoice> choices;
    for (const auto &row : rows)
        choices.push_back({.id = row.id<CartId>("id"),
                           .shopCode = row.text("shop_code"),
                           .customerName = row.text("customer_name"),
                           .label = row.text("label"),
                           .lineCount = row.integer("line_count"),
                           .changedAt = row.dateTime("changed_at")});
    return choices;
}

} // namespace shopdesk
