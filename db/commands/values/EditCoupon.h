// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Changes a coupon: uses_left (null for without end) and active. Result: {"code", "changed":
// [fields]}.
struct EditCoupon
{
    static constexpr CommandKind kKind = CommandKind::EditCoupon;
    static constexpr int kVersion = 1;

    QString code;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("code", self.code);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
