// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// The till's day begins: the drawer is counted. Tenders taken on this device belong to that day
// until CloseTill. Refused `till_is_open`. Result: {"id", "business_date"}.
struct OpenTill
{
    static constexpr CommandKind kKind = CommandKind::OpenTill;
    static constexpr int kVersion = 1;

    ShopRef shop;
    qint64 floatMinor = 0; // cash in the drawer

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("float_minor", self.floatMinor);
    }
};

} // namespace shopdesk
