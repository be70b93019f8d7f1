// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/service/onix/OnixNode.h"

#include <optional>

namespace shopdesk {

// The year of a date composite, whose format (ONIX list 55) is an attribute of the date or an
// element beside it. Without one: YYYYMMDD, or the YYYYMM and YYYY that senders write as well.
// Nothing for a date in words or in the Islamic calendar. Error: Invalid date_malformed; also for
// a year after `latest`.
[[nodiscard]] Result<std::optional<int>> onixYear(const OnixNode &dateComposite, int latest);

} // namespace shopdesk
