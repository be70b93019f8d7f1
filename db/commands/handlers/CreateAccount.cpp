// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/Login.h"

namespace shopdesk {

namespace {

Result<NewAccount> newAccount(const CreateAccount &command, HandlerContext &context)
{
    SD_ASSIGN(login, Login::parse(command.login));
    SD_ASSIGN(name, checkedName(command.displayName, u"display_name"_qs));
    SD_ASSIGN(email, checkedEmail(command.email, u"email"_qs));
    SD_ASSIGN(language, checkedLanguage(command.language, u"language"_qs));
    SD_ASSIGN(verifier, checkedVerifier(command.verifier));
    const auto role = roleFromName(command.role);
    if (!role)
        return fail(ErrorKind::Invalid, u"role_unknown"_qs, u"role"_qs);
    if (*role != Role::Staff && !command.shops.isEmpty())
        return fail(ErrorKind::Invalid, u"shops_for_staff_only"_qs, u"shops"_qs);
    return NewAccount{.id = context.nextId<AccountId>(),
                      .login = login.toString(),
                      .role = *role,
                      .displayName = name,
                      .email = email,
                      .language = language,
                      .verifier = verifier};
}

} // namespace

Result<QJsonObject> handle(const CreateAccount &command, HandlerContext &context)
{
    SD_ASSIGN(account, newAccount(command, context));
    QList<ShopId> shops;
    for (const auto &ref : command.shops) {
        SD_ASSIGN(shop, resolveShop(context, ref, u"shops"_qs));
        shops.append(shop.id);
    }
    SD_TRY(insertAccount(context, account));
    if (account.role == Role::Customer)
        SD_TRY(insertCustomer(context, {.id = context.nextId<CustomerId>(),
                                        .account = account.id,
                                        .name = account.displayName,
                                        .email = account.email,
                                        .phone = {}}));
    for (const auto &shop : shops)
        context.batch().add(u"assignment_insert"_qs, {{u"account"_qs, account.id.uuid()},
                                                      {u"shop"_qs, shop.uuid()},
                                                      {u"at"_qs, context.at()}});
    recordAccount(context, account.id, account.login);
    auto result = idResult(account.id.uuid());
    result.insert(QStringLiteral("login"), account.login);
    return result;
}

} // namespace shopdesk
