// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/OrderDraft.h"

#include "db/commands/handlers/OrderSteps.h"
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

OrderDraft::OrderDraft(HandlerContext &context, const ResolvedShop &shop, Channel channel)
    : m_context(context)
    , m_shop(shop)
    , m_channel(channel)
    , m_id(context.nextId<OrderId>())
{
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
            m_lines.append({m_context.nextId<OrderLineId>(), books.at(i), *quantity});
    }
    return verdict();
}

Result<void> OrderDraft::checkStock()
{
    QStringList ids;
    for (const auto &line : m_lines)
        ids.append(line.book.id.toString());
    Batch reads;
    reads.add(u"device_take_sequence"_qs, {{u"device"_qs, m_context.command().device.uuid()}});
    reads.add(u"stock_lock"_qs,
              {{u"shop"_qs, m_shop.id.uuid()},
               {u"books"_qs, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids))
                                                       .toJson(QJsonDocument::Compact))}});
    SD_ASSIGN(answers, m_context.transaction().run(reads));
    SD_TRY(takeNumber(answers.at(0)));
    checkAvailable(answers.at(1));
    return verdict();
}

Result<void> OrderDraft::takeNumber(const RowSet &device)
{
    if (device.isEmpty())
        return fail(ErrorKind::Refused, u"device_unknown"_qs);
    m_sequence = device.first().integer("last_sequence");
    SD_ASSIGN(shopCode, ShopCode::parse(m_shop.code));
    SD_ASSIGN(deviceCode, DeviceCode::parse(device.first().text("code")));
    SD_ASSIGN(number, OrderNumber::make(shopCode, deviceCode, m_sequence));
    m_number = number.toString();
    SD_ASSIGN(today, businessDate(m_context.at(), m_shop.timeZone));
    m_businessDate = today;
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

Result<void> OrderDraft::price()
{
    QList<PriceLine> lines;
    for (const auto &line : m_lines) {
        SD_ASSIGN(rate, TaxRate::parse(line.book.taxRateBp));
        lines.append({.unitPrice = Money(*line.book.priceMinor, m_context.currency()),
                      .quantity = line.quantity,
                      .taxRate = rate,
                      .discount = Money(0, m_context.currency())});
    }
    SD_ASSIGN(price,
              priceOfOrder(lines, m_shop.pricesIncludeTax ? TaxMode::Included : TaxMode::Added,
                           m_context.currency()));
    if (price.total.minor() > kMaxTotal)
        return fail(ErrorKind::Invalid, u"money_overflow"_qs, u"lines"_qs);
    m_price = price;
    return {};
}

void OrderDraft::write(const std::optional<ResolvedCustomer> &customer, const QString &note)
{
    writeOrder(customer, note);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        writeLine(i);
    auto sorted = m_lines;
    std::ranges::sort(sorted, {}, [](const Line &line) { return line.book.id.toString(); });
    for (const auto &line : sorted)
        m_context.batch().add(u"reservation_insert"_qs, {{u"line"_qs, line.id.uuid()},
                                                         {u"shop"_qs, m_shop.id.uuid()},
                                                         {u"book"_qs, line.book.id.uuid()},
                                                         {u"quantity"_qs, line.quantity.value()}});
    addOrderEvent(m_context, m_id, OrderState::Placed, QString());
    m_context.recordActivity({.shop = m_shop.id,
                              .subjectKind = u"order"_qs,
                              .subjectId = m_id.uuid(),
                              .subject = m_number});
}

void OrderDraft::writeOrder(const std::optional<ResolvedCustomer> &customer, const QString &note)
{
    qint64 subtotal = 0;
    qint64 copies = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        subtotal += m_price.lines.at(i).base.minor();
        copies += m_lines.at(i).quantity.value();
    }
    m_context.batch().add(u"order_insert"_qs,
                          {{u"id"_qs, m_id.uuid()},
                           {u"number"_qs, m_number},
                           {u"shop"_qs, m_shop.id.uuid()},
                           {u"shop_code"_qs, m_shop.code},
                           {u"customer"_qs, customer ? customer->id.uuid() : QUuid()},
                           {u"customer_name"_qs, customer ? customer->name : QString()},
                           {u"customer_key"_qs, customer ? customer->nameKey : QString()},
                           {u"clerk"_qs, m_context.actorId().uuid()},
                           {u"clerk_login"_qs, m_context.actor()->login},
                           {u"device"_qs, m_context.command().device.uuid()},
                           {u"sequence"_qs, m_sequence},
                           {u"channel"_qs, channelName(m_channel)},
                           {u"currency"_qs, m_context.currency().code()},
                           {u"prices_include_tax"_qs, m_shop.pricesIncludeTax},
                           {u"subtotal"_qs, subtotal},
                           {u"discount"_qs, m_price.discount.minor()},
                           {u"tax"_qs, m_price.tax.minor()},
                           {u"total"_qs, m_price.total.minor()},
                           {u"line_count"_qs, m_lines.size()},
                           {u"book_count"_qs, copies},
                           {u"note"_qs, note},
                           {u"at"_qs, m_context.at()},
                           {u"business_date"_qs, m_businessDate},
                           {u"op"_qs, m_context.command().op.uuid()},
                           {u"recorded_by"_qs, m_context.recordedBy()}});
}

void OrderDraft::writeLine(qsizetype index)
{
    const auto &line = m_lines.at(index);
    const auto &price = m_price.lines.at(index);
    m_context.batch().add(u"order_line_insert"_qs, {{u"id"_qs, line.id.uuid()},
                                                    {u"order"_qs, m_id.uuid()},
                                                    {u"line_no"_qs, index + 1},
                                                    {u"book"_qs, line.book.id.uuid()},
                                                    {u"code"_qs, line.book.code},
                                                    {u"title"_qs, line.book.title},
                                                    {u"quantity"_qs, line.quantity.value()},
                                                    {u"unit"_qs, *line.book.priceMinor},
                                                    {u"discount"_qs, price.discount.minor()},
                                                    {u"tax_rate"_qs, line.book.taxRateBp},
                                                    {u"tax"_qs, price.tax.minor()},
                                                    {u"total"_qs, price.total.minor()}});
}

QJsonObject OrderDraft::toJson() const
{
    QJsonArray lines;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto &price = m_price.lines.at(i);
        lines.append(QJsonObject{{u"line_no"_qs, i + 1},
                                 {u"isbn"_qs, m_lines.at(i).book.code},
                                 {u"title"_qs, m_lines.at(i).book.title},
                                 {u"quantity"_qs, m_lines.at(i).quantity.value()},
                                 {u"unit_minor"_qs, *m_lines.at(i).book.priceMinor},
                                 {u"discount_minor"_qs, price.discount.minor()},
                                 {u"tax_minor"_qs, price.tax.minor()},
                                 {u"total_minor"_qs, price.total.minor()}});
    }
    return {{u"id"_qs, m_id.toString()},
            {u"number"_qs, m_number},
            {u"shop"_qs, m_shop.code},
            {u"state"_qs, orderStateName(OrderState::Placed)},
            {u"currency"_qs, m_context.currency().code()},
            {u"tax_minor"_qs, m_price.tax.minor()},
            {u"total_minor"_qs, m_price.total.minor()},
            {u"business_date"_qs, m_businessDate.toString(Qt::ISODate)},
            {u"lines"_qs, lines}};
}

} // namespace shopdesk
