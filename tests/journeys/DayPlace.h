// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/storage/WorkspaceAddress.h"

namespace shopdesk::test {

inline constexpr auto kDayPassword = u"a long password";
inline constexpr auto kDayPin = u"2468"; // of the manager

// Makes the workspace of the trading day (DaySales.h) in Swiss francs, which are rounded to five
// centimes in cash: shops ZRH and BRN, accounts `manager` and, in ZRH, `staff`, two customers, the
// books with their copies, and all promotions with their coupons; all by commands. Error: of
// makeWorkspace and of a command that is refused.
[[nodiscard]] Result<WorkspaceAddress> makeDayPlace(const WorkspaceAddress &address);

} // namespace shopdesk::test
