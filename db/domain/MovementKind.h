// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// Why a stock movement is in the ledger.
enum class MovementKind {
    Received, // from a supplier
    Sold,
    Returned,    // by a customer
    TransferOut, // to another shop
    TransferIn,  // from another shop
    Adjusted,    // with an AdjustmentReason
    Counted,     // variance of a stocktake
    SupplierReturn,
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString movementKindName(MovementKind movementKind);
[[nodiscard]] std::optional<MovementKind> movementKindFromName(QStringView name);
[[nodiscard]] std::span<const MovementKind> allMovementKinds();

} // namespace shopdesk
