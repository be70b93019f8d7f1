// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/domain/CommandKind.h"
#include "db/domain/Ids.h"

namespace shopdesk {

// Changes fields of a promotion: those of CreatePromotion but the coupon, and active; lists (books,
// categories, shops, groups) as a whole. Orders keep what they were given. Result: {"id",
// "changed": [fields]}.
struct EditPromotion
{
    static constexpr CommandKind kKind = CommandKind::EditPromotion;
    static constexpr int kVersion = 1;

    PromotionId promotion;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("promotion", self.promotion);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
