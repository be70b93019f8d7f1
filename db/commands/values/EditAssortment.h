// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Changes how a shop stocks a book: reorder_level (number or null) and shelf (text). Result:
// {"id", "changed": [fields]} with the book's id.
struct EditAssortment
{
    static constexpr CommandKind kKind = CommandKind::EditAssortment;
    static constexpr int kVersion = 1;

    ShopRef shop;
    BookRef book;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("book", self.book);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
