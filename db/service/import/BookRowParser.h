// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/import/ColumnMapping.h"
#include "db/service/import/CsvReader.h"
#include "db/service/import/ParsedBook.h"

#include <tl/expected.hpp>

namespace shopdesk {

// What a file does not say about itself.
struct BookRowRules
{
    AuthorOrder authorOrder = AuthorOrder::GivenNameFirst; // see guessAuthorOrder()
    Currency currency = {}; // of prices without one; unset: such a row is rejected
    int latestYear = 2100;
};

// Turns records into books: cleans what can be cleaned beyond doubt, notes what was left out, and
// rejects a row rather than guess about its title or its price. Without state; any thread.
//
// Rejected (field, reason): text_not_utf8; too_many_columns; title text_missing; any text field
// with the reasons of checkedText() (text_too_long, text_has_control); price and currency as
// parsePrice() says; tax as parseTax() says. Noted, and the value left out: the ISBN reasons of
// readIsbn(); year_unreadable; language_unknown; price_zero. Noted, and taken: isbn_repaired,
// isbn_mismatch, title_from_original, columns_missing.
class BookRowParser
{
public:
    using Outcome = tl::expected<ParsedBook, RowReject>;

    static constexpr qsizetype kLongestTitle = 500;
    static constexpr qsizetype kLongestName = 300;
    static constexpr qsizetype kLongestDescription = 20'000;

    BookRowParser(ColumnMapping mapping, BookRowRules rules);

    [[nodiscard]] Outcome parse(const CsvRecord &record) const;

private:
    using Step = tl::expected<void, RowReject>;

    [[nodiscard]] QString cell(const CsvRecord &record, BookField field) const;
    [[nodiscard]] Step checkShape(const CsvRecord &record, ParsedBook &book) const;
    [[nodiscard]] Step readTexts(const CsvRecord &record, ParsedBook &book) const;
    [[nodiscard]] Step readPeople(const CsvRecord &record, ParsedBook &book) const;
    [[nodiscard]] Step readMoney(const CsvRecord &record, ParsedBook &book) const;
    void readFacts(const CsvRecord &record, ParsedBook &book) const;
    void readCategories(const CsvRecord &record, ParsedBook &book) const;
    void readIdentity(const CsvRecord &record, ParsedBook &book) const;

    ColumnMapping m_mapping;
    BookRowRules m_rules;
};

// The code of a book without ISBN. `text` is what tells the book from others; the same text always
// gives the same code, so that importing a file again finds the books of the first time.
[[nodiscard]] OwnCode ownCodeFor(const QString &text);

} // namespace shopdesk
