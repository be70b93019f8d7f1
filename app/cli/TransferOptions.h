// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "app/cli/Verb.h"

namespace shopdesk {

// What the verbs on transfers share.

[[nodiscard]] OptionSpec transferNumberOption();
// --book with --quantity, or --file, and --note; behind the verb's own.
[[nodiscard]] std::vector<OptionSpec> withTransferLines(std::vector<OptionSpec> own);

// The fields that these options give: those of the file (`isbn` of a line is its `book`), or one
// line, or none. Errors: those of readJsonFile(); usage `argument_missing` for a book without a
// quantity.
[[nodiscard]] Result<QJsonObject> transferFields(const Arguments &arguments, const QString &verb);

// The same with --from and --to. Usage `argument_missing`.
[[nodiscard]] std::vector<OptionSpec> withTransferShops(std::vector<OptionSpec> others);
void addTransferShops(const Arguments &arguments, QJsonObject &fields);

// What is missing when a line is not given although there must be one.
[[nodiscard]] tl::unexpected<Error> transferPartMissing(const QString &what, const QString &verb);

} // namespace shopdesk
