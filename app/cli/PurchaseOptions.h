// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "app/cli/Verb.h"
#include "db/queries/PageRequest.h"

namespace shopdesk {

// What the verbs on purchase orders and deliveries share.

[[nodiscard]] OptionSpec purchaseOrderOption();
// --book with --quantity and --cost, or --file, --expected and --note; behind the verb's own.
[[nodiscard]] std::vector<OptionSpec> withPurchaseLines(std::vector<OptionSpec> own);

// A JSON file of lines; `isbn` of a line is its `book`. Errors: those of readJsonFile(); Invalid
// `field_missing` for a line without a quantity.
[[nodiscard]] Result<QJsonObject> readBookLines(const QString &path);

// Adds what the options of withPurchaseLines() give to the fields. Usage `argument_missing`,
// `date_malformed`, those of Money::parse() and of readBookLines().
[[nodiscard]] Result<void> addPurchaseFields(CliContext &context, const Arguments &arguments,
                                             const QString &verb, QJsonObject &fields);

[[nodiscard]] tl::unexpected<Error> purchasePartMissing(const QString &what, const QString &verb);

// --supplier, --shop and --book as filters of a list.
[[nodiscard]] std::vector<OptionSpec> withPurchaseFilters(std::vector<OptionSpec> own);
[[nodiscard]] Result<void> addPurchaseFilters(CliContext &context, const Arguments &arguments,
                                              std::vector<FilterValue> &filters);
// A day as a filter. Usage `date_malformed`.
[[nodiscard]] Result<void> addDayFilter(const Arguments &arguments, const QString &option,
                                        const QString &key, std::vector<FilterValue> &filters);

} // namespace shopdesk
