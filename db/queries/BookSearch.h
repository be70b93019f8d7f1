// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageRequest.h"
#include "db/storage/WorkspaceAddress.h"

namespace shopdesk {

// What a person typed into the search of books, as a condition on "book b" with its values added;
// empty when there is nothing to look for.
//
//  - an ISBN in any spelling, or an own code or its barcode: that very book
//  - digits with hyphens: the beginning of an ISBN
//  - words, all of which must occur: those of three letters and more anywhere (trigram index), the
//    shorter ones at the beginning of a word
//  - one or two letters alone: the beginning of the title or of the authors (ordinary indexes)
[[nodiscard]] QString searchCondition(Engine engine, const QString &typed, ListQuery::Reach reach,
                                      Bindings &values);

// A typed text that more titles begin with than the cap allows is answered by the first of those
// titles: they lie together in the index, however large the catalogue is, and they are what
// somebody means who begins to type. Empty when the text is not looked up that way.
[[nodiscard]] QString typedBeginning(const ListQuery &list);
// The place (title_key, id) of the last title within the cap, or no row when fewer begin so.
[[nodiscard]] QString beginningsEnd();
[[nodiscard]] Bindings beginningsRange(const QString &key);
// The titles up to that place, as a condition on "book b" with its values added.
[[nodiscard]] QString beginningsCondition(const QString &key, const Anchor &last, Bindings &values);

// "%", "_" and the escape sign itself made harmless for LIKE.
[[nodiscard]] QString escapedForLike(QString text);

} // namespace shopdesk
