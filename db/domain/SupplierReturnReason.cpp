// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/SupplierReturnReason.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<SupplierReturnReason>>({
        {SupplierReturnReason::Unsold, u"unsold"},
        {SupplierReturnReason::Damaged, u"damaged"},
        {SupplierReturnReason::Wrong, u"wrong"},
        {SupplierReturnReason::Recalled, u"recalled"},
});
static_assert(kNames.isComplete(SupplierReturnReason::Recalled));

} // namespace

QString supplierReturnReasonName(SupplierReturnReason supplierReturnReason)
{
    return kNames.name(supplierReturnReason);
}

std::optional<SupplierReturnReason> supplierReturnReasonFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const SupplierReturnReason> allSupplierReturnReasons()
{
    return kNames.values();
}

} // namespace shopdesk
