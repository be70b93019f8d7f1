// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// The supplier paid a return back. Refused `supplier_return_state`. Result: {"id", "state",
// "asked_minor", "credit_minor"}.
struct CreditSupplierReturn
{
    static constexpr CommandKind kKind = CommandKind::CreditSupplierReturn;
    static constexpr int kVersion = 1;

    SupplierReturnRef supplierReturn;
    qint64 creditMinor = 0;
    QString reference; // of the credit note

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("supplier_return", self.supplierReturn);
        visit("credit_minor", self.creditMinor);
        visit("reference", self.reference);
    }
};

} // namespace shopdesk
