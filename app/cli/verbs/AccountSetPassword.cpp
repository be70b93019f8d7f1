// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NewPassword.h"
#include "app/cli/Verbs.h"
#include "db/domain/Login.h"
#include "db/queries/AccountQueries.h"

namespace shopdesk {

namespace {

// One's own password is changed, anybody else's is reset; who acts has proved who they are.
Result<QJsonObject> setPassword(CliContext &context, AccountId account, const QString &verifier)
{
    SD_ASSIGN(person, context.person());
    if (person.account == account)
        return context.carryOut(u"ChangePassword"_qs, {{u"verifier"_qs, verifier}});
    return context.carryOut(u"ResetPassword"_qs,
                            {{u"account"_qs, account.toString()}, {u"verifier"_qs, verifier}});
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(login, Login::parse(arguments.text(u"LOGIN"_qs)));
    SD_ASSIGN(account, context.read<AccountId>(findAccount, login.toString()));
    SD_ASSIGN(verifier, newVerifier(context, login.toString()));
    SD_ASSIGN(result, setPassword(context, account, verifier));
    context.console().answer(result, u"The password of %1 is set."_qs.arg(login.toString()));
    return ExitCode::Done;
}

} // namespace

Verb accountSetPasswordVerb()
{
    return {.name = u"account set-password"_qs,
            .summary = u"Sets the password of an account"_qs,
            .description = u"The new password comes from SHOPDESK_NEW_PASSWORD or "
                           "--password-stdin (after one's own, if that is read there too)."_qs,
            .options = {{u"LOGIN"_qs, OptionSpec::Kind::Position, {}, u"The account."_qs}},
            .examples = {u"SHOPDESK_NEW_PASSWORD=... shopdesk account set-password anna"_qs},
            .run = run};
}

} // namespace shopdesk
