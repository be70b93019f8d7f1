// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// Why somebody corrected on hand by hand.
enum class AdjustmentReason {
    Damage,
    Theft,
    Found,
    Gift,
    Correction, // an earlier entry was wrong
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString adjustmentReasonName(AdjustmentReason adjustmentReason);
[[nodiscard]] std::optional<AdjustmentReason> adjustmentReasonFromName(QStringView name);
[[nodiscard]] std::span<const AdjustmentReason> allAdjustmentReasons();

} // namespace shopdesk
