// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Money.h"

#include <optional>
#include <span>

namespace shopdesk {

enum class AppliedRuleKind {
    Promotion,
    LineDiscount,  // given by hand on the line
    OrderDiscount, // the line's part of one given by hand on the order
};

// Name in JSON and in the database; the inverse takes that spelling only.
[[nodiscard]] QString appliedRuleKindName(AppliedRuleKind kind);
[[nodiscard]] std::optional<AppliedRuleKind> appliedRuleKindFromName(QStringView name);
[[nodiscard]] std::span<const AppliedRuleKind> allAppliedRuleKinds();

// What one rule took off one line; more than zero.
struct AppliedRule
{
    AppliedRuleKind kind = AppliedRuleKind::Promotion;
    std::optional<PromotionId> promotion;
    QString name; // of the promotion, or the label of the discount
    Money amount;

    friend bool operator==(const AppliedRule &, const AppliedRule &) = default;
};

} // namespace shopdesk
