// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/TenderKind.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<TenderKind>>({
        {TenderKind::Cash, u"cash"},
        {TenderKind::Card, u"card"},
        {TenderKind::Voucher, u"voucher"},
        {TenderKind::Account, u"account"},
        {TenderKind::Rounding, u"rounding"},
});
static_assert(kNames.isComplete(TenderKind::Rounding));

} // namespace

QString tenderKindName(TenderKind tenderKind)
{
    return kNames.name(tenderKind);
}

std::optional<TenderKind> tenderKindFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const TenderKind> allTenderKinds()
{
    return kNames.values();
}

std::span<const TenderKind> payableTenderKinds()
{
    return std::span(kNames.values()).first(size_t(TenderKind::Rounding));
}

} // namespace shopdesk
