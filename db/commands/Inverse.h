// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandValue.h"

#include <QJsonObject>

#include <optional>

namespace shopdesk {

// The command that takes back one that was accepted, from what it asked for and what its receipt
// says it did. Nothing where there is nothing to take back, or where not everything that was there
// before is known or would come back: an edit without base values, an edit that confirmed a price,
// a discounted line that was taken out, a cover that replaced another, a hidden review deleted.
//
// It is an ordinary command: it needs the same rights, is refused if somebody has changed the same
// fields meanwhile, and adds to ledgers instead of deleting from them.
[[nodiscard]] std::optional<CommandValue> inverseOf(const CommandValue &done,
                                                    const QJsonObject &result);

} // namespace shopdesk
