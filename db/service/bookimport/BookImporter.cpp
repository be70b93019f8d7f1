// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/BookImporter.h"

#include <QFile>

namespace shopdesk {

namespace {

constexpr std::size_t kRowsAtOnce = 100;

void note(const ParsedBook &book, const Result<BookWriter::Outcome> &outcome,
          BookImportReport &report)
{
    if (!outcome) {
        report.addReject({book.row, book.line, outcome.error().field, outcome.error().reason,
                          excerptOf(book.title), book.reference});
        return;
    }
    report.add(outcome->fate);
    report.addNotes(book, book.notes);
    report.addNotes(book, outcome->notes);
    if (outcome->kept)
        report.addKept(*outcome->kept);
}

} // namespace

BookImporter::BookImporter(Connection &connection, const Clock &clock, OpIdFactory &ids)
    : m_connection(connection)
    , m_clock(clock)
    , m_ids(ids)
    , m_runner(clock)
{
}

Result<BookImportReport> BookImporter::run(const BookImportRequest &request,
                                           const CancelToken &token)
{
    QFile file(request.path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, u"file_missing"_qs, {}, {{u"path"_qs, request.path}});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, u"file_unreadable"_qs, {}, {{u"path"_qs, request.path}},
                    file.errorString());
    SD_ASSIGN(source, openBookSource(file, request.mapping));
    return importAll(*source, file.size(), request, token);
}

Result<BookImportReport> BookImporter::importAll(BookSource &source, qint64 bytes,
                                                 const BookImportRequest &request,
                                                 const CancelToken &token)
{
    Transaction transaction(m_connection, Transaction::Mode::Write);
    SD_ASSIGN(currency, workspaceCurrency(transaction));
    source.begin({.currency = currency, .today = m_clock.now().date()});
    BookWriter writer(transaction, m_runner, m_clock, m_ids, request.setup, currency);
    BookImportReport report;
    std::vector<BookSource::Outcome> rows;
    for (bool isThere = true; isThere;) {
        SD_ASSIGN(row, source.next());
        isThere = row.has_value();
        if (token.isCancelled())
            return fail(ErrorKind::Cancelled, u"import_cancelled"_qs);
        if (isThere)
            rows.push_back(*row);
        if (isThere && rows.size() < kRowsAtOnce)
            continue;
        SD_TRY(takeRows(rows, writer, report));
        rows.clear();
        if (m_progress && isThere)
            m_progress(source.position(), bytes);
    }
    if (request.mode == ImportMode::DryRun)
        transaction.rollback();
    else
        SD_TRY(transaction.commit());
    if (m_progress)
        m_progress(bytes, bytes);
    report.setSource(source.describe());
    return report;
}

Result<void> BookImporter::takeRows(std::span<const BookSource::Outcome> rows, BookWriter &writer,
                                    BookImportReport &report)
{
    std::vector<ParsedBook> books;
    for (const auto &row : rows) {
        if (row)
            books.push_back(*row);
    }
    SD_ASSIGN(outcomes, writer.write(books));
    auto outcome = outcomes.begin();
    for (const auto &row : rows) {
        if (row)
            note(*row, *outcome++, report);
        else
            report.addReject(row.error());
    }
    return {};
}

Result<Currency> BookImporter::workspaceCurrency(Transaction &transaction)
{
    SD_ASSIGN(rows, transaction.query(u"command_facts"_qs));
    if (rows.isEmpty())
        return fail(ErrorKind::Damaged, u"workspace_row_missing"_qs);
    return Currency::parse(rows.first().text("currency"));
}

} // namespace shopdesk
