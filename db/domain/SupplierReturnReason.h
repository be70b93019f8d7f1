// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// Why copies go back to their supplier.
enum class SupplierReturnReason {
    Unsold,
    Damaged,
    Wrong,    // not what was ordered
    Recalled, // by the publisher
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString supplierReturnReasonName(SupplierReturnReason supplierReturnReason);
[[nodiscard]] std::optional<SupplierReturnReason> supplierReturnReasonFromName(QStringView name);
[[nodiscard]] std::span<const SupplierReturnReason> allSupplierReturnReasons();

} // namespace shopdesk
