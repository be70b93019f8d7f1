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

// "%", "_" and the escape sign itself made harmless for LIKE.
[[nodiscard]] QString escapedForLike(QString text);

} // namespace shopdesk
