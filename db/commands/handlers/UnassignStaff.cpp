// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const UnassignStaff &command, HandlerContext &context)
{
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_ASSIGN(account, resolveAccount(context, command.account));
    SD_ASSIGN(ended, context.transaction().query(
                             u"assignment_delete"_qs,
                             {{u"account"_qs, account.id.uuid()}, {u"shop"_qs, shop.id.uuid()}}));
    if (ended.isEmpty())
        return fail(ErrorKind::NotFound, u"not_assigned"_qs, u"shop"_qs,
                    {{u"account"_qs, account.login}, {u"shop"_qs, shop.code}});
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"account"_qs,
                            .subjectId = account.id.uuid(),
                            .subject = account.login});
    return QJsonObject{{QStringLiteral("account"), account.id.toString()},
                       {QStringLiteral("shop"), shop.id.toString()}};
}

} // namespace shopdesk
