// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/BookLists.h"

#include "db/domain/TextKey.h"

#include <algorithm>

namespace shopdesk {

void addBookAuthors(HandlerContext &context, BookId book, const QStringList &authors)
{
    // In the order of names, so that two commands with the same new authors cannot wait for each
    // other.
    auto names = authors;
    std::sort(names.begin(), names.end());
    for (const auto &name : names) {
        context.batch().add(u"author_ensure"_qs, {{u"id"_qs, context.nextId<AuthorId>().uuid()},
                                                  {u"name"_qs, name},
                                                  {u"name_key"_qs, sortKey(name)}});
    }
    for (qsizetype position = 0; position < authors.size(); ++position) {
        context.batch().add(u"book_author_insert"_qs, {{u"book"_qs, book.uuid()},
                                                       {u"position"_qs, position},
                                                       {u"name"_qs, authors.at(position)}});
    }
}

void addBookCategories(HandlerContext &context, BookId book, const QList<CategoryId> &categories)
{
    for (const auto &category : categories) {
        context.batch().add(u"book_category_insert"_qs,
                            {{u"book"_qs, book.uuid()}, {u"category"_qs, category.uuid()}});
    }
}

} // namespace shopdesk
