// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/import/BookRowParser.h"

#include <QFile>
#include <QJsonObject>

#include <memory>

namespace shopdesk {

// What the workspace and the day say about a file of books.
struct SourceRules
{
    Currency currency;
    QDate today;
};

// The books of a file, one after the other, whatever its form.
class BookSource
{
public:
    using Outcome = BookRowParser::Outcome;

    BookSource() = default;
    virtual ~BookSource() = default;
    BookSource(const BookSource &) = delete;
    BookSource &operator=(const BookSource &) = delete;

    // Once, before the first next().
    virtual void begin(const SourceRules &rules) = 0;
    // The next book or the reason why a row is none; nothing at the end. Errors end the import:
    // those of CsvReader and OnixReader.
    [[nodiscard]] virtual Result<std::optional<Outcome>> next() = 0;
    // Bytes read so far.
    [[nodiscard]] virtual qint64 position() const = 0;
    // How the file was understood, for the report: {"format", ...}.
    [[nodiscard]] virtual QJsonObject describe() const = 0;
};

// A list (CSV) or an ONIX message, by its content. The file is borrowed, open, and outlives the
// source. Errors: those of CsvReader, ColumnMapping and OnixReader; Invalid `not_a_list_of_books`
// for JSON, `mapping_without_columns` where columns are given for a message.
[[nodiscard]] Result<std::unique_ptr<BookSource>> openBookSource(QFile &file,
                                                                 const QStringList &assignments);

} // namespace shopdesk
