// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/domain/Ids.h"
#include "db/service/import/ParsedBook.h"
#include "db/storage/RowSet.h"

namespace shopdesk {

// A price that a person had set and a file would lower; it was left as it is.
struct KeptPrice
{
    qint64 row = 0;
    QString code;
    qint64 oursMinor = 0;
    qint64 theirsMinor = 0;

    friend bool operator==(const KeptPrice &, const KeptPrice &) = default;
};

// How prices of a file meet those that are there.
struct PriceRules
{
    std::optional<qint64> defaultMinor; // for books that have no price otherwise
    bool lowersPrices = false;          // also those that a person has set
};

struct BookChanges
{
    Changes changes; // for EditBook
    std::optional<KeptPrice> kept;
};

// What a book of the catalogue (a row of import_books_find) lacks of what a file says. A blank says
// nothing. `categories` are those that the book stands in, `added` those that the file names.
[[nodiscard]] BookChanges changesTo(const Row &row, const ParsedBook &book, const PriceRules &rules,
                                    const QStringList &categories, const QStringList &added);

[[nodiscard]] QString codeOf(const ParsedBook &book);
[[nodiscard]] QStringList namesOf(const ParsedBook &book);

} // namespace shopdesk
