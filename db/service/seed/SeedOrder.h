// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/seed/SeedSession.h"
#include "db/service/seed/SeedWorld.h"

#include <QSet>

namespace shopdesk {

enum class SeedOrderFate { Placed, Refused };

// Who has bought before, and who names a coupon: drawn from a sequence of their own, so that the
// books and people of the orders are the same whatever coupons there are.
struct SeedBuyers
{
    SeedRandom coupons;
    QSet<CustomerId> known = {};
};

// Places one order at the session's time and leads it as far in its life as its age suggests.
// Refused where the stock did not suffice.
[[nodiscard]] Result<SeedOrderFate> seedOrder(SeedSession &session, const SeedWorld &world,
                                              SeedBuyers &buyers);

} // namespace shopdesk
