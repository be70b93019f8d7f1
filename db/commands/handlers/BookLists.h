// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"

namespace shopdesk {

// The lists that belong to a book. Both are written into the context's batch.

// The book's authors in order; an author is made when nobody has that name yet. `authors` holds no
// name twice. Whoever replaces a list empties it first: statement `book_author_clear`.
void addBookAuthors(HandlerContext &context, BookId book, const QStringList &authors);

// `categories` holds no id twice. Emptied by `book_category_clear`.
void addBookCategories(HandlerContext &context, BookId book, const QList<CategoryId> &categories);

} // namespace shopdesk
