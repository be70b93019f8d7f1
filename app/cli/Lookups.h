// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/queries/OrderQueries.h"
#include "db/queries/ReadScope.h"

namespace shopdesk {

class Transaction;

// How things are named on the command line, beyond what db/queries finds.

// By id, by code in any letter case, or by a name that only one category has. NotFound
// `category_unknown`; Conflict `category_ambiguous`.
[[nodiscard]] Result<CategoryId> findCategory(Transaction &transaction, const ReadScope &scope,
                                              const QString &name);

// Errors: those of orderDetail().
[[nodiscard]] Result<OrderDetail> orderByNumberOrId(Transaction &transaction,
                                                    const ReadScope &scope, const QString &name);

} // namespace shopdesk
