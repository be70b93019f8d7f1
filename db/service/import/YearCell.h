// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QString>

#include <optional>

namespace shopdesk {

inline constexpr int kEarliestYear = -3000;

// The year of a cell; nothing for a blank one. Years before Christ are negative, as in the data
// that we know: -750 is 750 BC, and there is no year 0. Accepted: "2008", "2008.0", "-750.0", "750
// BC", "750 до н. э.", "c1995", "©2001", "2008 г.", "1998-05-01", "01.05.1998". Error: Invalid
// year_unreadable, field "year"; also for years before 3000 BC and after `latest`.
[[nodiscard]] Result<std::optional<int>> parseYear(const QString &cell, int latest);

} // namespace shopdesk
