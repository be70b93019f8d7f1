// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// Life of a purchase order: written, sent to the supplier, come in part, done with.
enum class PurchaseOrderState {
    Draft,
    Sent,
    PartlyReceived,
    Closed,    // everything came, or nobody waits for the rest
    Cancelled, // before it was sent
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString purchaseOrderStateName(PurchaseOrderState purchaseOrderState);
[[nodiscard]] std::optional<PurchaseOrderState> purchaseOrderStateFromName(QStringView name);
[[nodiscard]] std::span<const PurchaseOrderState> allPurchaseOrderStates();

} // namespace shopdesk
