// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Role.h"

#include <QtGlobal>

#include <optional>

namespace shopdesk {

// How many copies of one book a person of this role may correct at once, up or down, without
// somebody else's approval. Nothing: as many as they like.
[[nodiscard]] std::optional<qint64> adjustmentLimit(Role role);

[[nodiscard]] bool isWithinAdjustmentLimit(Role role, qint64 quantity);

} // namespace shopdesk
