// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/seed/SeedSession.h"
#include "db/service/seed/SeedWorld.h"

namespace shopdesk {

enum class SeedOrderFate { Placed, Refused };

// Places one order at the session's time and leads it as far in its life as its age suggests.
// Refused where the stock did not suffice.
[[nodiscard]] Result<SeedOrderFate> seedOrder(SeedSession &session, const SeedWorld &world);

} // namespace shopdesk
