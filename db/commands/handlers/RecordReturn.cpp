// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderSteps.h"
#include "db/commands/handlers/RecordedOrders.h"
#include "db/domain/Quantity.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace shopdesk {

namespace {

constexpr qsizetype kMaxLines = 10'000;

// A line of an order that copies may be put down to.
struct Candidate
{
    OrderId order;
    OrderLineId line;
    BookId book;
    qint64 returned = 0; // before this command
    qint64 left = 0;     // after what this command has taken so far
    qint64 taken = 0;
    qint64 unitMinor = 0; // what the customer paid for each
};

// What earlier orders can give, of all lines of the return. Lines of one book at one price draw on
// the same candidates.
class Originals
{
public:
    void add(const Row &row, BookId book, qint64 unitMinor)
    {
        const auto line = row.id<OrderLineId>("id");
        m_byKind[{book, unitMinor}].append(line);
        m_candidates.insert({line,
                             {.order = row.id<OrderId>("order_id"),
                              .line = line,
                              .book = book,
                              .returned = row.integer("returned"),
                              .left = row.integer("quantity") - row.integer("returned"),
                              .unitMinor = unitMinor}});
    }

    // All copies, or none and false.
    bool take(BookId book, qint64 unitMinor, qint64 quantity)
    {
        const auto &lines = m_byKind[{book, unitMinor}];
        qint64 there = 0;
        for (const auto &line : lines)
            there += m_candidates.at(line).left;
        if (there < quantity)
            return false;
        for (const auto &line : lines) {
            auto &candidate = m_candidates.at(line);
            const auto part = std::min(quantity, candidate.left);
            candidate.left -= part;
            candidate.taken += part;
            quantity -= part;
        }
        return true;
    }

    [[nodiscard]] std::map<OrderId, QList<Candidate>> takenByOrder() const
    {
        std::map<OrderId, QList<Candidate>> orders;
        for (const auto &[line, candidate] : m_candidates) {
            if (candidate.taken > 0)
                orders[candidate.order].append(candidate);
        }
        return orders;
    }

private:
    std::map<OrderLineId, Candidate> m_candidates;
    std::map<std::pair<BookId, qint64>, QList<OrderLineId>> m_byKind; // the latest order first
};

struct Return
{
    ResolvedShop shop;
    ResolvedCustomer customer;
    RecordedMoment moment;
    QString number;
    QString refund;
    QList<ResolvedBook> books; // of the lines
};

Result<Return> checkedReturn(const RecordReturn &command, HandlerContext &context)
{
    if (command.lines.isEmpty())
        return fail(ErrorKind::Invalid, u"lines_missing"_qs, u"lines"_qs);
    if (command.lines.size() > kMaxLines)
        return fail(ErrorKind::Invalid, u"too_many_lines"_qs, u"lines"_qs,
                    {{u"max"_qs, kMaxLines}});
    SD_TRY(checkTenderKind(command.refund, u"refund"_qs));
    SD_ASSIGN(number, checkedForeignNumber(command.number));
    SD_TRY(checkedOrderSource(command.source));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(moment, recordedMoment(context, shop, command.returnedAt, u"returned_at"_qs));
    SD_ASSIGN(customer, resolveCustomer(context, command.customer));
    QList<BookRef> refs;
    for (const auto &line : command.lines) {
        SD_TRY(Quantity::parse(line.quantity));
        refs.append(line.book);
    }
    SD_ASSIGN(books, resolveBooks(context, refs));
    return Return{.shop = shop,
                  .customer = customer,
                  .moment = moment,
                  .number = number,
                  .refund = command.refund,
                  .books = books};
}

// In one round trip.
Result<Originals> findOriginals(const RecordReturn &command, const Return &given,
                                HandlerContext &context)
{
    Batch batch;
    std::map<std::pair<BookId, qint64>, qsizetype> asked; // and where the answer is
    for (qsizetype i = 0; i < command.lines.size(); ++i) {
        const std::pair kind{given.books.at(i).id, command.lines.at(i).unitMinor};
        if (!asked.insert({kind, static_cast<qsizetype>(asked.size())}).second)
            continue;
        batch.add(u"recorded_lines_of_customer"_qs, {{u"customer"_qs, given.customer.id.uuid()},
                                                     {u"shop"_qs, given.shop.id.uuid()},
                                                     {u"book"_qs, kind.first.uuid()},
                                                     {u"unit"_qs, kind.second},
                                                     {u"at"_qs, given.moment.at}});
    }
    SD_ASSIGN(answers, context.transaction().run(batch));
    Originals originals;
    for (const auto &[kind, place] : asked) {
        for (const auto &row : answers.at(static_cast<std::size_t>(place)))
            originals.add(row, kind.first, kind.second);
    }
    return originals;
}

Result<void> markReturned(HandlerContext &context, const Candidate &taken, const QString &number)
{
    SD_ASSIGN(updated, context.transaction().query(u"order_line_return"_qs,
                                                   {{u"line"_qs, taken.line.uuid()},
                                                    {u"returned"_qs, taken.returned},
                                                    {u"quantity"_qs, taken.taken}}));
    if (updated.isEmpty())
        return fail(ErrorKind::Conflict, u"order_changed_meanwhile"_qs, u"order"_qs,
                    {{u"number"_qs, number}});
    return {};
}

qint64 copiesLeft(const QList<LoadedOrderLine> &lines)
{
    qint64 left = 0;
    for (const auto &line : lines)
        left += line.quantity - line.returned;
    return left;
}

// Returns what is given back for it.
Result<qint64> takeBack(HandlerContext &context, OrderId id, const QList<Candidate> &lines,
                        const Return &given)
{
    SD_ASSIGN(order, loadOrder(context, OrderRef(id)));
    SD_ASSIGN(whole, stateAfter(order.state, CommandKind::ReturnOrder, order.channel));
    SD_ASSIGN(all, loadOrderLines(context, id));
    qint64 left = copiesLeft(all);
    qint64 refund = 0;
    std::map<BookId, qint64> copies;
    for (const auto &taken : lines) {
        SD_TRY(markReturned(context, taken, order.number));
        left -= taken.taken;
        refund += taken.unitMinor * taken.taken;
        copies[taken.book] += taken.taken;
    }
    const auto state = left == 0 ? whole : order.state;
    context.batch().expectRow(u"order_step"_qs,
                              {{u"order"_qs, id.uuid()},
                               {u"from"_qs, orderStateName(order.state)},
                               {u"state"_qs, orderStateName(state)},
                               {u"paid"_qs, 0},
                               {u"refunded"_qs, refund},
                               {u"at"_qs, context.at()}},
                              fail(ErrorKind::Conflict, u"order_changed_meanwhile"_qs, u"order"_qs,
                                   {{u"number"_qs, order.number}})
                                      .value());
    for (const auto &[book, quantity] : copies)
        addRecordedMovements(context, order.shop, book, quantity, id, given.moment);
    addRecordedTender(context, id, given.refund, -refund, given.moment, given.number);
    addRecordedEvent(context, id, state, given.moment, given.number);
    return refund;
}

} // namespace

Result<QJsonObject> handle(const RecordReturn &command, HandlerContext &context)
{
    SD_ASSIGN(given, checkedReturn(command, context));
    SD_ASSIGN(originals, findOriginals(command, given, context));
    QJsonArray unmatched;
    for (qsizetype i = 0; i < command.lines.size(); ++i) {
        const auto &line = command.lines.at(i);
        if (!originals.take(given.books.at(i).id, line.unitMinor, line.quantity))
            unmatched.append(i + 1);
    }
    if (unmatched.size() == command.lines.size())
        return fail(ErrorKind::Refused, u"original_unknown"_qs, u"lines"_qs,
                    {{u"number"_qs, given.number}});
    qint64 refunded = 0;
    const auto orders = originals.takenByOrder();
    for (const auto &[order, lines] : orders) {
        SD_ASSIGN(refund, takeBack(context, order, lines, given));
        refunded += refund;
    }
    context.recordActivity({.shop = given.shop.id,
                            .subjectKind = u"order"_qs,
                            .subjectId = orders.begin()->first.uuid(),
                            .subject = given.number});
    return QJsonObject{{u"orders"_qs, static_cast<qint64>(orders.size())},
                       {u"refunded_minor"_qs, refunded},
                       {u"unmatched"_qs, unmatched}};
}

} // namespace shopdesk
