// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// Life of a return to a supplier.
enum class SupplierReturnState {
    Requested,
    Authorised, // the supplier agreed
    Sent,       // the copies left the shop
    Credited,   // the supplier paid them back
    Cancelled,  // before it was sent
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString supplierReturnStateName(SupplierReturnState supplierReturnState);
[[nodiscard]] std::optional<SupplierReturnState> supplierReturnStateFromName(QStringView name);
[[nodiscard]] std::span<const SupplierReturnState> allSupplierReturnStates();

} // namespace shopdesk
