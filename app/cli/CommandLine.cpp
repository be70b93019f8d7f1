// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/ArgumentParser.h"
#include "app/cli/CliContext.h"
#include "app/cli/CliErrorText.h"
#include "app/cli/HelpText.h"
#include "app/cli/Verbs.h"

#include <QLoggingCategory>

#include <algorithm>

namespace shopdesk {

namespace {

// Where the engine's or the system's own words help more than ours.
bool isTechnical(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::Storage ||
           kind == ErrorKind::Damaged || kind == ErrorKind::Internal;
}

// The same words are in the log; on a terminal once is enough.
void keepLogQuiet()
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(u"shopdesk.*=false"_qs);
}

void printFailure(Console &console, const Error &error)
{
    const auto message = cliErrorText(error);
    if (console.isJson()) {
        auto object = errorToJson(error);
        object.insert(u"message"_qs, message);
        console.answer({{u"ok"_qs, false}, {u"error"_qs, object}}, {});
    }
    console.message(u"shopdesk: "_qs + message);
    // For whoever has to look into it; it never holds values.
    if (isTechnical(error.kind) && !error.detail.isEmpty())
        console.message(error.detail);
}

Result<ExitCode> runVerb(const ParsedCommandLine &parsed, Console &console)
{
    if (parsed.arguments.has(u"--help"_qs)) {
        console.answer(helpJson(*parsed.verb), helpText(*parsed.verb));
        return ExitCode::Done;
    }
    CliContext context(parsed.arguments, console);
    return parsed.verb->run(context, parsed.arguments);
}

QStringList withHelpAsVerb(QStringList words)
{
    const bool asksForProgram =
            std::ranges::all_of(words, [](const QString &word) { return word.startsWith(u'-'); });
    if (asksForProgram && words.removeAll(u"--help"_qs) + words.removeAll(u"-h"_qs) > 0)
        words.prepend(u"help"_qs);
    if (asksForProgram && words.removeAll(u"--version"_qs) > 0)
        words.prepend(u"version"_qs);
    std::ranges::replace(words, u"-h"_qs, u"--help"_qs);
    return words;
}

} // namespace

bool isCommandLine(const QStringList &words)
{
    if (words.isEmpty())
        return false;
    if (!words.first().startsWith(u'-'))
        return true;
    static const QStringList ours{u"--help"_qs, u"-h"_qs, u"--version"_qs, u"--json"_qs};
    const auto verbs = allVerbs();
    return std::ranges::any_of(words, [&](const QString &word) {
        return ours.contains(word) || std::ranges::any_of(verbs, [&](const Verb &verb) {
                   return verb.name.section(u' ', 0, 0) == word;
               });
    });
}

bool commandLinePaints(const QStringList &words)
{
    const auto prints = [&words](const QString &what) {
        const auto at = words.indexOf(what);
        return at >= 0 && words.value(at + 1) == u"print";
    };
    return prints(u"order"_qs) || prints(u"purchase"_qs) || words.contains(u"labels"_qs);
}

int runCommandLine(const QStringList &words)
{
    keepLogQuiet();
    const auto completed = withHelpAsVerb(words);
    Console console(words.contains(u"--json"_qs) ? Console::Form::Json : Console::Form::Text);
    const auto verbs = allVerbs();
    const auto parsed = parseArguments(verbs, completed);
    const auto outcome =
            parsed ? runVerb(*parsed, console) : Result<ExitCode>(fail(parsed.error()));
    if (!outcome)
        printFailure(console, outcome.error());
    auto code = outcome ? *outcome : exitCodeOf(outcome.error());
    if (!console.finish() && code == ExitCode::Done)
        code = ExitCode::Failed;
    return static_cast<int>(code);
}

} // namespace shopdesk
