// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/DiscountLimit.h"

#include "db/domain/Shares.h"

#include <array>

namespace shopdesk {

namespace {

constexpr int kWhole = 10'000;

// By role: customer, staff, manager, admin.
constexpr std::array kLimits{0, 1'000, kWhole, kWhole};
static_assert(kLimits.size() == size_t(Role::Admin) + 1);

} // namespace

int discountLimitBp(Role role)
{
    return kLimits[size_t(role)];
}

bool isWithinDiscountLimit(Role role, const Money &price, const Money &given)
{
    Q_ASSERT(price.currency() == given.currency());
    // Rounded as the discount itself is, so that exactly the limit can be given on any price.
    return given.minor() <= roundedShare(price.minor(), discountLimitBp(role), kWhole);
}

} // namespace shopdesk
