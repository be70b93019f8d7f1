// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "app/cli/Verb.h"
#include "db/queries/PageRequest.h"

namespace shopdesk {

// What the verbs on suppliers and on returns to them share.

// --contact to --note, behind the verb's own.
[[nodiscard]] std::vector<OptionSpec> withSupplierOptions(std::vector<OptionSpec> own);
// Those of them that are texts, as the commands call them, with their options.
[[nodiscard]] QList<std::pair<QString, QString>> supplierTextFields();

[[nodiscard]] OptionSpec supplierReturnNumberOption();
// Runs the command of that kind with the return's NUMBER added to the fields, and prints its
// result.
[[nodiscard]] Result<ExitCode> stepSupplierReturn(CliContext &context, const Arguments &arguments,
                                                  const QString &kind, QJsonObject fields);

// Adds the filter with the id of what --shop or --supplier names, if it is there.
[[nodiscard]] Result<void> addShopFilter(CliContext &context, const Arguments &arguments,
                                         std::vector<FilterValue> &filters);
[[nodiscard]] Result<void> addSupplierFilter(CliContext &context, const Arguments &arguments,
                                             std::vector<FilterValue> &filters);

[[nodiscard]] tl::unexpected<Error> supplierPartMissing(const QString &what, const QString &verb);

} // namespace shopdesk
