// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Sets how many copies a cart line asks for. Result: {"cart", "line", "quantity",
// "before"}.
struct ChangeCartLine
{
    static constexpr CommandKind kKind = CommandKind::ChangeCartLine;
    static constexpr int kVersion = 1;

    CartLineId line;
    qint64 quantity = 1;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("line", self.line);
        visit("quantity", self.quantity);
    }
};

} // namespace shopdesk
