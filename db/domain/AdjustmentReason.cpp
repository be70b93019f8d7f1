// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/AdjustmentReason.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<AdjustmentReason>>({
        {AdjustmentReason::Damage, u"damage"},
        {AdjustmentReason::Theft, u"theft"},
        {AdjustmentReason::Found, u"found"},
        {AdjustmentReason::Gift, u"gift"},
        {AdjustmentReason::Correction, u"correction"},
});
static_assert(kNames.isComplete(AdjustmentReason::Correction));

} // namespace

QString adjustmentReasonName(AdjustmentReason adjustmentReason)
{
    return kNames.name(adjustmentReason);
}

std::optional<AdjustmentReason> adjustmentReasonFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const AdjustmentReason> allAdjustmentReasons()
{
    return kNames.values();
}

} // namespace shopdesk
