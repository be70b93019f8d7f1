// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const ResetPassword &command, HandlerContext &context)
{
    SD_ASSIGN(verifier, checkedVerifier(command.verifier));
    SD_ASSIGN(account, resolveAccount(context, command.account));
    // One's own is changed knowing the old one; else an open window would be enough.
    if (account.id == context.actorId())
        return fail(ErrorKind::Refused, u"not_oneself"_qs, u"account"_qs);
    context.batch().add(
            u"account_set_verifier"_qs,
            {{u"id"_qs, account.id.uuid()}, {u"verifier"_qs, verifier}, {u"at"_qs, context.at()}});
    recordAccount(context, account.id, account.login);
    return idResult(account.id.uuid());
}

} // namespace shopdesk
