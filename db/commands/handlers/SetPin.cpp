// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const SetPin &command, HandlerContext &context)
{
    QString verifier;
    if (command.verifier) {
        SD_ASSIGN(checked, checkedVerifier(*command.verifier));
        verifier = checked;
    }
    SD_ASSIGN(account, resolveAccount(context, command.account));
    SD_TRY(context.requireAccount(account.id));
    context.batch().add(
            u"account_set_pin"_qs,
            {{u"id"_qs, account.id.uuid()}, {u"verifier"_qs, verifier}, {u"at"_qs, context.at()}});
    recordAccount(context, account.id, account.login);
    return idResult(account.id.uuid());
}

} // namespace shopdesk
