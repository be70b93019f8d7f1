// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "app/cli/Verb.h"

namespace shopdesk {

// What init and init-server share.
[[nodiscard]] std::vector<OptionSpec> makingOptions();

// Makes the workspace and prints {"workspace","id","name","currency","engine","admin"}. The
// server's own password is libpq's affair, since SHOPDESK_PASSWORD is the administrator's. Errors:
// those of makeWorkspace().
[[nodiscard]] Result<ExitCode> makeAndPrint(CliContext &context, const WorkspaceAddress &address,
                                            const Arguments &arguments);

} // namespace shopdesk
