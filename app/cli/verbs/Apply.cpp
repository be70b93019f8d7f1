// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"
#include "db/commands/Codec.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace shopdesk {

namespace {

// A review of 100,000 characters in escapes has 600 kB.
constexpr qint64 kLongestLine = 4 * 1024 * 1024;

// The op of a line that could not be read as a command, if it has one.
QJsonValue opOf(const QByteArray &line)
{
    const auto op = QJsonDocument::fromJson(line).object().value(u"op").toString();
    return OpId::parse(op) ? QJsonValue(op) : QJsonValue(QJsonValue::Null);
}

QJsonObject rejection(const QByteArray &line, const Error &error)
{
    return {{u"op"_qs, opOf(line)},        {u"outcome"_qs, u"rejected"_qs},
            {u"already"_qs, false},        {u"reason"_qs, error.reason},
            {u"result"_qs, QJsonObject()}, {u"error"_qs, errorToJson(error)}};
}

// A line that is no command is rejected; an error is one that keeps the rest from being tried.
Result<QJsonObject> receiptFor(CliContext &context, const QByteArray &line)
{
    if (line.size() >= kLongestLine)
        return rejection(
                {}, fail(ErrorKind::Invalid, u"line_too_long"_qs, {}, {{u"max"_qs, kLongestLine}})
                            .value());
    auto read = commandLineFromJson(line);
    if (!read)
        return rejection(line, read.error());
    SD_ASSIGN(command, context.commandOf(read->op, std::move(read->value)));
    SD_ASSIGN(receipt, context.execute(command));
    return receipt.toJson();
}

// Up to the line feed; what is beyond the longest line is read and dropped.
QByteArray nextLine(QFile &file)
{
    auto line = file.readLine(kLongestLine + 1);
    if (line.size() == kLongestLine && !line.endsWith('\n')) {
        while (!file.atEnd() && !file.readLine(kLongestLine + 1).endsWith('\n')) {
        }
        return line;
    }
    return line.trimmed();
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    if (!arguments.has(u"--file"_qs))
        return failUsage(u"argument_missing"_qs, u"--file"_qs,
                         {{u"what"_qs, u"--file"_qs}, {u"verb"_qs, u"apply"_qs}});
    const auto path = arguments.text(u"--file"_qs);
    QFile file(path);
    const bool opened =
            path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorKind::Storage, u"file_unreadable"_qs, u"file"_qs, {{u"path"_qs, path}});
    SD_TRY(context.person());
    auto code = ExitCode::Done;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        const auto line = nextLine(file);
        if (line.isEmpty())
            continue;
        SD_ASSIGN(receipt, receiptFor(context, line));
        receipt.insert(u"line"_qs, number);
        context.console().write(QJsonDocument(receipt).toJson(QJsonDocument::Compact) + '\n');
        if (receipt.value(u"outcome").toString() != u"accepted")
            code = ExitCode::Failed;
    }
    return code;
}

} // namespace

Verb applyVerb()
{
    return {.name = u"apply"_qs,
            .summary = u"Runs commands from a file and prints a receipt line for each"_qs,
            .description =
                    u"Each line is {\"op\":\"UUID\",\"kind\":\"AdjustStock\",\"version\":1,"
                    "\"value\":{...}}; 'shopdesk help --json' tells the fields of each kind. "
                    "A line that was applied before gives its first receipt again, with "
                    "\"already\":true. A line that is wrong is rejected and the rest goes "
                    "on. Exit status 1 when any was rejected."_qs,
            .options = {{u"--file"_qs, OptionSpec::Kind::Text, u"COMMANDS.jsonl"_qs,
                         u"The commands; - for standard input."_qs}},
            .examples = {u"shopdesk apply --file COMMANDS.jsonl --sign-in manager"_qs},
            .run = run};
}

} // namespace shopdesk
