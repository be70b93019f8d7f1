// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/BookImporter.h"

#include <QFile>

#include <deque>

namespace shopdesk {

namespace {

constexpr std::size_t kSampleRows = 200;
constexpr std::size_t kRowsAtOnce = 100;

// A column that merely resembles a list of subjects would plant thousands of categories: it counts
// only when its heading says so or a person does.
Result<void> dropDoubtfulCategories(ColumnMapping &mapping)
{
    for (const auto &entry : mapping.entries())
        if (entry.field == BookField::Category && entry.confidence == MappingConfidence::Likely)
            return mapping.assign(bookFieldName(BookField::Category) + u'=');
    return {};
}

} // namespace

// The records of a file, the first of which are looked at before the rest is read.
struct BookImporter::Source
{
    CsvReader reader;
    ColumnMapping mapping;
    std::deque<CsvRecord> sample;
    qint64 bytes = 0;

    [[nodiscard]] static Result<Source> open(QFile &file, const QStringList &assignments)
    {
        SD_ASSIGN(reader, CsvReader::open(file));
        CsvRecord header;
        SD_TRY(reader.next(header));
        ColumnMapping mapping = ColumnMapping::guess(header.fields);
        SD_TRY(dropDoubtfulCategories(mapping));
        for (const QString &assignment : assignments)
            SD_TRY(mapping.assign(assignment));
        SD_TRY(mapping.check());
        Source source{std::move(reader), std::move(mapping), {}, file.size()};
        SD_TRY(source.takeSample());
        return source;
    }

    [[nodiscard]] Result<void> takeSample()
    {
        CsvRecord record;
        while (sample.size() < kSampleRows) {
            SD_ASSIGN(isThere, reader.next(record));
            if (!isThere)
                break;
            sample.push_back(record);
        }
        return {};
    }

    [[nodiscard]] AuthorOrder authorOrder() const
    {
        const auto column = mapping.columnOf(BookField::Authors);
        QStringList cells;
        for (const CsvRecord &record : sample)
            if (column)
                cells.append(record.fields.value(*column));
        return guessAuthorOrder(cells);
    }

    [[nodiscard]] Result<bool> next(CsvRecord &record)
    {
        if (sample.empty())
            return reader.next(record);
        record = std::move(sample.front());
        sample.pop_front();
        return true;
    }
};

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
    SD_ASSIGN(source, Source::open(file, request.mapping));
    return importAll(source, request, token);
}

Result<BookImportReport> BookImporter::importAll(Source &source, const BookImportRequest &request,
                                                 const CancelToken &token)
{
    Transaction transaction(m_connection, Transaction::Mode::Write);
    SD_ASSIGN(currency, workspaceCurrency(transaction));
    const BookRowParser parser(source.mapping,
                               {.authorOrder = source.authorOrder(), .currency = currency});
    BookWriter writer(transaction, m_runner, m_clock, m_ids, request.setup, currency);
    BookImportReport report;
    report.setSource(source.reader.format(), source.mapping.toJson());
    CsvRecord record;
    std::vector<BookRowParser::Outcome> rows;
    for (bool isThere = true; isThere;) {
        SD_ASSIGN(found, source.next(record));
        isThere = found;
        if (token.isCancelled())
            return fail(ErrorKind::Cancelled, u"import_cancelled"_qs);
        if (isThere)
            rows.push_back(parser.parse(record));
        if (isThere && rows.size() < kRowsAtOnce)
            continue;
        SD_TRY(takeRows(rows, writer, report));
        rows.clear();
        if (m_progress && isThere)
            m_progress(source.reader.position(), source.bytes);
    }
    if (request.mode == ImportMode::DryRun)
        transaction.rollback();
    else
        SD_TRY(transaction.commit());
    if (m_progress)
        m_progress(source.bytes, source.bytes);
    return report;
}

Result<void> BookImporter::takeRows(std::span<const BookRowParser::Outcome> rows,
                                    BookWriter &writer, BookImportReport &report)
{
    std::vector<ParsedBook> books;
    for (const auto &row : rows) {
        if (row)
            books.push_back(*row);
    }
    SD_ASSIGN(fates, writer.write(books));
    auto fate = fates.begin();
    for (const auto &row : rows) {
        if (!row) {
            report.addReject(row.error());
            continue;
        }
        if (*fate) {
            report.add(**fate);
            report.addNotes(*row);
        } else {
            report.addReject({row->row, row->line, fate->error().field, fate->error().reason,
                              excerptOf(row->title)});
        }
        ++fate;
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
