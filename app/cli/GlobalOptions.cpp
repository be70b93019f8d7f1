// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verb.h"

namespace shopdesk {

std::vector<OptionSpec> globalOptions()
{
    using Kind = OptionSpec::Kind;
    return {{.name = u"--workspace"_qs,
             .kind = Kind::Text,
             .value = u"PLACE"_qs,
             .help = u"The workspace: the path of an SQLite file, or "
                     "postgresql://USER@HOST:PORT/DB. Default: the variable "
                     "SHOPDESK_WORKSPACE."_qs},
            {.name = u"--sign-in"_qs,
             .kind = Kind::Text,
             .value = u"LOGIN"_qs,
             .help = u"Act as this account. Its password comes from SHOPDESK_PASSWORD or "
                     "--password-stdin."_qs},
            {.name = u"--password-stdin"_qs,
             .kind = Kind::Flag,
             .value = {},
             .help = u"Read the passwords that are needed and not in the environment from "
                     "standard input, one per line, one's own first."_qs},
            {.name = u"--json"_qs,
             .kind = Kind::Flag,
             .value = {},
             .help = u"Print one JSON document on standard output and nothing else there."_qs},
            {.name = u"--op"_qs,
             .kind = Kind::Text,
             .value = u"UUID"_qs,
             .help = u"The op id of the change that the verb makes. A change happens once per op "
                     "id: repeating it gives the first answer again."_qs},
            {.name = u"--help"_qs,
             .kind = Kind::Flag,
             .value = {},
             .help = u"Show the help of the verb."_qs}};
}

} // namespace shopdesk
