// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// The copies leave the shop. Refused `supplier_return_state`, or `insufficient_stock` with the
// lines of which not enough is free. Result: {"id", "state", "copies"}.
struct SendSupplierReturn
{
    static constexpr CommandKind kKind = CommandKind::SendSupplierReturn;
    static constexpr int kVersion = 1;

    SupplierReturnRef supplierReturn;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("supplier_return", self.supplierReturn);
    }
};

} // namespace shopdesk
