// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Money.h"

namespace shopdesk {

// The smallest sum that can be paid in coins, in minor units: 5 for CHF, 1 where every minor unit
// can. It goes by the currency alone: what single countries of the euro do is not among it.
[[nodiscard]] qint64 smallestCashUnit(Currency currency);

// What has to be added to a sum for it to be payable in cash: the difference, positive or negative,
// to the nearest multiple of the smallest unit, halves away from zero. Zero for a sum that is
// payable as it is, and where rounding would leave the range of Money.
[[nodiscard]] Money cashRounding(const Money &due);

} // namespace shopdesk
