// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/AdjustmentLimit.h"

namespace shopdesk {

namespace {

constexpr qint64 kStaffCopies = 10;

} // namespace

std::optional<qint64> adjustmentLimit(Role role)
{
    switch (role) {
    case Role::Customer:
        return 0;
    case Role::Staff:
        return kStaffCopies;
    case Role::Manager:
    case Role::Admin:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isWithinAdjustmentLimit(Role role, qint64 quantity)
{
    const auto limit = adjustmentLimit(role);
    return !limit || (quantity >= -*limit && quantity <= *limit);
}

} // namespace shopdesk
