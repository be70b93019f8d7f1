// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PriceExplanation.h"

#include "models/support/Formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <map>

namespace shopdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(shopdesk::PriceExplanation)
};

constexpr qint64 kWhole = 10'000; // basis points
constexpr int kLongestTitle = 28;

QString shortened(const QString &title)
{
    return title.size() <= kLongestTitle ? title : title.left(kLongestTitle - 1) + u'\u2026';
}

QString nameOf(std::optional<AppliedRuleKind> kind, const QString &name)
{
    if (kind == AppliedRuleKind::LineDiscount)
        return Words::tr("by hand");
    if (kind == AppliedRuleKind::OrderDiscount)
        return Words::tr("by hand, of the whole");
    return name;
}

// With two places more than the currency has.
QString roundingText(qint64 hundredths, const QString &code)
{
    const auto currency = Currency::parse(code);
    const int digits = (currency ? currency->minorDigits() : 2) + 2;
    const double value = double(hundredths) / std::pow(10.0, digits);
    return (hundredths > 0 ? u"+"_qs : QString()) + QLocale().toString(value, 'f', digits);
}

QString taxText(const ExplainedLine &line, const ExplainedTotal &total)
{
    const Formats formats;
    const auto rate = formats.percent(line.taxRateBp);
    const auto tax = formats.money(line.taxMinor, total.currency);
    const auto text = total.taxMode == TaxMode::Included
                              ? Words::tr("%1 tax included: %2").arg(rate, tax)
                              : Words::tr("%1 tax added: %2").arg(rate, tax);
    const auto rounding = roundingOf(line, total.taxMode);
    return rounding == 0 ? text
                         : Words::tr("%1 (rounding %2)")
                                   .arg(text, roundingText(rounding, total.currency));
}

QString lineText(const ExplainedLine &line, const ExplainedTotal &total)
{
    const Formats formats;
    const auto money = [&](qint64 minor) { return formats.money(minor, total.currency); };
    QStringList parts{
            u"%1 \u00d7 %2"_qs.arg(formats.integer(line.quantity), money(line.unitMinor))};
    for (const auto &rule : line.rules)
        parts += u"\u2212%1 %2"_qs.arg(money(rule.minor), rule.name);
    parts += taxText(line, total);
    parts += u"= %1"_qs.arg(money(line.totalMinor));
    return parts.join(u'\n');
}

// Lines of carts and of sales have the same fields.
template<class Line>
ExplainedLine explainedLine(const Line &line, const LinePrice &price,
                            const QList<AppliedRule> &applied)
{
    QList<ExplainedRule> rules;
    for (const auto &rule : applied)
        rules.append({nameOf(rule.kind, rule.name), rule.amount.minor()});
    return {.title = line.title,
            .quantity = line.quantity,
            .unitMinor = line.unitMinor.value_or(0),
            .rules = rules,
            .taxRateBp = line.taxRateBp,
            .discountMinor = price.discount.minor(),
            .taxMinor = price.tax.minor(),
            .totalMinor = price.total.minor()};
}

} // namespace

ExplainedTotal explainedTotal(const SaleDetail &sale, const OrderPrice &price)
{
    ExplainedTotal total{.currency = sale.currency,
                         .taxMode = sale.pricesIncludeTax ? TaxMode::Included : TaxMode::Added,
                         .lines = {}};
    for (qsizetype i = 0; i < price.lines.size(); ++i) {
        const auto &line = sale.lines.at(size_t(i));
        total.lines.append(explainedLine(line, price.lines.at(i), line.rules));
    }
    return total;
}

ExplainedTotal explainedTotal(const CartDetail &cart, const PricedBasket &priced)
{
    ExplainedTotal total{.currency = cart.currency,
                         .taxMode = cart.pricesIncludeTax ? TaxMode::Included : TaxMode::Added,
                         .lines = {}};
    for (qsizetype i = 0; i < priced.price.lines.size(); ++i)
        total.lines.append(explainedLine(cart.lines.at(size_t(i)), priced.price.lines.at(i),
                                         priced.rules.at(i)));
    return total;
}

ExplainedTotal explainedTotal(const OrderDetail &order)
{
    ExplainedTotal total{.currency = order.currency,
                         .taxMode = order.pricesIncludeTax ? TaxMode::Included : TaxMode::Added,
                         .lines = {}};
    for (const auto &line : order.lines) {
        QList<ExplainedRule> rules;
        for (const auto &rule : line.rules)
            rules.append({nameOf(appliedRuleKindFromName(rule.kind), rule.name), rule.amountMinor});
        total.lines.append({.title = line.title,
                            .quantity = line.quantity,
                            .unitMinor = line.unitMinor,
                            .rules = rules,
                            .taxRateBp = line.taxRateBp,
                            .discountMinor = line.discountMinor,
                            .taxMinor = line.taxMinor,
                            .totalMinor = line.totalMinor});
    }
    return total;
}

qint64 roundingOf(const ExplainedLine &line, TaxMode mode)
{
    const auto after = line.unitMinor * line.quantity - line.discountMinor;
    const auto whole = mode == TaxMode::Included ? kWhole + line.taxRateBp : kWhole;
    return (line.taxMinor * whole - after * line.taxRateBp) * 100 / whole;
}

QList<std::pair<QString, QString>> explanationRows(const ExplainedTotal &total)
{
    const Formats formats;
    QList<std::pair<QString, QString>> rows;
    std::map<int, qint64> taxes;
    qint64 rounding = 0;
    qint64 sum = 0;
    for (const auto &line : total.lines) {
        rows += {shortened(line.title), lineText(line, total)};
        taxes[line.taxRateBp] += line.taxMinor;
        rounding += roundingOf(line, total.taxMode);
        sum += line.totalMinor;
    }
    for (const auto &[rate, tax] : taxes)
        rows += {Words::tr("Tax %1").arg(formats.percent(rate)),
                 formats.money(tax, total.currency)};
    rows += {Words::tr("Rounding of taxes"),
             rounding == 0 ? QString() : roundingText(rounding, total.currency)};
    rows += {Words::tr("Total"), formats.money(sum, total.currency)};
    return rows;
}

} // namespace shopdesk
