// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/LineRests.h"

#include "db/domain/Shares.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace shopdesk {

namespace {

constexpr int kWhole = TaxRate::kMaxBasisPoints;

auto discountKey(const std::optional<ManualDiscount> &discount)
{
    const auto given = discount.value_or(ManualDiscount());
    return std::tuple(discount.has_value(), int(given.kind), given.percentBp, given.amount.minor(),
                      given.label);
}

auto lineKey(const BasketLine &line)
{
    return std::tuple(line.book.toString(), line.unitPrice.minor(), line.quantity.value(),
                      line.taxRate.basisPoints(), discountKey(line.discount));
}

qint64 sumOf(const std::vector<qint64> &amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), qint64(0));
}

std::vector<qint64> partsOf(qint64 amount, const std::vector<qint64> &weights)
{
    const auto parts = proportionalParts(amount, weights);
    return {parts.begin(), parts.end()};
}

// Copies of one line that have the same part of its rest.
struct Copies
{
    size_t line = 0;
    qint64 price = 0;
    qint64 count = 0;
};

// How many of the first `count` copies in the row are free.
qint64 freeAmong(qint64 count, const Promotion &promotion)
{
    const auto group = qint64(promotion.buyQuantity) + promotion.freeQuantity;
    return count / group * promotion.freeQuantity +
           std::max<qint64>(0, count % group - promotion.buyQuantity);
}

// Whether the promotion counts for the line that it takes amounts[at] off.
bool isApplied(const Promotion &promotion, const std::vector<qint64> &amounts, size_t at)
{
    switch (promotion.kind) {
    case PromotionKind::Percent:
        return true;
    case PromotionKind::FixedPrice:
        return amounts[at] > 0;
    case PromotionKind::Amount:
    case PromotionKind::BuyNGetM:
        return sumOf(amounts) > 0;
    }
    return false;
}

qint64 amountOff(const ManualDiscount &discount, qint64 rest)
{
    return discount.kind == ManualDiscount::Kind::Percent
                   ? roundedShare(rest, discount.percentBp, kWhole)
                   : std::min(discount.amount.minor(), rest);
}

AppliedRule byHand(AppliedRuleKind kind, const ManualDiscount &discount)
{
    return {.kind = kind, .promotion = std::nullopt, .name = discount.label, .amount = {}};
}

} // namespace

LineRests::LineRests(const Basket &basket, const OrderPrice &undiscounted)
{
    for (qsizetype i = 0; i < basket.lines.size(); ++i) {
        const auto base = undiscounted.lines.at(i).base.minor();
        m_lines.push_back({.line = &basket.lines.at(i),
                           .position = i,
                           .base = base,
                           .rest = base,
                           .rules = {}});
    }
    std::ranges::stable_sort(m_lines, [](const Line &a, const Line &b) {
        return lineKey(*a.line) < lineKey(*b.line);
    });
}

void LineRests::apply(const Promotion &promotion)
{
    LinePointers open;
    for (auto &line : m_lines) {
        if (isOpen(line, promotion))
            open.push_back(&line);
    }
    const auto amounts = amountsOff(promotion, open);
    for (size_t i = 0; i < open.size(); ++i) {
        if (!isApplied(promotion, amounts, i))
            continue;
        open[i]->hasPromotion = true;
        open[i]->isClosed = !promotion.combinable;
        takeOff(*open[i], amounts[i],
                {.kind = AppliedRuleKind::Promotion,
                 .promotion = promotion.id,
                 .name = promotion.name,
                 .amount = {}});
    }
}

void LineRests::applyLineDiscounts()
{
    for (auto &line : m_lines) {
        if (const auto &discount = line.line->discount)
            takeOff(line, amountOff(*discount, line.rest),
                    byHand(AppliedRuleKind::LineDiscount, *discount));
    }
}

void LineRests::applyOrderDiscount(const ManualDiscount &discount)
{
    const auto lines = all();
    const auto weights = rests(lines);
    const auto parts = partsOf(amountOff(discount, sumOf(weights)), weights);
    for (size_t i = 0; i < lines.size(); ++i)
        takeOff(*lines[i], parts[i], byHand(AppliedRuleKind::OrderDiscount, discount));
}

QList<Money> LineRests::discounts() const
{
    QList<Money> discounts(qsizetype(m_lines.size()));
    for (const auto &line : m_lines)
        discounts[line.position] = Money(line.base - line.rest, line.line->unitPrice.currency());
    return discounts;
}

QList<QList<AppliedRule>> LineRests::rules() const
{
    QList<QList<AppliedRule>> rules(qsizetype(m_lines.size()));
    for (const auto &line : m_lines)
        rules[line.position] = line.rules;
    return rules;
}

bool LineRests::isOpen(const Line &line, const Promotion &promotion)
{
    return line.rest > 0 && !line.isClosed && (promotion.combinable || !line.hasPromotion) &&
           covers(promotion, *line.line);
}

std::vector<qint64> LineRests::rests(const LinePointers &lines)
{
    std::vector<qint64> rests;
    for (const auto *line : lines)
        rests.push_back(line->rest);
    return rests;
}

std::vector<qint64> LineRests::excesses(qint64 fixedPrice, const LinePointers &lines)
{
    std::vector<qint64> excesses;
    for (const auto *line : lines) {
        const auto copies = line->line->quantity.value();
        // Compared by division: the product could be too large.
        const bool isOver = line->rest / copies >= fixedPrice;
        excesses.push_back(isOver ? line->rest - fixedPrice * copies : 0);
    }
    return excesses;
}

std::vector<qint64> LineRests::freeCopies(const Promotion &promotion, const LinePointers &lines)
{
    std::vector<Copies> row;
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto copies = lines[i]->line->quantity.value();
        const auto price = lines[i]->rest / copies;
        // Minor units that do not divide by the copies make some of them dearer by one.
        const auto dearer = lines[i]->rest % copies;
        row.push_back({i, price + 1, dearer});
        row.push_back({i, price, copies - dearer});
    }
    std::ranges::stable_sort(row, std::ranges::greater(), &Copies::price);
    std::vector<qint64> amounts(lines.size(), 0);
    qint64 counted = 0;
    for (const auto &copies : row) {
        const auto free =
                freeAmong(counted + copies.count, promotion) - freeAmong(counted, promotion);
        amounts[copies.line] += free * copies.price;
        counted += copies.count;
    }
    return amounts;
}

std::vector<qint64> LineRests::amountsOff(const Promotion &promotion, const LinePointers &lines)
{
    auto amounts = rests(lines);
    switch (promotion.kind) {
    case PromotionKind::Percent:
        for (auto &amount : amounts)
            amount = roundedShare(amount, promotion.percentBp, kWhole);
        return amounts;
    case PromotionKind::Amount:
        return partsOf(std::min(promotion.amount.minor(), sumOf(amounts)), amounts);
    case PromotionKind::FixedPrice:
        return excesses(promotion.amount.minor(), lines);
    case PromotionKind::BuyNGetM:
        return freeCopies(promotion, lines);
    }
    return amounts;
}

void LineRests::takeOff(Line &line, qint64 minor, AppliedRule rule)
{
    if (minor == 0)
        return;
    rule.amount = Money(minor, line.line->unitPrice.currency());
    line.rest -= minor;
    line.rules.append(std::move(rule));
}

LineRests::LinePointers LineRests::all()
{
    LinePointers lines;
    for (auto &line : m_lines)
        lines.push_back(&line);
    return lines;
}

} // namespace shopdesk
