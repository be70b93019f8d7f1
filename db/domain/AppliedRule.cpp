// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/AppliedRule.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<AppliedRuleKind>>({
        {AppliedRuleKind::Promotion, u"promotion"},
        {AppliedRuleKind::LineDiscount, u"line_discount"},
        {AppliedRuleKind::OrderDiscount, u"order_discount"},
});
static_assert(kNames.isComplete(AppliedRuleKind::OrderDiscount));

} // namespace

QString appliedRuleKindName(AppliedRuleKind kind)
{
    return kNames.name(kind);
}

std::optional<AppliedRuleKind> appliedRuleKindFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const AppliedRuleKind> allAppliedRuleKinds()
{
    return kNames.values();
}

} // namespace shopdesk
