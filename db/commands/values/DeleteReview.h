// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Deletes one's own review of a book. Result: {"id", "before"}.
struct DeleteReview
{
    static constexpr CommandKind kKind = CommandKind::DeleteReview;
    static constexpr int kVersion = 1;

    BookRef book;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
    }
};

} // namespace shopdesk
