// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Changes fields of a book: those of CreateBook but own_code; lists (authors, categories) as a
// whole. A price that is changed is a person's from then on, unless price_origin is given beside
// it. Result: {"id", "changed": [fields]}, "confirmed": true where the edit confirmed a price that
// staff had entered, and "price_origin": "import" where a person's price took the place of a
// list's.
struct EditBook
{
    static constexpr CommandKind kKind = CommandKind::EditBook;
    static constexpr int kVersion = 2; // 2 knows price_origin and cover_link

    BookRef book;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
