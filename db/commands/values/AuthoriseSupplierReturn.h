// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// The supplier agreed to a return. Refused `supplier_return_state`. Result: {"id", "state"}.
struct AuthoriseSupplierReturn
{
    static constexpr CommandKind kKind = CommandKind::AuthoriseSupplierReturn;
    static constexpr int kVersion = 1;

    SupplierReturnRef supplierReturn;
    QString authorisation; // their number for it

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("supplier_return", self.supplierReturn);
        visit("authorisation", self.authorisation);
    }
};

} // namespace shopdesk
