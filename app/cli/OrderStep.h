// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "app/cli/Verb.h"

namespace shopdesk {

// What the verbs share that take one order a step further.
[[nodiscard]] OptionSpec orderNumberOption();

// Runs the command of that kind with the order's NUMBER added to the fields, and prints its result.
[[nodiscard]] Result<ExitCode> stepOrder(CliContext &context, const Arguments &arguments,
                                         const QString &kind, QJsonObject fields);

} // namespace shopdesk
