// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/SaleQueries.h"

#include "db/queries/CartQueries.h"

namespace shopdesk {

namespace {

std::optional<qint64> shareOf(const std::optional<ManualDiscount> &discount)
{
    const bool isShare = discount && discount->kind == ManualDiscount::Kind::Percent;
    return isShare ? std::optional<qint64>(discount->percentBp) : std::nullopt;
}

std::optional<qint64> amountOf(const std::optional<ManualDiscount> &discount)
{
    const bool isAmount = discount && discount->kind == ManualDiscount::Kind::Amount;
    return isAmount ? std::optional(discount->amount.minor()) : std::nullopt;
}

SaleLine lineOf(const CartLineDetail &line)
{
    return {.id = line.id,
            .book = line.book,
            .code = line.code,
            .title = line.title,
            .authors = line.authors,
            .quantity = line.quantity,
            .unitMinor = line.unitMinor,
            .taxRateBp = line.taxRateBp,
            .available = line.available,
            .handBp = shareOf(line.discount),
            .handMinor = amountOf(line.discount),
            .discountMinor = 0,
            .totalMinor = {},
            .rules = {}};
}

SaleDetail saleOf(const CartDetail &cart)
{
    SaleDetail sale{.id = cart.id,
                    .shop = cart.shop,
                    .customer = cart.customer,
                    .customerName = cart.customerName,
                    .label = cart.label,
                    .currency = cart.currency,
                    .pricesIncludeTax = cart.pricesIncludeTax,
                    .couponCode = cart.couponCode,
                    .couponProblem = cart.couponProblem,
                    .handBp = shareOf(cart.discount),
                    .handMinor = amountOf(cart.discount),
                    .price = {},
                    .baseMinor = 0,
                    .lines = {}};
    for (const auto &line : cart.lines)
        sale.lines.push_back(lineOf(line));
    return sale;
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

} // namespace

Result<SaleDetail> saleDetail(Transaction &transaction, const ReadScope &scope, CartId cart,
                              const QDateTime &now)
{
    // Nobody sells to themselves.
    if (scope.over(ReadArea::Cart) == Scope::Own)
        return fail(ErrorKind::NotFound, u"cart_missing"_qs, u"cart"_qs);
    SD_ASSIGN(detail, cartDetail(transaction, scope, cart, now));
    auto sale = saleOf(detail);
    const bool unpriced = !detail.priced && detail.priced.error().reason == u"price_missing";
    if (unpriced || detail.lines.empty())
        return sale;
    SD_ASSIGN(priced, detail.priced);
    takePrices(sale, priced);
    return sale;
}

} // namespace shopdesk
