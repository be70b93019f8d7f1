// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandRunner.h"
#include "db/domain/OpIdFactory.h"
#include "db/service/bookimport/BookImportReport.h"
#include "db/service/bookimport/BookSource.h"
#include "db/service/bookimport/BookWriter.h"
#include "db/storage/CancelToken.h"

#include <functional>

namespace shopdesk {

enum class ImportMode {
    Write,
    DryRun, // everything is tried and nothing is kept
};

struct BookImportRequest
{
    QString path;
    QStringList mapping; // "field=column", over what is guessed; see ColumnMapping::assign()
    BookWriterSetup setup;
    ImportMode mode = ImportMode::Write;
};

// Imports a list of books or an ONIX message in one pass and one transaction: after an error, or
// when cancelled, nothing of it is there. Importing the same file again changes nothing. Works on
// the thread of the connection, which should have been opened for long work
// (DbExecutor::Lane::Long).
//
// Errors that end it: those of openBookSource() and of the readers; NotFound `file_missing`,
// Storage `file_unreadable`; Forbidden when the actor may not add or edit books; Cancelled
// `import_cancelled`; those of the engine. Whatever concerns one row only is a reject in the
// report.
class BookImporter
{
public:
    // Bytes read so far and in all (0: not known). Called on the importing thread.
    using Progress = std::function<void(qint64 done, qint64 total)>;

    // Borrowed.
    BookImporter(Connection &connection, const Clock &clock, OpIdFactory &ids);

    void onProgress(Progress progress) { m_progress = std::move(progress); }

    [[nodiscard]] Result<BookImportReport> run(const BookImportRequest &request,
                                               const CancelToken &token = {});

private:
    [[nodiscard]] Result<BookImportReport> importAll(BookSource &source, qint64 bytes,
                                                     const BookImportRequest &request,
                                                     const CancelToken &token);
    [[nodiscard]] static Result<void> takeRows(std::span<const BookSource::Outcome> rows,
                                               BookWriter &writer, BookImportReport &report);
    [[nodiscard]] static Result<Currency> workspaceCurrency(Transaction &transaction);

    Connection &m_connection;
    const Clock &m_clock;
    OpIdFactory &m_ids;
    CommandRunner m_runner;
    Progress m_progress;
};

} // namespace shopdesk
