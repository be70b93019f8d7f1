// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandRunner.h"
#include "db/domain/OpIdFactory.h"
#include "db/service/bookimport/BookChanges.h"
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
    bool lowersPrices = false;               // also prices that a person has set
};

// Brings parsed books into the catalogue, many at a time, by the same commands that a person's
// edits are: a book that is not there yet is made, one that differs is edited, one that does not is
// left alone. A blank says nothing, so it never empties a field. Categories by path are given to
// new books only, since people sort books further; those by code are added to what a book has. A
// price that a person has set is not lowered unless the setup says so. Works within one
// transaction, borrowed like everything else.
class BookWriter
{
public:
    BookWriter(Transaction &transaction, const CommandRunner &runner, const Clock &clock,
               OpIdFactory &ids, BookWriterSetup setup, const Currency &currency);

    // What became of a book.
    struct Outcome
    {
        BookImportReport::Fate fate = BookImportReport::Fate::Unchanged;
        std::optional<KeptPrice> kept;
        // Beside those of the book itself: category_unknown, delete_of_unknown_book.
        QList<RowNote> notes;
    };

    // In the order of the books. An error in a book's place concerns this book alone and has
    // changed nothing but the categories it names: it is of the kind Invalid, Conflict or Refused
    // (`duplicate_in_file`, `currency_mismatch`, `update_of_unknown_book`, and the
    // commands' own). All others end the import.
    using Outcomes = std::vector<Result<Outcome>>;
    [[nodiscard]] Result<Outcomes> write(std::span<const ParsedBook> books);

private:
    // A book that is new, and its place among the others.
    struct NewBook
    {
        std::size_t place = 0;
        Command command;
    };

    // What the catalogue has of the books that are asked for.
    struct Known
    {
        RowSet rows;
        QHash<QString, std::size_t> rowOf;      // by code
        QHash<QString, QStringList> categories; // ids, by the id of the book
    };
    // The categories that a book names by code.
    struct Coded
    {
        QStringList ids;
        QList<RowNote> notes;
    };

    [[nodiscard]] Result<Known> known(std::span<const ParsedBook> books);
    [[nodiscard]] Result<void> readCategories(std::span<const ParsedBook> books, Known &known);
    [[nodiscard]] Result<Coded> coded(const ParsedBook &book);
    [[nodiscard]] Result<void> check(const ParsedBook &book) const;
    [[nodiscard]] Result<Outcome> take(const ParsedBook &book, const Known &known,
                                       std::size_t place, std::vector<NewBook> &added);
    [[nodiscard]] Result<Outcome> edit(const Row &row, const ParsedBook &book, const Known &known,
                                       const Coded &coded);
    [[nodiscard]] Result<Outcome> add(const ParsedBook &book, const Coded &coded, std::size_t place,
                                      std::vector<NewBook> &added);
    [[nodiscard]] Result<void> create(std::span<const ParsedBook> books,
                                      std::span<const NewBook> added, Outcomes &outcomes);
    [[nodiscard]] Result<CommandRunner::Receipts> runAll(std::span<const Command> commands);
    [[nodiscard]] Command commandOf(CommandValue value) const;
    [[nodiscard]] Result<QJsonObject> run(CommandValue value);
    [[nodiscard]] Result<CreateBook> creationOf(const ParsedBook &book, const Coded &coded);
    [[nodiscard]] Result<CategoryId> makeCategory(const QString &name, const CategoryId &parent);

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
