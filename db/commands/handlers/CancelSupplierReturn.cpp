// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/SupplierReturns.h"

namespace shopdesk {

Result<QJsonObject> handle(const CancelSupplierReturn &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(there, loadSupplierReturn(context, command.supplierReturn));
    return stepSupplierReturn(context, there,
                              {SupplierReturnState::Requested, SupplierReturnState::Authorised},
                              {.state = SupplierReturnState::Cancelled, .note = note});
}

} // namespace shopdesk
