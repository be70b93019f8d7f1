// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/OrderRecorder.h"

#include "db/domain/Isbn.h"
#include "db/domain/OwnCode.h"
#include "db/service/orderimport/ContentOpId.h"
#include "db/service/orderimport/CountryNames.h"
#include "db/service/orderimport/OrderImportReport.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

constexpr qsizetype kLongestNote = 1000;

bool concernsOneDocument(const Error &error)
{
    return error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Conflict ||
           error.kind == ErrorKind::Refused || error.kind == ErrorKind::NotFound;
}

// Codes by which a book may be known here already.
QString tradeCode(const QString &code)
{
    if (const auto isbn = Isbn::parse(code))
        return isbn->toString();
    const auto own = OwnCode::parse(code);
    return own ? own->toString() : QString();
}

QByteArray contentOf(const HistoryDocument &document)
{
    QByteArray content;
    for (const auto &line : document.lines)
        content += line.digest;
    return content;
}

} // namespace

OrderRecorder::OrderRecorder(const CommandRunner &runner, const Clock &clock,
                             const OrderHistory &history, OrderRecorderSetup setup,
                             const Currency &currency)
    : m_runner(runner)
    , m_clock(clock)
    , m_history(history)
    , m_setup(std::move(setup))
    , m_currency(currency)
{
}

void OrderRecorder::keepMade()
{
    m_committed = m_known;
}

void OrderRecorder::forgetUncommitted()
{
    m_known = m_committed;
}

Result<OrderRecorder::Outcome> OrderRecorder::record(Transaction &transaction,
                                                     const HistoryDocument &document,
                                                     const SortedDocument &sorted)
{
    const auto before = m_known;
    SD_TRY(transaction.savepoint()); // around those of the commands
    auto outcome = recordValue(transaction, document, sorted);
    if (outcome) {
        SD_TRY(transaction.releaseSavepoint());
        return outcome;
    }
    if (!concernsOneDocument(outcome.error()))
        return outcome;
    SD_TRY(transaction.rollbackToSavepoint());
    m_known = before;
    Outcome refused;
    refused.refusal = outcome.error();
    return refused;
}

Result<OrderRecorder::Outcome> OrderRecorder::recordValue(Transaction &transaction,
                                                          const HistoryDocument &document,
                                                          const SortedDocument &sorted)
{
    Outcome outcome;
    SD_ASSIGN(value, document.isCancellation ? returnValue(transaction, document, sorted, outcome)
                                             : orderValue(transaction, document, sorted, outcome));
    const auto op =
            contentOpId(document.at, m_setup.source.toUtf8() + '\n' + document.number.toUtf8(),
                        contentOf(document));
    SD_ASSIGN(receipt, run(transaction, op, std::move(value)));
    outcome.already = receipt.already;
    for (const auto &line : receipt.result.value(u"unmatched"_qs).toArray())
        outcome.unmatched.push_back(static_cast<std::size_t>(line.toInteger() - 1));
    return outcome;
}

Result<Receipt> OrderRecorder::run(Transaction &transaction, const OpId &op,
                                   CommandValue value) const
{
    const Command command{.op = op,
                          .actor = m_setup.actor,
                          .device = m_setup.device,
                          .at = m_clock.now(),
                          .supersedes = std::nullopt,
                          .value = std::move(value)};
    SD_ASSIGN(receipt, m_runner.runWithin(transaction, command));
    if (!receipt.isAccepted())
        return fail(*receipt.refusal);
    return receipt;
}

Result<CommandValue> OrderRecorder::orderValue(Transaction &transaction,
                                               const HistoryDocument &document,
                                               const SortedDocument &sorted, Outcome &outcome)
{
    RecordOrder order;
    order.shop = ShopRef(m_setup.shop);
    order.number = document.number;
    order.source = m_setup.source;
    order.placedAt = document.at;
    order.channel = m_setup.channel;
    order.tender = m_setup.tender;
    order.note = noteFor(document, sorted);
    if (!document.customer.isEmpty()) {
        SD_ASSIGN(customer, customerOf(transaction, document.customer, outcome));
        order.customer = CustomerRef(customer);
    }
    for (const auto place : sorted.taken) {
        const auto &line = document.lines.at(place);
        SD_ASSIGN(book, bookOf(transaction, line.item, outcome));
        order.lines.append({.book = BookRef(book),
                            .title = m_history.title(line.title),
                            .quantity = line.quantity,
                            .unitMinor = roundedPrice(line.price, m_currency)});
    }
    return CommandValue(order);
}

Result<CommandValue> OrderRecorder::returnValue(Transaction &transaction,
                                                const HistoryDocument &document,
                                                const SortedDocument &sorted, Outcome &outcome)
{
    RecordReturn value;
    value.shop = ShopRef(m_setup.shop);
    value.number = document.number;
    value.source = m_setup.source;
    value.returnedAt = document.at;
    value.refund = m_setup.tender;
    SD_ASSIGN(customer, customerOf(transaction, document.customer, outcome));
    value.customer = CustomerRef(customer);
    for (const auto place : sorted.taken) {
        const auto &line = document.lines.at(place);
        SD_ASSIGN(book, bookOf(transaction, line.item, outcome));
        value.lines.append({.book = BookRef(book),
                            .quantity = -line.quantity,
                            .unitMinor = roundedPrice(line.price, m_currency)});
    }
    return CommandValue(value);
}

// What the invoice had beside goods, so that its sum can be understood: "POST 18.00; M -5.00".
QString OrderRecorder::noteFor(const HistoryDocument &document, const SortedDocument &sorted) const
{
    QStringList parts;
    for (const auto &out : sorted.leftOut) {
        const auto &line = document.lines.at(out.line);
        if (out.reason == u"not_goods")
            parts.append(m_history.items().at(static_cast<std::size_t>(line.item)).code + u' ' +
                         exactText(line.quantity * line.price));
    }
    return parts.join(u"; "_qs).left(kLongestNote);
}

Result<std::optional<BookId>> OrderRecorder::knownBook(Transaction &transaction,
                                                       const QString &code) const
{
    if (code.isEmpty())
        return std::optional<BookId>();
    SD_ASSIGN(rows, transaction.query(u"import_book_find"_qs, {{u"code"_qs, code}}));
    return rows.isEmpty() ? std::optional<BookId>() : rows.first().id<BookId>("id");
}

Result<BookId> OrderRecorder::bookOf(Transaction &transaction, int item, Outcome &outcome)
{
    const auto cached = m_known.books.constFind(item);
    if (cached != m_known.books.constEnd())
        return *cached;
    const auto &known = m_history.items().at(static_cast<std::size_t>(item));
    const auto code = tradeCode(known.code);
    SD_ASSIGN(there, knownBook(transaction, code));
    if (there) {
        m_known.books.insert(item, *there);
        return *there;
    }
    CreateBook create;
    create.title = m_history.titleOf(known);
    if (code.startsWith(u"SD"_qs))
        create.ownCode = code;
    else if (!code.isEmpty())
        create.isbn = code;
    else
        create.subtitle = known.code; // so that the old code still finds it
    if (known.lastPrice > 0)
        create.priceMinor = roundedPrice(known.lastPrice, m_currency);
    const auto op = contentOpId(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                                m_setup.source.toUtf8() + "\nitem", known.code.toUtf8());
    SD_ASSIGN(receipt, run(transaction, op, std::move(create)));
    outcome.books += receipt.already ? 0 : 1;
    const auto id = BookId::parse(receipt.result.value(u"id"_qs).toString()).value_or(BookId());
    m_known.books.insert(item, id);
    return id;
}

Result<CustomerId> OrderRecorder::customerOf(Transaction &transaction, const QString &number,
                                             Outcome &outcome)
{
    const auto cached = m_known.customers.constFind(number);
    if (cached != m_known.customers.constEnd())
        return *cached;
    SD_ASSIGN(rows, transaction.query(u"import_customer_find"_qs, {{u"number"_qs, number}}));
    if (!rows.isEmpty()) {
        const auto id = rows.first().id<CustomerId>("id");
        m_known.customers.insert(number, id);
        return id;
    }
    CreateCustomer create;
    create.name = u"Customer %1"_qs.arg(number);
    create.country = countryCode(m_history.countryOf(number));
    create.note = m_setup.source;
    const auto op = contentOpId(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                                m_setup.source.toUtf8() + "\ncustomer", number.toUtf8());
    SD_ASSIGN(receipt, run(transaction, op, std::move(create)));
    outcome.customers += receipt.already ? 0 : 1;
    const auto id =
            CustomerId::parse(receipt.result.value(u"id"_qs).toString()).value_or(CustomerId());
    m_known.customers.insert(number, id);
    return id;
}

} // namespace shopdesk
