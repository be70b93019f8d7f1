// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/PromotionKind.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<PromotionKind>>({
        {PromotionKind::Percent, u"percent"},
        {PromotionKind::Amount, u"amount"},
        {PromotionKind::FixedPrice, u"fixed_price"},
        {PromotionKind::BuyNGetM, u"buy_n_get_m"},
});
static_assert(kNames.isComplete(PromotionKind::BuyNGetM));

} // namespace

QString promotionKindName(PromotionKind kind)
{
    return kNames.name(kind);
}

std::optional<PromotionKind> promotionKindFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const PromotionKind> allPromotionKinds()
{
    return kNames.values();
}

} // namespace shopdesk
