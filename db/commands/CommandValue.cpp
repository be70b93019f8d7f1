// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/CommandValue.h"

namespace shopdesk {

CommandKind kindOf(const CommandValue &value)
{
    return std::visit([](const auto &command) { return command.kKind; }, value);
}

int versionOf(const CommandValue &value)
{
    return std::visit([](const auto &command) { return command.kVersion; }, value);
}

} // namespace shopdesk
