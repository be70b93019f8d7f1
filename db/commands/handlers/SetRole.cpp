// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

namespace {

// Whoever buys needs a record to buy as; it stays when the role changes again.
Result<void> ensureCustomer(HandlerContext &context, const HeldAccount &account)
{
    SD_ASSIGN(rows, context.transaction().query(u"customer_of_account"_qs,
                                                {{u"account"_qs, account.id.uuid()}}));
    if (!rows.isEmpty())
        return {};
    return insertCustomer(context, {.id = context.nextId<CustomerId>(),
                                    .account = account.id,
                                    .name = account.displayName,
                                    .email = account.email,
                                    .phone = {}});
}

} // namespace

Result<QJsonObject> handle(const SetRole &command, HandlerContext &context)
{
    const auto role = roleFromName(command.role);
    if (!role)
        return fail(ErrorKind::Invalid, u"role_unknown"_qs, u"role"_qs);
    if (*role != Role::Admin) {
        SD_ASSIGN(resolved, resolveAccount(context, command.account));
        SD_TRY(requireOtherAdmin(context, resolved.id));
    }
    SD_ASSIGN(account, holdAccount(context, command.account));
    if (*role == Role::Customer)
        SD_TRY(ensureCustomer(context, account));
    if (*role != Role::Staff)
        context.batch().add(u"assignment_clear"_qs, {{u"account"_qs, account.id.uuid()}});
    context.batch().add(u"account_set_role"_qs, {{u"id"_qs, account.id.uuid()},
                                                 {u"role"_qs, roleName(*role)},
                                                 {u"at"_qs, context.at()}});
    recordAccount(context, account.id, account.login);
    auto result = idResult(account.id.uuid());
    result.insert(QStringLiteral("role"), roleName(*role));
    return result;
}

} // namespace shopdesk
