// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/SaleQueries.h"

#include "db/domain/BusinessDate.h"
#include "db/queries/BasketQueries.h"
#include "db/storage/Transaction.h"

#include <algorithm>

namespace shopdesk {

namespace {

bool isVisible(const ReadScope &scope, const Row &cart)
{
    switch (scope.over(ReadArea::Cart)) {
    case Scope::All:
        return true;
    case Scope::OwnShops:
        return std::ranges::find(scope.shops, cart.id<ShopId>("shop_id")) != scope.shops.end();
    default:
        return false; // nobody sells to themselves
    }
}

SaleDetail detailOf(const Row &row)
{
    return {.id = row.id<CartId>("id"),
            .shop = row.id<ShopId>("shop_id"),
            .customer = row.optionalId<CustomerId>("customer_id"),
            .customerName = row.text("customer_name"),
            .label = row.text("label"),
            .currency = row.text("currency"),
            .couponCode = row.text("coupon_code"),
            .couponProblem = {},
            .handBp = row.optionalInteger("discount_bp"),
            .handMinor = row.optionalInteger("discount_minor"),
            .price = {},
            .baseMinor = 0,
            .lines = {}};
}

SaleLine lineOf(const Row &row)
{
    return {.id = row.id<CartLineId>("id"),
            .book = row.id<BookId>("book_id"),
            .code = row.text("code"),
            .title = row.text("title"),
            .authors = row.text("authors"),
            .quantity = row.integer("quantity"),
            .unitMinor = row.optionalInteger("price_minor"),
            .available = row.integer("available"),
            .handBp = row.optionalInteger("discount_bp"),
            .handMinor = row.optionalInteger("discount_minor"),
            .discountMinor = 0,
            .totalMinor = {},
            .rules = {}};
}

std::optional<ManualDiscount> byHand(const std::optional<qint64> &basisPoints,
                                     const std::optional<qint64> &minor, Currency currency)
{
    if (!basisPoints && !minor)
        return std::nullopt;
    return ManualDiscount{.kind = basisPoints ? ManualDiscount::Kind::Percent
                                              : ManualDiscount::Kind::Amount,
                          .percentBp = int(basisPoints.value_or(0)),
                          .amount = Money(minor.value_or(0), currency),
                          .label = {}};
}

Result<Basket> basketOf(const SaleDetail &sale, const RowSet &rows, const QHash<BookId, int> &taxes,
                        Currency currency)
{
    Basket basket;
    basket.discount = byHand(sale.handBp, sale.handMinor, currency);
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        const SaleLine &line = sale.lines[i];
        SD_ASSIGN(quantity, Quantity::parse(line.quantity));
        SD_ASSIGN(rate,
                  TaxRate::parse(taxes.value(line.book, int(rows.at(i).integer("tax_rate_bp")))));
        basket.lines.append({.book = line.book,
                             .categories = {},
                             .unitPrice = Money(*line.unitMinor, currency),
                             .quantity = quantity,
                             .taxRate = rate,
                             .discount = byHand(line.handBp, line.handMinor, currency)});
    }
    return basket;
}

// Why the coupon that was named is of no use here; the words of the command that would refuse it.
std::optional<Error> couponProblem(const BasketPlace &place, const BasketRules &rules,
                                   const PricedBasket &priced)
{
    const auto checked = checkCoupon(place, rules, priced);
    return checked ? std::nullopt : std::optional(checked.error());
}

void takePrices(SaleDetail &sale, const PricedBasket &priced)
{
    sale.price = priced.price;
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        const LinePrice &price = priced.price.lines.at(qsizetype(i));
        sale.lines[i].discountMinor = price.discount.minor();
        sale.lines[i].totalMinor = price.total.minor();
        sale.lines[i].rules = priced.rules.at(qsizetype(i));
        sale.baseMinor += price.base.minor();
    }
}

Result<void> priceSale(Transaction &transaction, SaleDetail &sale, const Row &cart,
                       const RowSet &rows, const QDateTime &now)
{
    SD_ASSIGN(today, businessDate(now, cart.text("time_zone")));
    SD_ASSIGN(currency, Currency::parse(sale.currency));
    BasketPlace place{.shop = sale.shop,
                      .businessDate = today,
                      .customer = sale.customer,
                      .coupon = sale.couponCode,
                      .books = {}};
    for (const SaleLine &line : sale.lines)
        place.books.append(line.book);
    Batch reads;
    addBasketReads(reads, place);
    SD_ASSIGN(answers, transaction.run(reads));
    SD_ASSIGN(rules, readBasketRules(transaction, place, answers.at(0), currency));
    SD_ASSIGN(basket, basketOf(sale, rows, basketTaxes(answers.at(1)), currency));
    const auto mode = cart.boolean("prices_include_tax") ? TaxMode::Included : TaxMode::Added;
    SD_ASSIGN(priced, priceBasket(basket, place, rules, mode, currency));
    takePrices(sale, priced);
    sale.couponProblem = couponProblem(place, rules, priced);
    return {};
}

} // namespace

Result<SaleDetail> saleDetail(Transaction &transaction, const ReadScope &scope, CartId cart,
                              const QDateTime &now)
{
    if (scope.over(ReadArea::Cart) == Scope::None)
        return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                    {{u"area"_qs, readAreaName(ReadArea::Cart)}});
    const Bindings values{{u"cart"_qs, cart.uuid()}};
    Batch batch;
    batch.add(u"sale_detail"_qs, values);
    batch.add(u"sale_lines"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty() || !isVisible(scope, sets[0].first()))
        return fail(ErrorKind::NotFound, u"cart_missing"_qs, u"cart"_qs);
    SaleDetail sale = detailOf(sets[0].first());
    for (const auto &row : sets[1])
        sale.lines.push_back(lineOf(row));
    const bool priced = std::ranges::all_of(
            sale.lines, [](const SaleLine &line) { return line.unitMinor.has_value(); });
    if (priced && !sale.lines.empty())
        SD_TRY(priceSale(transaction, sale, sets[0].first(), sets[1], now));
    return sale;
}

} // namespace shopdesk
