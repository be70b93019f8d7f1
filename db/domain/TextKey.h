// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// Keys by which texts of any script are found and ordered. They are made here and stored beside
// the text, because neither engine folds alike (SQLite folds ASCII only, PostgreSQL by its
// locale); compared bytewise in UTF-8 (COLLATE "C", BINARY), both engines give the same rows in
// the same order. Pure functions, any thread.
//
// What is folded:
//  - compatibility forms and full-width letters to their plain form (NFKD), digits of any script
//    to 0-9, letter case (Unicode case folding; "Straße" = "STRASSE")
//  - accents go: "Čapek" = "capek", "ё" = "е". The breve of "й" stays, because й is a letter of
//    its own and not an accented и: "мой" (my) is not "мои" (my, plural); readers write both with
//    care, whereas ё is printed as е in most books. Vowel signs of Indic scripts and Thai and the
//    voicing marks of kana stay too: without them the text is another one.
//  - letters that Unicode does not decompose but people type plain: "ł" = "l", "ø" = "o", "æ" =
//  "ae"
//  - apostrophes and invisible format characters are dropped: "O'Brien" = "obrien"
//  - other punctuation and white space become one space; none at either end
//  - symbols stay, so that "C++" is not "C" and a title of an emoji can be found
// A text without any letter, digit or symbol has an empty key.

// The key a search compares with: the whole text.
[[nodiscard]] QString searchKey(QStringView text);

// The key a list is ordered by: the same folding, leading articles kept (which word is an article
// depends on the language: "Die Hard"), at most kSortKeyLength code points.
[[nodiscard]] QString sortKey(QStringView text);

inline constexpr qsizetype kSortKeyLength = 200;

} // namespace shopdesk
