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

// Brings parsed books into the catalogue, by the same commands that a person's edits are: a book
// that is not there yet is made, one that differs is edited, one that does not is left alone. A
// blank cell says nothing, so it never empties a field; categories are given to new books only,
// since people sort books further. Works within one transaction, borrowed like everything else.
class BookWriter
{
public:
    BookWriter(Transaction &transaction, const CommandRunner &runner, const Clock &clock,
               OpIdFactory &ids, BookWriterSetup setup, const Currency &currency);

    // Errors of the kinds Invalid, Conflict and Refused concern this book alone and have changed
    // nothing but the categories it names: `duplicate_in_file`, currency_mismatch, and the
    // commands' own. All others end the import.
    [[nodiscard]] Result<BookImportReport::Fate> write(const ParsedBook &book);

private:
    [[nodiscard]] Result<QJsonObject> run(CommandValue value);
    [[nodiscard]] Result<void> create(const ParsedBook &book, const QString &code);
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
