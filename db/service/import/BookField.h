// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace shopdesk {

// What a column of a list of books can hold.
enum class BookField {
    Isbn,   // ISBN-10 or ISBN-13
    Isbn13, // looked at first where a file has both
    Title,
    OriginalTitle,
    Subtitle,
    Authors,
    Publisher,
    Year,
    Language,
    Format,
    Description,
    Price,
    Currency,
    Tax,
    Category,
    OwnCode,
};

inline constexpr std::array kBookFields = {
        BookField::Isbn,     BookField::Isbn13,  BookField::Title,       BookField::OriginalTitle,
        BookField::Subtitle, BookField::Authors, BookField::Publisher,   BookField::Year,
        BookField::Language, BookField::Format,  BookField::Description, BookField::Price,
        BookField::Currency, BookField::Tax,     BookField::Category,    BookField::OwnCode};

// "isbn", "original_title", "own_code": as scripts and reports spell it.
[[nodiscard]] QString bookFieldName(BookField field);
[[nodiscard]] std::optional<BookField> bookFieldNamed(QStringView name);

} // namespace shopdesk
