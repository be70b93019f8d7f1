// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Pricing.h"

#include "db/domain/Shares.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kWhole = TaxRate::kMaxBasisPoints;

Result<Money> lineBase(const PriceLine &line)
{
    if (line.unitPrice.isNegative())
        return fail(ErrorKind::Invalid, u"price_negative"_qs);
    return line.unitPrice.times(line.quantity.value());
}

Result<Money> discounted(const Money &base, const Money &discount)
{
    SD_ASSIGN(rest, base.minus(discount));
    if (discount.isNegative() || rest.isNegative())
        return fail(ErrorKind::Invalid, u"discount_out_of_range"_qs);
    return rest;
}

Result<void> addTo(Money &sum, const Money &amount)
{
    SD_ASSIGN(next, sum.plus(amount));
    sum = next;
    return {};
}

Result<void> addToGroup(QList<TaxGroup> &groups, TaxRate rate, const LinePrice &line)
{
    auto group = std::ranges::lower_bound(groups, rate, {}, &TaxGroup::rate);
    if (group == groups.end() || group->rate != rate) {
        const Money zero(0, line.net.currency());
        group = groups.insert(group, TaxGroup{.rate = rate, .net = zero, .tax = zero});
    }
    SD_TRY(addTo(group->net, line.net));
    return addTo(group->tax, line.tax);
}

Result<void> addLine(OrderPrice &order, const PriceLine &input, TaxMode mode)
{
    SD_ASSIGN(line, priceOfLine(input, mode));
    SD_TRY(addTo(order.discount, line.discount));
    SD_TRY(addTo(order.net, line.net));
    SD_TRY(addTo(order.tax, line.tax));
    SD_TRY(addTo(order.total, line.total));
    SD_TRY(addToGroup(order.taxGroups, input.taxRate, line));
    order.lines.append(line);
    return {};
}

} // namespace

Result<LinePrice> priceOfLine(const PriceLine &line, TaxMode mode)
{
    SD_ASSIGN(base, lineBase(line));
    SD_ASSIGN(sum, discounted(base, line.discount));
    const int rate = line.taxRate.basisPoints();
    const bool isIncluded = mode == TaxMode::Included;
    const Money tax(roundedShare(sum.minor(), rate, isIncluded ? kWhole + rate : kWhole),
                    sum.currency());
    SD_ASSIGN(net, isIncluded ? sum.minus(tax) : Result<Money>(sum));
    SD_ASSIGN(total, net.plus(tax));
    return LinePrice{
            .base = base, .discount = line.discount, .net = net, .tax = tax, .total = total};
}

Result<OrderPrice> priceOfOrder(std::span<const PriceLine> lines, TaxMode mode, Currency currency)
{
    const Money zero(0, currency);
    OrderPrice order{.lines = {},
                     .taxGroups = {},
                     .discount = zero,
                     .net = zero,
                     .tax = zero,
                     .total = zero};
    for (size_t i = 0; i < lines.size(); ++i) {
        auto added = addLine(order, lines[i], mode);
        if (!added) {
            added.error().field = u"lines"_qs;
            added.error().facts.insert(u"line"_qs, int(i));
            return fail(std::move(added.error()));
        }
    }
    return order;
}

} // namespace shopdesk
