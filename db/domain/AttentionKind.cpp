// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/AttentionKind.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<AttentionKind>>({
        {AttentionKind::Oversold, u"oversold"},
        {AttentionKind::LowStock, u"low_stock"},
        {AttentionKind::OverdueReturn, u"overdue_return"},
        {AttentionKind::ShortTransfer, u"short_transfer"},
        {AttentionKind::FailedJob, u"failed_job"},
});
static_assert(kNames.isComplete(AttentionKind::FailedJob));

} // namespace

QString attentionKindName(AttentionKind attentionKind)
{
    return kNames.name(attentionKind);
}

std::optional<AttentionKind> attentionKindFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const AttentionKind> allAttentionKinds()
{
    return kNames.values();
}

} // namespace shopdesk
