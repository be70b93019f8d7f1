// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"
#include "db/domain/Ids.h"

namespace shopdesk {

// Shows a hidden review again. Result: {"id", "book", "before"}.
struct ShowReview
{
    static constexpr CommandKind kKind = CommandKind::ShowReview;
    static constexpr int kVersion = 1;

    ReviewId review;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("review", self.review);
    }
};

} // namespace shopdesk
