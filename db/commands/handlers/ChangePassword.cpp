// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const ChangePassword &command, HandlerContext &context)
{
    SD_ASSIGN(verifier, checkedVerifier(command.verifier));
    const auto account = context.actorId();
    context.batch().add(
            u"account_set_verifier"_qs,
            {{u"id"_qs, account.uuid()}, {u"verifier"_qs, verifier}, {u"at"_qs, context.at()}});
    recordAccount(context, account, context.actor()->login);
    return idResult(account.uuid());
}

} // namespace shopdesk
