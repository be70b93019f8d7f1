// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const AssignStaff &command, HandlerContext &context)
{
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_ASSIGN(account, holdAccount(context, command.account));
    if (account.role != Role::Staff)
        return fail(ErrorKind::Refused, u"not_staff"_qs, u"account"_qs,
                    {{u"role"_qs, roleName(account.role)}});
    SD_ASSIGN(made, context.transaction().query(u"assignment_insert"_qs,
                                                {{u"account"_qs, account.id.uuid()},
                                                 {u"shop"_qs, shop.id.uuid()},
                                                 {u"at"_qs, context.at()}}));
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"account"_qs,
                            .subjectId = account.id.uuid(),
                            .subject = account.login});
    return QJsonObject{{QStringLiteral("account"), account.id.toString()},
                       {QStringLiteral("shop"), shop.id.toString()},
                       {QStringLiteral("already"), made.isEmpty()}};
}

} // namespace shopdesk
