// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// A return that was not sent does not happen. Refused `supplier_return_state`. Result: {"id",
// "state"}.
struct CancelSupplierReturn
{
    static constexpr CommandKind kKind = CommandKind::CancelSupplierReturn;
    static constexpr int kVersion = 1;

    SupplierReturnRef supplierReturn;
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("supplier_return", self.supplierReturn);
        visit("note", self.note);
    }
};

} // namespace shopdesk
