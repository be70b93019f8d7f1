// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const DisableAccount &command, HandlerContext &context)
{
    SD_ASSIGN(account, resolveAccount(context, command.account));
    if (account.id == context.actorId())
        return fail(ErrorKind::Refused, u"not_oneself"_qs, u"account"_qs);
    SD_TRY(requireOtherAdmin(context, account.id));
    context.batch().add(
            u"account_set_active"_qs,
            {{u"id"_qs, account.id.uuid()}, {u"active"_qs, false}, {u"at"_qs, context.at()}});
    recordAccount(context, account.id, account.login);
    return editResult(account.id.uuid(), account.active ? Edits{{u"active"_qs, false}} : Edits());
}

} // namespace shopdesk
