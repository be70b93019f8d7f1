// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/PurchaseOrderState.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<PurchaseOrderState>>({
        {PurchaseOrderState::Draft, u"draft"},
        {PurchaseOrderState::Sent, u"sent"},
        {PurchaseOrderState::PartlyReceived, u"partly_received"},
        {PurchaseOrderState::Closed, u"closed"},
        {PurchaseOrderState::Cancelled, u"cancelled"},
});
static_assert(kNames.isComplete(PurchaseOrderState::Cancelled));

} // namespace

QString purchaseOrderStateName(PurchaseOrderState purchaseOrderState)
{
    return kNames.name(purchaseOrderState);
}

std::optional<PurchaseOrderState> purchaseOrderStateFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const PurchaseOrderState> allPurchaseOrderStates()
{
    return kNames.values();
}

} // namespace shopdesk
