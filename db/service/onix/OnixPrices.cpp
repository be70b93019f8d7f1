// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixPrices.h"

#include "db/service/onix/OnixBlocks.h"
#include "db/service/onix/OnixCodes.h"

#include <QRegularExpression>

namespace shopdesk {

namespace {

constexpr qint64 kWhole = 10'000; // basis points

// What customers pay, ONIX list 58, the best first. Trade prices are not among them.
const QStringList kWithTax{u"02"_qs, u"04"_qs, u"42"_qs, u"34"_qs};
const QStringList kWithoutTax{u"01"_qs, u"03"_qs, u"41"_qs, u"33"_qs};

struct Offer
{
    const OnixNode *node = nullptr;
    QString type;
    QString currency;

    // Lower is better; nothing for a price that is not the customer's.
    [[nodiscard]] std::optional<qsizetype> rank() const
    {
        const qsizetype with = kWithTax.indexOf(type);
        const qsizetype without = kWithoutTax.indexOf(type);
        if (with >= 0)
            return with;
        return without < 0 ? std::nullopt : std::optional(kWithTax.size() + without);
    }
    [[nodiscard]] bool isWithoutTax() const { return kWithoutTax.contains(type); }
};

QString valueOr(const OnixNode &node, OnixTag tag, const QString &fallback)
{
    const QString value = node.value(tag);
    return value.isEmpty() ? fallback : value;
}

Result<void> check(const Offer &offer)
{
    static const QRegularExpression decimal(u"\\A\\d{1,12}(?:\\.\\d{1,6})?\\z"_qs);
    const QString amount = offer.node->value(OnixTag::PriceAmount);
    if (!decimal.match(amount).hasMatch())
        return onixReject(u"price"_qs, u"price_unreadable"_qs, *offer.node, amount);
    if (!offer.currency.isEmpty() && !isOnixCurrency(offer.currency))
        return onixReject(u"currency"_qs, u"currency_unknown"_qs, *offer.node, offer.currency);
    return {};
}

// Every price with an amount, also those in other currencies: a message is right or wrong as a
// whole product.
Result<std::vector<Offer>> offersOf(const OnixNode &product, const OnixRules &rules)
{
    std::vector<Offer> offers;
    for (const OnixNode *supply : product.all(OnixTag::ProductSupply)) {
        for (const OnixNode *detail : supply->all(OnixTag::SupplyDetail)) {
            for (const OnixNode *price : detail->all(OnixTag::Price)) {
                if (!price->child(OnixTag::PriceAmount))
                    continue;
                offers.push_back({price,
                                  valueOr(*price, OnixTag::PriceType, rules.defaultPriceType),
                                  valueOr(*price, OnixTag::CurrencyCode, rules.defaultCurrency)});
                SD_TRY(check(offers.back()));
            }
        }
    }
    return offers;
}

// ONIX list 173: 14 is the first day, 15 the last.
bool isValidOn(const OnixNode &price, const QDate &today)
{
    for (const OnixNode *date : price.all(OnixTag::PriceDate)) {
        const auto day = QDate::fromString(date->value(OnixTag::Date).left(8), u"yyyyMMdd"_qs);
        const QString role = date->value(OnixTag::PriceDateRole);
        if (day.isValid() && ((role == u"14" && day > today) || (role == u"15" && day < today)))
            return false;
    }
    return true;
}

// ONIX list 59: unqualified and consumer prices; others are for libraries, members, sets.
bool isForEverybody(const OnixNode &price)
{
    const QString qualifier = price.value(OnixTag::PriceQualifier);
    return qualifier.isEmpty() || qualifier == u"00" || qualifier == u"05";
}

bool counts(const Offer &offer, const OnixRules &rules)
{
    return offer.currency.compare(rules.currency.code(), Qt::CaseInsensitive) == 0 &&
           offer.rank() && isForEverybody(*offer.node) && isValidOn(*offer.node, rules.today);
}

const Offer *best(const std::vector<Offer> &offers, const OnixRules &rules)
{
    const Offer *found = nullptr;
    for (const Offer &offer : offers) {
        if (counts(offer, rules) && (!found || *offer.rank() < *found->rank()))
            found = &offer;
    }
    return found;
}

Result<qint64> basisPoints(const OnixNode &tax)
{
    static const QRegularExpression percent(u"\\A(\\d{1,3})(?:\\.(\\d{1,2})0*)?\\z"_qs);
    const QString text = tax.value(OnixTag::TaxRatePercent);
    const auto match = percent.match(text);
    if (!match.hasMatch())
        return onixReject(u"tax"_qs, u"tax_unreadable"_qs, tax, text);
    return match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
}

// The rate of value added or sales tax; nothing where parts of the price have different ones.
Result<std::optional<TaxRate>> taxOf(const OnixNode &price, QList<RowNote> &notes)
{
    std::optional<qint64> rate;
    for (const OnixNode *tax : price.all(OnixTag::Tax)) {
        const QString type = tax->value(OnixTag::TaxType);
        if (!tax->child(OnixTag::TaxRatePercent) || (!type.isEmpty() && type > u"02"_qs))
            continue;
        SD_ASSIGN(found, basisPoints(*tax));
        if (rate && *rate != found) {
            notes.append({u"tax"_qs, u"tax_mixed"_qs, tax->value(OnixTag::TaxRatePercent)});
            return std::nullopt;
        }
        rate = found;
    }
    if (!rate)
        return std::nullopt;
    SD_ASSIGN(checked, TaxRate::parse(*rate));
    return checked;
}

Result<Money> amountOf(const OnixNode &price, const Currency &currency)
{
    const QString text = price.value(OnixTag::PriceAmount);
    QString whole = text.section(u'.', 0, 0);
    QString fraction = text.section(u'.', 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > currency.minorDigits())
        return onixReject(u"price"_qs, u"price_too_precise"_qs, price, text);
    const auto money = Money::parse(fraction.isEmpty() ? whole : whole + u'.' + fraction, currency);
    if (!money)
        return onixReject(u"price"_qs, u"price_unreadable"_qs, price, text);
    return *money;
}

// The shop's prices are with tax. Without a rate the amount stands as it is, and is noted.
void addTax(OnixPrice &price, const QString &text)
{
    if (!price.tax) {
        price.notes.append({u"price"_qs, u"price_without_tax"_qs, text});
        return;
    }
    const qint64 rate = price.tax->basisPoints();
    if (rate == 0)
        return;
    const qint64 minor = (price.amount->minor() * (kWhole + rate) + kWhole / 2) / kWhole;
    price.amount = Money(minor, price.amount->currency());
    price.notes.append({u"price"_qs, u"price_tax_added"_qs, text});
}

QString currenciesOf(const std::vector<Offer> &offers)
{
    QStringList codes;
    for (const Offer &offer : offers)
        codes.append(offer.currency + u' ' + offer.type);
    codes.removeDuplicates();
    return codes.join(u", "_qs);
}

} // namespace

Result<OnixPrice> onixPrice(const OnixNode &product, const OnixRules &rules)
{
    OnixPrice price;
    SD_ASSIGN(offers, offersOf(product, rules));
    const Offer *offer = best(offers, rules);
    if (!offer) {
        if (!offers.empty())
            price.notes.append(
                    {u"price"_qs, u"price_for_others"_qs, excerptOf(currenciesOf(offers))});
        return price;
    }
    const QString text = offer->node->value(OnixTag::PriceAmount);
    SD_ASSIGN(amount, amountOf(*offer->node, rules.currency));
    SD_ASSIGN(tax, taxOf(*offer->node, price.notes));
    price.tax = tax;
    if (amount.isZero()) {
        // Nothing is sold for nothing by accident: without a price it waits for a manager.
        price.notes.append({u"price"_qs, u"price_zero"_qs, text});
        return price;
    }
    price.amount = amount;
    if (offer->isWithoutTax())
        addTax(price, text);
    return price;
}

} // namespace shopdesk
