// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/Transaction.h"

namespace shopdesk::bench {

// So many orders of two years, in bulk, with the people and shops that they name but without their
// lines: what a table of orders reads. Into a migrated, empty workspace.
[[nodiscard]] Result<void> fillOrders(Transaction &transaction, int count);

} // namespace shopdesk::bench
