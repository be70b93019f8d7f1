// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Permission.h"
#include "db/domain/Result.h"
#include "db/queries/TableSpec.h"
#include "db/storage/Bindings.h"

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

// Who reads, and therefore which rows there are for them. Every paged read and every detail carries
// one; the rule behind it is the table in db/domain/Permission.
struct ReadScope
{
    std::optional<Role> role; // nothing: nobody is signed in, and nothing can be read
    AccountId account;
    std::vector<ShopId> shops;          // that the account is assigned to
    std::optional<CustomerId> customer; // that the account is, if it buys

    // Sees everything; for work that is no person's (integrity check, export by the system).
    [[nodiscard]] static ReadScope whole();

    [[nodiscard]] Scope over(ReadArea area) const { return scopeFor(role, area); }
    [[nodiscard]] bool mayRead(Table table) const;
    // Sees hidden reviews of others: whoever may hide them.
    [[nodiscard]] bool mayModerate() const;
};

// The scope of an active account. Errors: NotFound `account_missing`, also when it is disabled.
[[nodiscard]] Result<ReadScope> readScopeOf(Transaction &transaction, AccountId account);

// The part of the data that a table belongs to.
[[nodiscard]] ReadArea areaOf(Table table);

// SQL condition that keeps to the scope, with its values added; empty when all rows may be seen.
// Error: Forbidden `read_forbidden` when the table may not be read at all.
[[nodiscard]] Result<QString> scopeCondition(Table table, const ReadScope &scope, Bindings &values);

} // namespace shopdesk
