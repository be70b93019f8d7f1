// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/SupplierReturnState.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<SupplierReturnState>>({
        {SupplierReturnState::Requested, u"requested"},
        {SupplierReturnState::Authorised, u"authorised"},
        {SupplierReturnState::Sent, u"sent"},
        {SupplierReturnState::Credited, u"credited"},
        {SupplierReturnState::Cancelled, u"cancelled"},
});
static_assert(kNames.isComplete(SupplierReturnState::Cancelled));

} // namespace

QString supplierReturnStateName(SupplierReturnState supplierReturnState)
{
    return kNames.name(supplierReturnState);
}

std::optional<SupplierReturnState> supplierReturnStateFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const SupplierReturnState> allSupplierReturnStates()
{
    return kNames.values();
}

} // namespace shopdesk
