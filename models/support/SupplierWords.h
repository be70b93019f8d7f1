// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Names of db/domain about returns to suppliers in the present language; an unknown name comes back
// as it is.
namespace shopdesk::words {

[[nodiscard]] QString supplierReturnState(const QString &name);
[[nodiscard]] QString supplierReturnReason(const QString &name);
[[nodiscard]] QString adjustmentReason(const QString &name);

} // namespace shopdesk::words
