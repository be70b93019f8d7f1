// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/OrderImporter.h"

#include "db/domain/BusinessDate.h"
#include "db/service/orderimport/OrderImportRules.h"
#include "db/storage/Retry.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr std::size_t kDocumentsAtOnce = 100;
constexpr qint64 kRowsBetweenReports = 1000;
constexpr qint64 kWhole = 1000;
constexpr qint64 kReading = 100; // of a thousand parts

using Fate = OrderImportReport::Fate;

// What the reader of the report knows it by.
QString ruleFor(const Error &refusal)
{
    return refusal.reason == u"original_unknown" ? u"return_without_original"_qs : refusal.reason;
}

// Of a cancelled import the reader wants to know what is there now.
Error stopped(const Error &error, const OrderImportReport &report)
{
    if (error.kind != ErrorKind::Cancelled)
        return error;
    return fail(ErrorKind::Cancelled, u"order_import_cancelled"_qs, {},
                {{u"orders"_qs, report.orders().imported + report.returns().imported}})
            .value();
}

} // namespace

struct OrderImporter::Work
{
    OrderHistory history;
    OrderImportReport report;
    std::vector<std::size_t> order;     // of the documents, by time
    std::vector<SortedDocument> sorted; // by place in the history
    QTimeZone zone;
    Currency currency;

    [[nodiscard]] LineAmount amount(const HistoryLine &line) const
    {
        return amountOf(line.quantity, line.price, currency);
    }
    void leaveOut(const HistoryDocument &document, std::size_t place, const QString &reason,
                  const QString &field)
    {
        const auto &line = document.lines.at(place);
        const auto &code = history.items().at(static_cast<std::size_t>(line.item)).code;
        report.leaveOut(
                {line.row, line.line, field, reason,
                 excerptOf(document.number + u' ' + code + u' ' + history.title(line.title))},
                amount(line));
    }
    void addRow(const tl::expected<OrderRow, OrderRowReject> &row);
    void sortLines(const OrderImportRules &rules);
    void addNotes();
    void take(const Done &done);
};

// A document that was tried.
struct OrderImporter::Done
{
    std::size_t place = 0;
    OrderRecorder::Outcome outcome;
};

void OrderImporter::Work::addRow(const tl::expected<OrderRow, OrderRowReject> &row)
{
    const auto amount = [this](const OrderRow &of) {
        return amountOf(of.quantity, of.price, currency);
    };
    if (row) {
        report.addRead(amount(*row));
        report.addNote(u"customer_number_as_float"_qs, row->isFloatCustomer ? 1 : 0);
        if (!history.add(*row))
            report.leaveOut({row->row, row->line, u"customer"_qs, u"customer_differs"_qs,
                             excerptOf(row->number + u' ' + row->customer)},
                            amount(*row));
        return;
    }
    const auto &reject = row.error();
    const auto known = reject.amountOf ? amount(*reject.amountOf) : LineAmount();
    report.addRead(known);
    report.leaveOut(reject.reject, known);
}

void OrderImporter::Work::sortLines(const OrderImportRules &rules)
{
    order = history.inOrderOfTime();
    for (const auto &document : history.documents()) {
        sorted.push_back(rules.sort(document, history));
        for (const auto &out : sorted.back().leftOut)
            leaveOut(document, out.line, out.reason, out.field);
    }
}

void OrderImporter::Work::addNotes()
{
    for (std::size_t place = 0; place < sorted.size(); ++place) {
        const auto &document = history.documents()[place];
        const auto lines = static_cast<qint64>(document.lines.size());
        report.addNote(u"walk_in"_qs, document.customer.isEmpty() ? lines : 0);
        report.addNote(u"several_times"_qs, document.hasSeveralTimes ? lines : 0);
        report.addNote(u"invoice_scattered"_qs, document.isScattered ? lines : 0);
        report.addNote(u"free_copies"_qs, sorted[place].freeCopies);
        for (const auto &line : document.lines) {
            const auto &item = history.items()[static_cast<std::size_t>(line.item)];
            report.addNote(u"several_titles"_qs, item.titles.size() > 1 ? 1 : 0);
            report.addNote(u"code_spelled_differently"_qs, item.spellings.size() > 1 ? 1 : 0);
            report.addNote(u"price_rounded"_qs, isRounded(line.price, currency) ? 1 : 0);
        }
    }
}

void OrderImporter::Work::take(const Done &done)
{
    const auto &document = history.documents()[done.place];
    const auto &taken = sorted[done.place].taken;
    const auto fate = done.outcome.already ? Fate::Unchanged : Fate::Imported;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (done.outcome.refusal)
            leaveOut(document, taken[i], ruleFor(*done.outcome.refusal),
                     done.outcome.refusal->field);
        else if (std::ranges::find(done.outcome.unmatched, i) != done.outcome.unmatched.end())
            leaveOut(document, taken[i], u"return_without_original"_qs, {});
        else
            report.addTaken(fate, amount(document.lines[taken[i]]));
    }
    for (int i = 0; i < done.outcome.books; ++i)
        report.addBook();
    for (int i = 0; i < done.outcome.customers; ++i)
        report.addCustomer();
    if (done.outcome.refusal)
        return;
    if (document.isCancellation)
        report.addReturn(fate);
    else
        report.addOrder(fate);
}

OrderImporter::OrderImporter(Connection &connection, const Clock &clock)
    : m_connection(connection)
    , m_clock(clock)
    , m_runner(clock)
{
}

void OrderImporter::announce(qint64 done, qint64 of, qint64 from, qint64 to) const
{
    if (m_progress)
        m_progress(of > 0 ? from + (to - from) * done / of : to, kWhole);
}

Result<OrderImportReport> OrderImporter::run(const OrderImportRequest &request,
                                             const CancelToken &token)
{
    QElapsedTimer timer;
    timer.start();
    Work work;
    SD_TRY(prepare(request, work));
    SD_TRY(readFile(request, work, token));
    work.sortLines(OrderImportRules(request.notGoods));
    work.addNotes();
    SD_TRY(writeAll(request, work, token));
    work.report.setDuration(timer.elapsed());
    return work.report;
}

Result<void> OrderImporter::prepare(const OrderImportRequest &request, Work &work)
{
    Transaction transaction(m_connection, Transaction::Mode::Read);
    SD_ASSIGN(facts, transaction.query(u"command_facts"_qs));
    if (facts.isEmpty())
        return fail(ErrorKind::Damaged, u"workspace_row_missing"_qs);
    SD_ASSIGN(currency, Currency::parse(facts.first().text("currency")));
    const auto id = ShopId::parse(request.setup.shop);
    SD_ASSIGN(shops,
              transaction.query(u"resolve_shop"_qs, {{u"id"_qs, id ? id->uuid() : QUuid()},
                                                     {u"name"_qs, request.setup.shop.toUpper()}}));
    if (shops.isEmpty())
        return fail(ErrorKind::NotFound, u"shop_unknown"_qs, u"shop"_qs,
                    {{u"name"_qs, request.setup.shop}});
    SD_ASSIGN(zone, timeZone(shops.first().text("time_zone")));
    work.currency = currency;
    work.zone = zone;
    work.report = OrderImportReport(currency);
    return {};
}

Result<void> OrderImporter::readFile(const OrderImportRequest &request, Work &work,
                                     const CancelToken &token)
{
    QFile file(request.path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, u"file_missing"_qs, {}, {{u"path"_qs, request.path}});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, u"file_unreadable"_qs, {}, {{u"path"_qs, request.path}},
                    file.errorString());
    SD_ASSIGN(reader, CsvReader::open(file));
    CsvRecord record;
    SD_TRY(reader.next(record));
    auto columns = OrderColumns::guess(record.fields);
    for (const auto &assignment : request.columns)
        SD_TRY(columns.assign(assignment));
    SD_TRY(columns.check());
    work.report.setSource(reader.format(), columns.toJson());
    OrderRowParser parser(columns, work.zone);
    while (true) {
        SD_ASSIGN(isThere, reader.next(record));
        if (token.isCancelled())
            return fail(ErrorKind::Cancelled, u"order_import_cancelled"_qs, {},
                        {{u"orders"_qs, 0}});
        if (!isThere)
            return {};
        work.addRow(parser.parse(record));
        if (record.row % kRowsBetweenReports == 0)
            announce(reader.position(), file.size(), 0, kReading);
    }
}

Result<std::vector<OrderImporter::Done>>
OrderImporter::writeSome(Transaction &transaction, Work &work, OrderRecorder &recorder,
                         std::size_t from, std::size_t count, const CancelToken &token)
{
    std::vector<Done> done;
    for (std::size_t i = from; i < from + count; ++i) {
        if (token.isCancelled())
            return fail(ErrorKind::Cancelled, u"order_import_cancelled"_qs);
        const auto place = work.order[i];
        if (work.sorted[place].taken.empty())
            continue;
        SD_ASSIGN(outcome, recorder.record(transaction, work.history.documents()[place],
                                           work.sorted[place]));
        done.push_back({place, outcome});
    }
    return done;
}

Result<void> OrderImporter::writeAll(const OrderImportRequest &request, Work &work,
                                     const CancelToken &token)
{
    const bool keep = request.mode == OrderImportMode::Write;
    const auto size = work.order.size();
    const auto atOnce = keep ? kDocumentsAtOnce : std::max<std::size_t>(size, 1);
    OrderRecorder recorder(m_runner, m_clock, work.history, request.setup, work.currency);
    for (std::size_t from = 0; from < size; from += atOnce) {
        const auto count = std::min(atOnce, size - from);
        const auto done = retryWhileBusy<std::vector<Done>>([&]() -> Result<std::vector<Done>> {
            recorder.forgetUncommitted();
            Transaction transaction(m_connection, Transaction::Mode::Write);
            SD_ASSIGN(written, writeSome(transaction, work, recorder, from, count, token));
            if (keep)
                SD_TRY(transaction.commit());
            else
                transaction.rollback();
            return written;
        });
        if (!done)
            return fail(stopped(done.error(), work.report));
        recorder.keepMade();
        for (const auto &each : *done)
            work.take(each);
        announce(static_cast<qint64>(from + count), static_cast<qint64>(size), kReading, kWhole);
    }
    return {};
}

} // namespace shopdesk
