// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace shopdesk {

struct AuthorName
{
    QString name; // as it is printed: "Leo Tolstoy"
    QString role; // "translator", "editor", in lower case; empty for an author

    friend bool operator==(const AuthorName &, const AuthorName &) = default;
};

// What a comma in the cells of an authors column means.
enum class AuthorOrder {
    GivenNameFirst,  // it separates people: "J.K. Rowling, Mary GrandPré"
    FamilyNameFirst, // it turns a name round: "Jefferson, Thomas, 1743-1826"
};

// Judged over a sample of cells, since one cell cannot tell ("Homer, Robert Fagles" is two people,
// "Tolkien, J.R.R." one). Cells speak for the family name first by "; " between parts with commas,
// by life dates, and by one word before a single comma; against it by names of several words
// without a comma, or with several words on each side of one.
[[nodiscard]] AuthorOrder guessAuthorOrder(const QStringList &cells);

// The people of a cell, in order, each once.
// - ";", "|" and line breaks separate people always; a comma then turns the name round.
// - Without those, `order` says what a comma means; life dates decide against it.
// - "[Translator]" and "(ed.)" behind a name become its role; life dates and the full form in
//   parentheses ("John F. (John Fitzgerald)") are left out.
// - "Jr.", "III" stay behind their name, "Sir", "Lord" go before it.
[[nodiscard]] QList<AuthorName> splitAuthors(const QString &cell, AuthorOrder order);

} // namespace shopdesk
