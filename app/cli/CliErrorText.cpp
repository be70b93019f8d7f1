// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliErrorText.h"

namespace shopdesk {

namespace {

QString ofKind(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
        return u"The input breaks a rule ({reason}); nothing was changed."_qs;
    case ErrorKind::NotFound:
        return u"There is nothing of that name ({reason})."_qs;
    case ErrorKind::Conflict:
        return u"Something else is in the way ({reason}); nothing was changed."_qs;
    case ErrorKind::Refused:
        return u"This was refused ({reason}); nothing was changed."_qs;
    case ErrorKind::Forbidden:
        return u"The account that acts may not do this ({reason}); nothing was changed."_qs;
    case ErrorKind::SignInRequired:
        return u"Sign in first ({reason})."_qs;
    case ErrorKind::Locked:
        return u"There were too many wrong passwords; try again in {retryAfterSeconds} s."_qs;
    case ErrorKind::Busy:
        return u"The database is busy ({reason}); nothing was changed. Try again."_qs;
    case ErrorKind::Unreachable:
        return u"The server cannot be reached ({reason}); nothing was lost. Try again later."_qs;
    case ErrorKind::Unknown:
        return u"The line broke before the answer came ({reason}). Try again later with --op {op}: "
               "what was done already is not done twice."_qs;
    case ErrorKind::Cancelled:
        return u"Stopped as asked; nothing was changed."_qs;
    case ErrorKind::Storage:
        return u"The database could not be read or written ({reason}); nothing was changed."_qs;
    case ErrorKind::Damaged:
        return u"The data is not what it should be ({reason}). Restore a backup, or look with "
               "'shopdesk verify'."_qs;
    case ErrorKind::Schema:
        return u"The database and the program do not fit ({reason})."_qs;
    case ErrorKind::Internal:
        break;
    }
    return u"A defect of the program ({reason}); nothing was changed. Please report it."_qs;
}

QString filled(QString text, const Error &error)
{
    text.replace(u"{reason}"_qs, error.reason);
    text.replace(u"{field}"_qs, error.field);
    for (auto fact = error.facts.begin(); fact != error.facts.end(); ++fact)
        text.replace(u'{' + fact.key() + u'}', fact.value().toString());
    return text;
}

// The lines of an order that stand in its way, one each.
QString troubledLines(const Error &error)
{
    QString text;
    const auto lines = error.facts.value(u"lines"_qs).toList();
    for (const auto &each : lines) {
        const auto line = each.toMap();
        text += u"\n  line %1, %2 %3: %4"_qs.arg(
                line.value(u"line"_qs).toString(), line.value(u"code"_qs).toString(),
                line.value(u"title"_qs).toString().left(60), line.value(u"reason"_qs).toString());
        if (line.contains(u"available"_qs))
            text += u", %1 wanted and %2 available"_qs.arg(line.value(u"requested"_qs).toString(),
                                                           line.value(u"available"_qs).toString());
    }
    return text;
}

QString listed(const Error &error)
{
    QString text;
    const auto differences = error.facts.value(u"differences"_qs).toStringList();
    for (const auto &difference : differences)
        text += u"\n  "_qs + difference;
    return text;
}

QString wayOut(const Error &error)
{
    const auto way = error.facts.value(u"wayOut"_qs).toString();
    if (way == u"migrate_up")
        return u" Run 'shopdesk migrate up'."_qs;
    if (way == u"migrate_repair")
        return u" If the tables are right, run 'shopdesk migrate repair'."_qs;
    if (way == u"newer_program")
        return u" Use the newer program, or restore an older backup."_qs;
    if (way == u"restore_backup")
        return u" Restore a backup."_qs;
    if (way == u"choose_another")
        return u" Choose another place."_qs;
    return {};
}

} // namespace

QString cliErrorText(const Error &error)
{
    const auto phrase = cliPhrase(error.reason);
    auto text = filled(phrase.isEmpty() ? ofKind(error) : phrase, error);
    if (!error.field.isEmpty() && !text.contains(error.field))
        text = u"%1: %2"_qs.arg(error.field, text);
    return text + wayOut(error) + troubledLines(error) + listed(error);
}

} // namespace shopdesk
