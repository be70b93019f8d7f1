// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/Login.h"

namespace shopdesk {

Result<QJsonObject> handle(const RegisterCustomer &command, HandlerContext &context)
{
    SD_ASSIGN(login, Login::parse(command.login));
    SD_ASSIGN(name, checkedName(command.displayName, u"display_name"_qs));
    SD_ASSIGN(email, checkedEmail(command.email, u"email"_qs));
    SD_ASSIGN(phone, checkedShortLine(command.phone, u"phone"_qs));
    SD_ASSIGN(language, checkedLanguage(command.language, u"language"_qs));
    SD_ASSIGN(verifier, checkedVerifier(command.verifier));
    const auto account = context.nextId<AccountId>();
    const auto customer = context.nextId<CustomerId>();
    SD_TRY(insertAccount(context, {.id = account,
                                   .login = login.toString(),
                                   .role = Role::Customer,
                                   .displayName = name,
                                   .email = email,
                                   .language = language,
                                   .verifier = verifier}));
    SD_TRY(insertCustomer(
            context,
            {.id = customer, .account = account, .name = name, .email = email, .phone = phone}));
    recordAccount(context, account, login.toString());
    return QJsonObject{{QStringLiteral("id"), account.toString()},
                       {QStringLiteral("customer"), customer.toString()},
                       {QStringLiteral("login"), login.toString()}};
}

} // namespace shopdesk
