// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Rates a book, once per person; writing again replaces one's own text. Result: {"id", "before"}.
struct WriteReview
{
    static constexpr CommandKind kKind = CommandKind::WriteReview;
    static constexpr int kVersion = 1;

    BookRef book;
    qint64 rating = 0; // 1 to 5
    QString body;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("rating", self.rating);
        visit("body", self.body);
    }
};

} // namespace shopdesk
