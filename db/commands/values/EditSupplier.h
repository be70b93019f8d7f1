// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Changes fields of a supplier, `active` included. Result: {"id", "changed": [fields]}.
struct EditSupplier
{
    static constexpr CommandKind kKind = CommandKind::EditSupplier;
    static constexpr int kVersion = 1;

    SupplierRef supplier;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("supplier", self.supplier);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
