// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Isbn.h"
#include "db/service/import/RowNote.h"

#include <QList>

#include <optional>

namespace shopdesk {

struct IsbnReading
{
    std::optional<Isbn> isbn;
    QList<RowNote> notes;
};

// The ISBN of a row from its two columns, as spreadsheets leave them. The ISBN-13 column is looked
// at first, then the other; notes say what was wrong with each that was not blank:
//   isbn_repaired            a number that lost its leading zeros: 7 to 9 characters that are an
//                            ISBN-10 with a right check digit once the zeros stand there again
//   isbn_scientific_notation "9.78043902348e+12": its last digits are gone, it is never trusted
//   isbn_mismatch            both columns are right and differ; that of the ISBN-13 column counts
//   and the reasons of Isbn::parse()
// A trailing ".0", a text sign ("'" or "=\"...\"") and the word ISBN are no part of the number.
[[nodiscard]] IsbnReading readIsbn(const QString &isbn13Cell, const QString &isbnCell);

} // namespace shopdesk
