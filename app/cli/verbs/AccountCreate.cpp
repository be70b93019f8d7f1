// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NewPassword.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto login = arguments.text(u"LOGIN"_qs);
    if (!arguments.has(u"--role"_qs))
        return failUsage(u"argument_missing"_qs, u"--role"_qs,
                         {{u"what"_qs, u"--role"_qs}, {u"verb"_qs, u"account create"_qs}});
    SD_ASSIGN(verifier, newVerifier(context, login));
    const QJsonObject value{
            {u"login"_qs, login},
            {u"display_name"_qs, arguments.text(u"--name"_qs, login)},
            {u"role"_qs, arguments.text(u"--role"_qs)},
            {u"email"_qs, arguments.text(u"--email"_qs)},
            {u"language"_qs, arguments.text(u"--language"_qs)},
            {u"verifier"_qs, verifier},
            {u"shops"_qs, QJsonArray::fromStringList(arguments.texts(u"--shop"_qs))}};
    SD_ASSIGN(result, context.carryOut(u"CreateAccount"_qs, value));
    context.console().answer(result, u"Made the account %1."_qs.arg(login));
    return ExitCode::Done;
}

} // namespace

Verb accountCreateVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"account create"_qs,
            .summary = u"Makes an account that can sign in"_qs,
            .description = u"Its password comes from SHOPDESK_NEW_PASSWORD or --password-stdin "
                           "(after one's own, if that is read there too)."_qs,
            .options = {{u"LOGIN"_qs, Kind::Position, {}, u"The name to sign in with."_qs},
                        {u"--role"_qs, Kind::Text, u"ROLE"_qs,
                         u"customer, staff, manager or admin."_qs},
                        {u"--name"_qs, Kind::Text, u"NAME"_qs,
                         u"The person's name. Default: the login."_qs},
                        {u"--email"_qs, Kind::Text, u"ADDRESS"_qs, u"E-mail address."_qs},
                        {u"--language"_qs, Kind::Text, u"CODE"_qs, u"en or ru."_qs},
                        {u"--shop"_qs, Kind::Texts, u"SHOP"_qs,
                         u"A shop to work in, for staff; may be repeated."_qs}},
            .examples = {u"SHOPDESK_NEW_PASSWORD=... shopdesk account create anna --role staff "
                         "--shop LPZ"_qs},
            .run = run};
}

} // namespace shopdesk
