// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandRunner.h"
#include "db/domain/OpIdFactory.h"
#include "db/service/bookimport/BookImportReport.h"
#include "db/service/bookimport/ImportCategories.h"

#include <QSet>

namespace shopdesk {

// Who imports, and what the file does not say.
struct BookWriterSetup
{
    AccountId actor;
    DeviceId device;
    std::optional<qint64> defaultPriceMinor; // for books that have no price otherwise
};

// Brings parsed books into the catalogue, many at a time, by the same commands that a person's
// edits are: a book that is not there yet is made, one that differs is edited, one that does not is
// left alone. A blank cell says nothing, so it never empties a field; categories are given to new
// books only, since people sort books further. Works within one transaction, borrowed like
// everything else.
class BookWriter
{
public:
    BookWriter(Transaction &transaction, const CommandRunner &runner, const Clock &clock,
               OpIdFactory &ids, BookWriterSetup setup, const Currency &currency);

    // What became of each book, in their order. An error in a book's place concerns this book alone
    // and has changed nothing but the categories it names: it is of the kind Invalid, Conflict or
    // Refused (`duplicate_in_file`, `currency_mismatch`, and the commands' own). All others end the
    // import.
    using Fates = std::vector<Result<BookImportReport::Fate>>;
    [[nodiscard]] Result<Fates> write(std::span<const ParsedBook> books);

private:
    // A book that is new, and its place among the others.
    struct NewBook
    {
        std::size_t place = 0;
        Command command;
    };

    [[nodiscard]] Result<RowSet> known(std::span<const ParsedBook> books);
    [[nodiscard]] Result<void> check(const ParsedBook &book) const;
    [[nodiscard]] Result<BookImportReport::Fate> edit(const Row &row, const ParsedBook &book);
    [[nodiscard]] Result<BookImportReport::Fate> add(const ParsedBook &book, std::size_t place,
                                                     std::vector<NewBook> &added);
    [[nodiscard]] Result<void> create(std::span<const ParsedBook> books,
                                      std::span<const NewBook> added, Fates &fates);
    [[nodiscard]] Result<CommandRunner::Receipts> runAll(std::span<const Command> commands);
    [[nodiscard]] Command commandOf(CommandValue value) const;
    [[nodiscard]] Result<QJsonObject> run(CommandValue value);
    [[nodiscard]] Result<CreateBook> creationOf(const ParsedBook &book);
    [[nodiscard]] Result<CategoryId> makeCategory(const QString &name, const CategoryId &parent);
    [[nodiscard]] Changes changesTo(const Row &row, const ParsedBook &book) const;
    [[nodiscard]] std::optional<qint64> priceOf(const ParsedBook &book) const;

    Transaction &m_transaction;
    const CommandRunner &m_runner;
    const Clock &m_clock;
    OpIdFactory &m_ids;
    BookWriterSetup m_setup;
    Currency m_currency;
    ImportCategories m_categories;
    QSet<qint64> m_seen; // codes of this file, as numbers: eight bytes each
};

} // namespace shopdesk
