// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/ExitCode.h"

#include <vector>

namespace shopdesk {

class CliContext;

// One option or positional argument. Parsing, help, `help --json` and the man page are made of it.
struct OptionSpec
{
    enum class Kind {
        Flag,
        Text,
        Texts, // may be repeated
        Number,
        Position,
        OptionalPosition,
    };

    QString name; // "--limit", or "BOOK" for a position
    Kind kind = Kind::Text;
    QString value; // what stands after the name in the help: "N"
    QString help;  // a sentence

    [[nodiscard]] bool isPosition() const
    {
        return kind == Kind::Position || kind == Kind::OptionalPosition;
    }
};

struct Verb
{
    QString name;        // "order place"
    QString summary;     // one line, as in a list
    QString description; // sentences; what the exit status means if it is special
    std::vector<OptionSpec> options;
    QStringList examples; // whole command lines, without the workspace

    // Prints its answer by the context's console. An error is printed by the caller.
    Result<ExitCode> (*run)(CliContext &context, const Arguments &arguments) = nullptr;
};

// The options that every verb takes, before or after it.
[[nodiscard]] std::vector<OptionSpec> globalOptions();

} // namespace shopdesk
