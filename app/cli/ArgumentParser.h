// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"

namespace shopdesk {

struct ParsedCommandLine
{
    const Verb *verb = nullptr; // borrowed from the list given
    Arguments arguments;        // of the verb and global ones
};

// Reads what stood after the program's name. Errors are usage: `verb_missing`, `verb_unknown`,
// `arguments_wrong` with the parser's words as fact "message" and the verb as fact "verb",
// `number_malformed`.
[[nodiscard]] Result<ParsedCommandLine> parseArguments(const std::vector<Verb> &verbs,
                                                       const QStringList &words);

} // namespace shopdesk
