// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/SupplierReturns.h"

namespace shopdesk {

Result<QJsonObject> handle(const AuthoriseSupplierReturn &command, HandlerContext &context)
{
    SD_ASSIGN(authorisation, checkedShortLine(command.authorisation, u"authorisation"_qs));
    SD_ASSIGN(there, loadSupplierReturn(context, command.supplierReturn));
    return stepSupplierReturn(
            context, there, {SupplierReturnState::Requested},
            {.state = SupplierReturnState::Authorised, .authorisation = authorisation});
}

} // namespace shopdesk
