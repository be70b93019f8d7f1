// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "app/cli/Verb.h"
#include "db/queries/PageRequest.h"

namespace shopdesk {

// --limit, --offset and --sort, which all lists take.
[[nodiscard]] std::vector<OptionSpec> listOptions();
[[nodiscard]] std::vector<OptionSpec> withListOptions(std::vector<OptionSpec> own);

// Prints a list: as JSON {"rows":[...],"total":N}, for people the columns named by `shown`. Reads
// in portions, so that a million rows need no more memory than a thousand. Should reading fail
// half way, the JSON document is closed with "ok":false and "error".
// With the flag --totals of a verb the sums of all rows that fit follow, in "totals".
// Usage errors: `sort_unknown`, `number_out_of_range`, wrong filter values.
[[nodiscard]] Result<ExitCode> printList(CliContext &context, const Arguments &arguments,
                                         ListQuery list, const QStringList &shown);

} // namespace shopdesk
