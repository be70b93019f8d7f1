// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/TableSpec.h"

namespace shopdesk {

// The white lists, one per table; tableSpec() keeps them.
[[nodiscard]] TableSpec bookSpec();
[[nodiscard]] TableSpec shopSpec();
[[nodiscard]] TableSpec accountSpec();
[[nodiscard]] TableSpec customerSpec();
[[nodiscard]] TableSpec orderSpec();
[[nodiscard]] TableSpec assortmentSpec();
[[nodiscard]] TableSpec stockSpec();
[[nodiscard]] TableSpec movementSpec();
[[nodiscard]] TableSpec activitySpec();
[[nodiscard]] TableSpec reviewSpec();
[[nodiscard]] TableSpec voucherSpec();
[[nodiscard]] TableSpec promotionSpec();
[[nodiscard]] TableSpec couponSpec();
[[nodiscard]] TableSpec supplierSpec();
[[nodiscard]] TableSpec purchaseOrderSpec();
[[nodiscard]] TableSpec deliverySpec();
[[nodiscard]] TableSpec supplierReturnSpec();
[[nodiscard]] TableSpec returnsDueSpec();
[[nodiscard]] TableSpec transferSpec();
[[nodiscard]] TableSpec stocktakeSpec();
[[nodiscard]] TableSpec stocktakeLineSpec();
[[nodiscard]] TableSpec lowStockSpec();
[[nodiscard]] TableSpec attentionSpec();

// A column that can be sorted by, one that cannot, and one that is unique and can.
[[nodiscard]] ColumnSpec sortable(const char *key, ColumnKind kind, const char *expression,
                                  const char *sortExpression);
[[nodiscard]] ColumnSpec shown(const char *key, ColumnKind kind, const char *expression);
[[nodiscard]] ColumnSpec unique(const char *key, ColumnKind kind, const char *expression);

[[nodiscard]] FilterSpec filterBy(const char *key, ColumnKind kind, FilterSpec::Match match,
                                  const char *fragment);

} // namespace shopdesk
