// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/MovementKind.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<MovementKind>>({
        {MovementKind::Received, u"received"},
        {MovementKind::Sold, u"sold"},
        {MovementKind::Returned, u"returned"},
        {MovementKind::TransferOut, u"transfer_out"},
        {MovementKind::TransferIn, u"transfer_in"},
        {MovementKind::Adjusted, u"adjusted"},
        {MovementKind::Counted, u"counted"},
        {MovementKind::SupplierReturn, u"supplier_return"},
});
static_assert(kNames.isComplete(MovementKind::SupplierReturn));

} // namespace

QString movementKindName(MovementKind movementKind)
{
    return kNames.name(movementKind);
}

std::optional<MovementKind> movementKindFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const MovementKind> allMovementKinds()
{
    return kNames.values();
}

} // namespace shopdesk
