// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/import/BookField.h"

#include <QString>

namespace shopdesk {

// How well a column's heading names a field; a higher one wins.
enum class HeaderMatch {
    None = 0,
    Beginning = 1,  // the heading begins with a word for the field: "Цена, руб."
    LesserWord = 2, // it is one of the less usual words: "genre", "bookshelves"
    Word = 3,       // it is a usual word for the field: "Author", "Название"
    Name = 4,       // it is the field's own name
};

// Compares English and Russian words; case, accents of ё, blanks and punctuation do not count.
[[nodiscard]] HeaderMatch matchHeader(const QString &heading, BookField field);

} // namespace shopdesk
