// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/OrderDraft.h"

#include "db/domain/BusinessDate.h"
#include "db/domain/OrderNumber.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace shopdesk {

namespace {

// What one tender may be, and small enough for the sum of all orders there will ever be.
constexpr qint64 kMaxTotal = 1'000'000'000'000;

} // namespace

OrderDraft::OrderDraft(HandlerContext &context, const ResolvedShop &shop, Channel channel,
                       Terms terms)
    : m_context(context)
    , m_shop(shop)
    , m_channel(channel)
    , m_terms(std::move(terms))
    , m_identity{.id = context.nextId<OrderId>(), .number = {}, .sequence = 0, .businessDate = {}}
{
}

void OrderDraft::continueOrder(const Identity &identity)
{
    m_identity = identity;
}

void OrderDraft::refuseLine(const Error &error, qsizetype index, const ResolvedBook &book,
                            QVariantMap numbers)
{
    numbers.insert(u"line"_qs, index + 1);
    numbers.insert(u"code"_qs, book.code);
    numbers.insert(u"title"_qs, book.title);
    numbers.insert(u"reason"_qs, error.reason);
    m_problems.append(numbers);
    if (!m_firstProblem)
        m_firstProblem = error;
}

Result<void> OrderDraft::verdict() const
{
    if (!m_firstProblem)
        return {};
    auto error = *m_firstProblem;
    error.field = u"lines"_qs;
    error.facts.insert(u"lines"_qs, m_problems);
    return fail(error);
}

Result<Quantity> OrderDraft::checkLine(const PlaceOrderLine &wanted, const ResolvedBook &book,
                                       qsizetype index)
{
    auto quantity = Quantity::parse(wanted.quantity);
    if (!quantity)
        refuseLine(quantity.error(), index, book, {{u"requested"_qs, wanted.quantity}});
    else if (!book.priceMinor)
        refuseLine(fail(ErrorKind::Refused, u"book_without_price"_qs).value(), index, book, {});
    else if (book.availability == u"withdrawn")
        refuseLine(fail(ErrorKind::Refused, u"book_withdrawn"_qs).value(), index, book, {});
    else if (wanted.unitMinor && *wanted.unitMinor != *book.priceMinor)
        refuseLine(fail(ErrorKind::Conflict, u"price_changed"_qs).value(), index, book,
                   {{u"seen_minor"_qs, *wanted.unitMinor}, {u"price_minor"_qs, *book.priceMinor}});
    return quantity;
}

Result<void> OrderDraft::addLines(const QList<PlaceOrderLine> &lines)
{
    QList<BookRef> refs;
    for (const auto &line : lines)
        refs.append(line.book);
    SD_ASSIGN(books, resolveBooks(m_context, refs));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto quantity = checkLine(lines.at(i), books.at(i), i))
            m_lines.append({.id = m_context.nextId<OrderLineId>(),
                            .book = books.at(i),
                            .quantity = *quantity,
                            .taxRateBp = books.at(i).taxRateBp,
                            .discount = std::nullopt});
    }
    return verdict();
}

void OrderDraft::discountLine(qsizetype index, const std::optional<ManualDiscount> &discount)
{
    m_lines[index].discount = discount;
}

BasketPlace OrderDraft::basketPlace() const
{
    BasketPlace place{.shop = m_shop.id,
                      .businessDate = m_identity.businessDate,
                      .customer = std::nullopt,
                      .coupon = m_terms.coupon,
                      .books = {}};
    if (m_terms.customer)
        place.customer = m_terms.customer->id;
    for (const auto &line : m_lines)
        place.books.append(line.book.id);
    return place;
}

Result<void> OrderDraft::reserve(StockRule rule)
{
    const bool isNew = m_identity.number.isEmpty();
    if (isNew) {
        SD_ASSIGN(today, businessDate(m_context.at(), m_shop.timeZone));
        m_identity.businessDate = today;
    }
    QJsonArray ids;
    for (const auto &line : m_lines)
        ids.append(line.book.id.toString());
    Batch reads;
    addBasketReads(reads, basketPlace());
    reads.add(
            u"stock_lock"_qs,
            {{u"shop"_qs, m_shop.id.uuid()},
             {u"books"_qs, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))}});
    if (isNew)
        reads.add(u"device_take_sequence"_qs, {{u"device"_qs, m_context.command().device.uuid()}});
    SD_ASSIGN(answers, m_context.transaction().run(reads));
    if (isNew)
        SD_TRY(takeNumber(answers.at(3)));
    const auto taxes = basketTaxes(answers.at(1));
    for (auto &line : m_lines)
        line.taxRateBp = taxes.value(line.book.id, line.taxRateBp);
    SD_ASSIGN(rules, readBasketRules(m_context.transaction(), basketPlace(), answers.at(0),
                                     m_context.currency()));
    m_rules = rules;
    if (rule == StockRule::MustBeAvailable)
        checkAvailable(answers.at(2));
    return verdict();
}

Result<void> OrderDraft::takeNumber(const RowSet &device)
{
    if (device.isEmpty())
        return fail(ErrorKind::Refused, u"device_unknown"_qs);
    m_identity.sequence = device.first().integer("last_sequence");
    SD_ASSIGN(shopCode, ShopCode::parse(m_shop.code));
    SD_ASSIGN(deviceCode, DeviceCode::parse(device.first().text("code")));
    SD_ASSIGN(number, OrderNumber::make(shopCode, deviceCode, m_identity.sequence));
    m_identity.number = number.toString();
    return {};
}

void OrderDraft::checkAvailable(const RowSet &balances)
{
    QHash<BookId, qint64> available;
    for (const auto &row : balances)
        available.insert(row.id<BookId>("book_id"),
                         row.integer("on_hand") - row.integer("reserved"));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto &line = m_lines.at(i);
        // The same book may stand in several lines: each takes from what the ones before left.
        auto &left = available[line.book.id];
        if (left < line.quantity.value())
            refuseLine(fail(ErrorKind::Refused, u"insufficient_stock"_qs).value(), i, line.book,
                       {{u"requested"_qs, line.quantity.value()},
                        {u"available"_qs, std::max<qint64>(left, 0)}});
        left -= line.quantity.value();
    }
}

Result<Basket> OrderDraft::basket() const
{
    Basket basket;
    basket.discount = m_terms.discount;
    for (const auto &line : m_lines) {
        SD_ASSIGN(rate, TaxRate::parse(line.taxRateBp));
        basket.lines.append({.book = line.book.id,
                             .categories = {},
                             .unitPrice = Money(*line.book.priceMinor, m_context.currency()),
                             .quantity = line.quantity,
                             .taxRate = rate,
                             .discount = line.discount});
    }
    return basket;
}

Result<void> OrderDraft::price()
{
    SD_ASSIGN(wanted, basket());
    SD_ASSIGN(priced, priceBasket(wanted, basketPlace(), m_rules,
                                  m_shop.pricesIncludeTax ? TaxMode::Included : TaxMode::Added,
                                  m_context.currency()));
    if (priced.price.total.minor() > kMaxTotal)
        return fail(ErrorKind::Invalid, u"money_overflow"_qs, u"lines"_qs);
    m_priced = priced;
    return checkCoupon(basketPlace(), m_rules, m_priced);
}

QJsonObject OrderDraft::lineJson(qsizetype index) const
{
    const auto &price = m_priced.price.lines.at(index);
    QJsonArray rules;
    for (const auto &rule : m_priced.rules.at(index))
        rules.append(QJsonObject{{u"kind"_qs, appliedRuleKindName(rule.kind)},
                                 {u"name"_qs, rule.name},
                                 {u"amount_minor"_qs, rule.amount.minor()}});
    return {{u"line_no"_qs, index + 1},
            {u"isbn"_qs, m_lines.at(index).book.code},
            {u"title"_qs, m_lines.at(index).book.title},
            {u"quantity"_qs, m_lines.at(index).quantity.value()},
            {u"unit_minor"_qs, *m_lines.at(index).book.priceMinor},
            {u"discount_minor"_qs, price.discount.minor()},
            {u"rules"_qs, rules},
            {u"tax_minor"_qs, price.tax.minor()},
            {u"total_minor"_qs, price.total.minor()}};
}

QJsonObject OrderDraft::toJson(const QString &state) const
{
    QJsonArray lines;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        lines.append(lineJson(i));
    return {{u"id"_qs, m_identity.id.toString()},
            {u"number"_qs, m_identity.number},
            {u"shop"_qs, m_shop.code},
            {u"state"_qs, state},
            {u"currency"_qs, m_context.currency().code()},
            {u"coupon"_qs, m_terms.coupon},
            {u"discount_minor"_qs, m_priced.price.discount.minor()},
            {u"tax_minor"_qs, m_priced.price.tax.minor()},
            {u"total_minor"_qs, m_priced.price.total.minor()},
            {u"business_date"_qs, m_identity.businessDate.toString(Qt::ISODate)},
            {u"lines"_qs, lines}};
}

} // namespace shopdesk
