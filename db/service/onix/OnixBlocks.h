// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/import/ParsedBook.h"
#include "db/service/onix/OnixNode.h"

namespace shopdesk {

// What blocks of a product say about a book. OnixProductParser.h lists what is rejected and noted.

// Block 1: title, people, format, language, subjects.
[[nodiscard]] Result<void> readDescriptive(const OnixNode &descriptive, ParsedBook &book);
// Block 2: description, cover.
void readCollateral(const OnixNode &collateral, ParsedBook &book);

// Invalid, with facts "line" and "value" (an excerpt).
[[nodiscard]] tl::unexpected<Error> onixReject(const QString &field, const QString &reason,
                                               const OnixNode &at, const QString &value);
void onixNote(ParsedBook &book, const QString &field, const QString &reason, const QString &value);
// One line of text; runs of blanks and line breaks in names and titles mean nothing.
[[nodiscard]] Result<QString> onixLine(const QString &value, const QString &field,
                                       qsizetype longest, const OnixNode &at);

} // namespace shopdesk
