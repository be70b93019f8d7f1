// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Command.h"
#include "db/domain/Result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shopdesk {

// Commands as versioned JSON: {"op","kind","version","value":{...}}. Reading is strict: unknown
// fields, wrong types and fractions in numbers are errors, so that a misspelt field is never
// silently ignored. Older versions are read as what they have become.

// Whether verifiers, and the bytes of pictures, are written out (to be applied) or left out (to be
// kept or shown).
enum class Secrets { Written, LeftOut };

[[nodiscard]] QJsonObject valueToJson(const CommandValue &value, Secrets secrets);

// Errors, all Invalid: command_kind_unknown, command_version_unknown, field_unknown, field_missing
// and field_malformed with `field`.
[[nodiscard]] Result<CommandValue> valueFromJson(const QString &kind, int version,
                                                 const QJsonObject &value);

// The same for a value that is made now, in the present version of its kind.
[[nodiscard]] Result<CommandValue> presentValueFromJson(const QString &kind,
                                                        const QJsonObject &value);

// One line of a command file; actor, device and time are the reader's.
struct CommandLine
{
    OpId op;
    CommandValue value;
};
// Additional errors: command_malformed, op_malformed.
[[nodiscard]] Result<CommandLine> commandLineFromJson(const QByteArray &line);

// [{"kind","version","fields":[{"name","type","required"}]}] of every kind, for `help --json`.
[[nodiscard]] QJsonArray describeCommands();

} // namespace shopdesk
