// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HelpText.h"

#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

#include <algorithm>

namespace shopdesk {

namespace {

// "order" alone names all verbs that begin with it.
std::vector<Verb> verbsNamed(const QString &name)
{
    std::vector<Verb> found;
    for (const auto &verb : allVerbs()) {
        if (verb.name == name || verb.name.startsWith(name + u' '))
            found.push_back(verb);
    }
    return found;
}

Result<ExitCode> helpOn(Console &console, const QString &name)
{
    const auto found = verbsNamed(name);
    if (found.empty())
        return failUsage(u"verb_unknown"_qs, {}, {{u"given"_qs, name.left(60)}});
    if (found.size() == 1) {
        console.answer(helpJson(found.front()), helpText(found.front()));
        return ExitCode::Done;
    }
    QJsonArray verbs;
    QStringList texts;
    for (const auto &verb : found) {
        verbs.append(helpJson(verb));
        texts.append(helpText(verb));
    }
    console.answer({{u"verbs"_qs, verbs}}, texts.join(u"\n\n"_qs));
    return ExitCode::Done;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    auto &console = context.console();
    QStringList name{arguments.text(u"VERB"_qs)};
    for (const auto &word : {u"WORD"_qs, u"WORD3"_qs}) {
        if (arguments.has(word))
            name.append(arguments.text(word));
    }
    if (arguments.has(u"VERB"_qs))
        return helpOn(console, name.join(u' '));
    const auto verbs = allVerbs();
    if (arguments.has(u"--man"_qs))
        console.write(manPage(verbs).toUtf8() + '\n');
    else
        console.answer(helpJson(verbs), helpText(verbs));
    return ExitCode::Done;
}

} // namespace

Verb helpVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"help"_qs,
            .summary = u"Lists the verbs, or explains one"_qs,
            .description = u"With --json: every verb, every option, and every command kind with "
                           "the fields of its value."_qs,
            .options = {{u"VERB"_qs, Kind::OptionalPosition, {}, u"The verb to explain."_qs},
                        {u"WORD"_qs, Kind::OptionalPosition, {}, u"Its second word."_qs},
                        {u"WORD3"_qs, Kind::OptionalPosition, {}, u"Its third word."_qs},
                        {u"--man"_qs, Kind::Flag, {}, u"Print all of it as a manual page."_qs}},
            .examples = {u"shopdesk help order place"_qs, u"shopdesk help --json"_qs},
            .run = run};
}

} // namespace shopdesk
