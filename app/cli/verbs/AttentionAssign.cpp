// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto login = arguments.text(u"LOGIN"_qs);
    QJsonObject fields{{u"item"_qs, arguments.text(u"ID"_qs)}};
    if (!login.isEmpty())
        fields.insert(u"owner"_qs, login);
    SD_ASSIGN(result, context.carryOut(u"AssignAttention"_qs, fields));
    context.console().answer(result, login.isEmpty() ? u"Nobody sees to it now."_qs
                                                     : u"%1 sees to it now."_qs.arg(login));
    return ExitCode::Done;
}

} // namespace

Verb attentionAssignVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"attention assign"_qs,
            .summary = u"Gives something that waits to somebody"_qs,
            .description = {},
            .options = {{u"ID"_qs, Kind::Position, {}, u"As 'shopdesk attention' shows it."_qs},
                        {u"LOGIN"_qs,
                         Kind::OptionalPosition,
                         {},
                         u"Whoever is to see to it; nobody when left out."_qs}},
            .examples = {u"shopdesk attention assign 0197b000-0000-7000-8000-000000000001 anna"_qs},
            .run = run};
}

} // namespace shopdesk
