// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// The till's day ends: what each kind of tender came to is fixed, and the drawer is counted against
// what should be in it. Refused `till_not_open`. Result: {"id", "business_date", "expected_minor",
// "counted_minor", "difference_minor", "totals": [{"kind", "tenders", "amount_minor"}]}.
struct CloseTill
{
    static constexpr CommandKind kKind = CommandKind::CloseTill;
    static constexpr int kVersion = 1;

    qint64 countedMinor = 0; // cash in the drawer, float included
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("counted_minor", self.countedMinor);
        visit("note", self.note);
    }
};

} // namespace shopdesk
