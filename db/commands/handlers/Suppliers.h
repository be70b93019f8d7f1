// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Resolve.h"

namespace shopdesk {

// 2 to 20 of A-Z, 0-9 and hyphens between them, in upper case. Invalid `supplier_code_invalid`.
[[nodiscard]] Result<QString> checkedSupplierCode(const QString &code, const QString &field);
// 1 to 3,650 days. Invalid `number_out_of_range`.
[[nodiscard]] Result<qint64> checkedReturnDays(qint64 days, const QString &field);

void recordSupplier(HandlerContext &context, SupplierId id, const QString &name);

} // namespace shopdesk
