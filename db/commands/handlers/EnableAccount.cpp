// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const EnableAccount &command, HandlerContext &context)
{
    SD_ASSIGN(account, resolveAccount(context, command.account));
    context.batch().add(
            u"account_set_active"_qs,
            {{u"id"_qs, account.id.uuid()}, {u"active"_qs, true}, {u"at"_qs, context.at()}});
    recordAccount(context, account.id, account.login);
    return editResult(account.id.uuid(), !account.active ? Edits{{u"active"_qs, true}} : Edits());
}

} // namespace shopdesk
