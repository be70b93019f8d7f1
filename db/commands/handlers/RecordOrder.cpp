// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/RecordedOrders.h"
#include "db/domain/Channel.h"
#include "db/domain/Pricing.h"
#include "db/domain/Text.h"

#include <map>

namespace shopdesk {

namespace {

constexpr qsizetype kMaxLines = 10'000;
constexpr qint64 kMaxTotal = 1'000'000'000'000; // as of any order

// An order made elsewhere has no place in the count of a device here: it is its own device, so that
// no number of ours is left out.
constexpr qint64 kOnlyOfItsDevice = 1;

struct Recorded
{
    OrderId id;
    QString number;
    QString source;
    QString note;
    ResolvedShop shop;
    std::optional<ResolvedCustomer> customer;
    RecordedMoment moment;
    QList<ResolvedBook> books; // of the lines
    OrderPrice price;
};

Result<PriceLine> priceLine(const RecordOrderLine &line, const Currency &currency)
{
    SD_ASSIGN(quantity, Quantity::parse(line.quantity));
    SD_ASSIGN(rate, TaxRate::parse(line.taxRateBp));
    return PriceLine{.unitPrice = Money(line.unitMinor, currency),
                     .quantity = quantity,
                     .taxRate = rate,
                     .discount = Money(line.discountMinor, currency)};
}

Result<OrderPrice> priceOf(const RecordOrder &command, const ResolvedShop &shop,
                           const Currency &currency)
{
    if (command.lines.isEmpty())
        return fail(ErrorKind::Invalid, u"lines_missing"_qs, u"lines"_qs);
    if (command.lines.size() > kMaxLines)
        return fail(ErrorKind::Invalid, u"too_many_lines"_qs, u"lines"_qs,
                    {{u"max"_qs, kMaxLines}});
    QList<PriceLine> lines;
    for (const auto &line : command.lines) {
        SD_ASSIGN(priced, priceLine(line, currency));
        lines.append(priced);
    }
    SD_ASSIGN(price, priceOfOrder(lines, shop.pricesIncludeTax ? TaxMode::Included : TaxMode::Added,
                                  currency));
    if (price.total.minor() > kMaxTotal)
        return fail(ErrorKind::Invalid, u"money_overflow"_qs, u"lines"_qs);
    return price;
}

Result<QList<ResolvedBook>> booksOf(const RecordOrder &command, HandlerContext &context)
{
    QList<BookRef> refs;
    for (const auto &line : command.lines)
        refs.append(line.book);
    return resolveBooks(context, refs);
}

Result<void> refuseTakenNumber(HandlerContext &context, const QString &number)
{
    SD_ASSIGN(taken, context.transaction().query(u"order_by_number"_qs, {{u"number"_qs, number}}));
    if (!taken.isEmpty())
        return fail(ErrorKind::Conflict, u"order_number_taken"_qs, u"number"_qs,
                    {{u"number"_qs, number}});
    return {};
}

Result<Recorded> recorded(const RecordOrder &command, HandlerContext &context)
{
    Recorded order;
    order.id = context.nextId<OrderId>();
    SD_ASSIGN(number, checkedForeignNumber(command.number));
    SD_ASSIGN(source, checkedOrderSource(command.source));
    SD_ASSIGN(note,
              checkedText(command.note, u"note"_qs, {.max = 1000, .lines = TextLines::Multiple}));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(moment, recordedMoment(context, shop, command.placedAt, u"placed_at"_qs));
    SD_ASSIGN(price, priceOf(command, shop, context.currency()));
    SD_ASSIGN(books, booksOf(command, context));
    if (command.customer) {
        SD_ASSIGN(customer, resolveCustomer(context, *command.customer));
        order.customer = customer;
    }
    SD_TRY(refuseTakenNumber(context, number));
    order.number = number;
    order.source = source;
    order.note = note;
    order.shop = shop;
    order.moment = moment;
    order.books = books;
    order.price = price;
    return order;
}

Bindings sums(const RecordOrder &command, const OrderPrice &price)
{
    qint64 subtotal = 0;
    qint64 copies = 0;
    for (qsizetype i = 0; i < command.lines.size(); ++i) {
        subtotal += price.lines.at(i).base.minor();
        copies += command.lines.at(i).quantity;
    }
    return {{u"subtotal"_qs, subtotal},
            {u"discount"_qs, price.discount.minor()},
            {u"tax"_qs, price.tax.minor()},
            {u"total"_qs, price.total.minor()},
            {u"line_count"_qs, command.lines.size()},
            {u"book_count"_qs, copies}};
}

void addHead(const RecordOrder &command, const Recorded &order, HandlerContext &context)
{
    const auto &customer = order.customer;
    Bindings values = sums(command, order.price);
    values.add({{u"id"_qs, order.id.uuid()},
                {u"number"_qs, order.number},
                {u"shop"_qs, order.shop.id.uuid()},
                {u"shop_code"_qs, order.shop.code},
                {u"customer"_qs, customer ? customer->id.uuid() : QUuid()},
                {u"customer_name"_qs, customer ? customer->name : QString()},
                {u"customer_key"_qs, customer ? customer->nameKey : QString()},
                {u"clerk"_qs, context.actorId().uuid()},
                {u"clerk_login"_qs, context.actor()->login},
                {u"device"_qs, context.command().op.uuid()},
                {u"sequence"_qs, kOnlyOfItsDevice},
                {u"channel"_qs, command.channel},
                {u"currency"_qs, context.currency().code()},
                {u"prices_include_tax"_qs, order.shop.pricesIncludeTax},
                {u"note"_qs, order.note},
                {u"source"_qs, order.source},
                {u"at"_qs, order.moment.at},
                {u"business_date"_qs, order.moment.businessDate},
                {u"changed_at"_qs, context.at()},
                {u"op"_qs, context.command().op.uuid()},
                {u"recorded_by"_qs, context.recordedBy()}});
    context.batch().add(u"order_record_insert"_qs, values);
}

void addLines(const RecordOrder &command, const Recorded &order, HandlerContext &context)
{
    for (qsizetype i = 0; i < command.lines.size(); ++i) {
        const auto &line = command.lines.at(i);
        const auto &book = order.books.at(i);
        const auto &price = order.price.lines.at(i);
        context.batch().add(u"order_line_insert"_qs,
                            {{u"id"_qs, context.nextId<OrderLineId>().uuid()},
                             {u"order"_qs, order.id.uuid()},
                             {u"line_no"_qs, i + 1},
                             {u"book"_qs, book.id.uuid()},
                             {u"code"_qs, book.code},
                             {u"title"_qs, line.title.isEmpty() ? book.title : line.title},
                             {u"quantity"_qs, line.quantity},
                             {u"unit"_qs, line.unitMinor},
                             {u"discount"_qs, line.discountMinor},
                             {u"tax_rate"_qs, line.taxRateBp},
                             {u"tax"_qs, price.tax.minor()},
                             {u"total"_qs, price.total.minor()}});
    }
}

// In the order of ids, as everybody who moves stock does.
void addMovements(const RecordOrder &command, const Recorded &order, HandlerContext &context)
{
    std::map<BookId, qint64> copies;
    for (qsizetype i = 0; i < command.lines.size(); ++i)
        copies[order.books.at(i).id] += command.lines.at(i).quantity;
    for (const auto &[book, quantity] : copies)
        addRecordedMovements(context, order.shop.id, book, -quantity, order.id, order.moment);
}

} // namespace

Result<QJsonObject> handle(const RecordOrder &command, HandlerContext &context)
{
    if (!channelFromName(command.channel))
        return fail(ErrorKind::Invalid, u"channel_unknown"_qs, u"channel"_qs);
    SD_TRY(checkTenderKind(command.tender, u"tender"_qs));
    for (const auto &line : command.lines)
        SD_TRY(checkedText(line.title, u"lines"_qs, {.max = 500}));
    SD_ASSIGN(order, recorded(command, context));
    addHead(command, order, context);
    addLines(command, order, context);
    addMovements(command, order, context);
    const qint64 total = order.price.total.minor();
    addRecordedTender(context, order.id, command.tender, total, order.moment, order.source);
    addRecordedEvent(context, order.id, OrderState::Completed, order.moment, order.source);
    context.recordActivity({.shop = order.shop.id,
                            .subjectKind = u"order"_qs,
                            .subjectId = order.id.uuid(),
                            .subject = order.number});
    return QJsonObject{{u"order"_qs, order.id.toString()},
                       {u"number"_qs, order.number},
                       {u"total_minor"_qs, total}};
}

} // namespace shopdesk
