// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Money.h"
#include "db/domain/Role.h"

namespace shopdesk {

// The largest share of a price, in basis points, that somebody may take off by hand without the
// approval of somebody who may give more. Promotions do not count.
[[nodiscard]] int discountLimitBp(Role role);

// Whether a discount of `given` on what costs `price` keeps within the role's limit; both in the
// same currency, neither negative.
[[nodiscard]] bool isWithinDiscountLimit(Role role, const Money &price, const Money &given);

} // namespace shopdesk
