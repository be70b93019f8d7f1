// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"
#include "db/domain/Ids.h"

#include <QString>

namespace shopdesk {

// Hides a review from everybody but its author and those who moderate; it no longer counts in the
// book's rating. Hiding it again gives another reason. Result: {"id", "book", "before"}.
struct HideReview
{
    static constexpr CommandKind kKind = CommandKind::HideReview;
    static constexpr int kVersion = 1;

    ReviewId review;
    QString reason; // the author reads it

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("review", self.review);
        visit("reason", self.reason);
    }
};

} // namespace shopdesk
