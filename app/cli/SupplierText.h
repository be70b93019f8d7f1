// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "db/queries/SupplierQueries.h"

#include <QJsonObject>

namespace shopdesk {

// Suppliers and returns to them, for scripts and for people (without a line feed at the end).
[[nodiscard]] QJsonObject toJson(const SupplierDetail &supplier);
[[nodiscard]] QString supplierText(const SupplierDetail &supplier);
[[nodiscard]] QJsonObject toJson(const SupplierReturnDetail &there);
[[nodiscard]] QString supplierReturnText(const SupplierReturnDetail &there);

} // namespace shopdesk
