// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/SupplierReturns.h"

namespace shopdesk {

Result<QJsonObject> handle(const CreditSupplierReturn &command, HandlerContext &context)
{
    SD_ASSIGN(credit, checkedPrice(command.creditMinor, u"credit_minor"_qs));
    SD_ASSIGN(reference, checkedShortLine(command.reference, u"reference"_qs));
    SD_ASSIGN(there, loadSupplierReturn(context, command.supplierReturn));
    SD_ASSIGN(result, stepSupplierReturn(context, there, {SupplierReturnState::Sent},
                                         {.state = SupplierReturnState::Credited,
                                          .creditReference = reference,
                                          .creditMinor = credit}));
    result.insert(u"asked_minor"_qs, there.costMinor);
    result.insert(u"credit_minor"_qs, credit);
    return result;
}

} // namespace shopdesk
