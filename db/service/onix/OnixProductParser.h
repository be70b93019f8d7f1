// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/import/BookRowParser.h"
#include "db/service/onix/OnixPrices.h"

namespace shopdesk {

// Turns products of an ONIX message into books by the rules of docs/import-onix.md. Rejects a
// product rather than guess about what it is or costs. Without state; any thread.
//
// Rejected (field, reason): notification_type unknown_notification, test_record; isbn isbn_missing
// and the reasons of Isbn::parse(); title text_missing in a full record; any text with the reasons
// of checkedText(); year date_malformed; and those of onixPrice(). Noted, and the value left out:
// description text_too_long; language_unknown; link_unreadable; year date_in_words. Noted, and
// taken: record_reference_missing, notification_type_missing, delete_notice.
class OnixProductParser
{
public:
    using Outcome = BookRowParser::Outcome;

    explicit OnixProductParser(OnixRules rules)
        : m_rules(std::move(rules))
    {
    }

    // `row` is the number of the product in its message, from 1.
    [[nodiscard]] Outcome parse(const OnixNode &product, qint64 row) const;

private:
    [[nodiscard]] Result<ParsedBook> read(const OnixNode &product, qint64 row) const;
    [[nodiscard]] Result<void> readBlocks(const OnixNode &product, ParsedBook &book) const;
    [[nodiscard]] Result<void> readPublishing(const OnixNode &product, ParsedBook &book) const;
    [[nodiscard]] Result<void> readSupply(const OnixNode &product, ParsedBook &book) const;

    OnixRules m_rules;
};

} // namespace shopdesk
