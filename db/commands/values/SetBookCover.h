// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Gives a book its picture, in two sizes that whoever sends it has scaled: JPEG within the limits
// of CoverLimits. Takes the place of the one before. Result: {"id", "replaced": bool}.
struct SetBookCover
{
    static constexpr CommandKind kKind = CommandKind::SetBookCover;
    static constexpr int kVersion = 1;

    BookRef book;
    PictureBytes thumbnail;
    PictureBytes detail;
    QString source; // where it was found: an address or the name of a file

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("thumbnail", self.thumbnail);
        visit("detail", self.detail);
        visit("source", self.source);
    }
};

} // namespace shopdesk
