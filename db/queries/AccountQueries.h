// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/domain/Role.h"
#include "db/queries/ReadScope.h"
#include "db/queries/ShopQueries.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

// An account as people see it: never its verifier, which only db/auth reads.
struct AccountDetail
{
    AccountId id;
    QString login;
    Role role = Role::Customer;
    QString displayName;
    QString email;
    QString language; // empty: the system's
    bool active = true;
    QDateTime createdAt;
    QDateTime changedAt;
    std::vector<ShopChoice> shops; // that the account is assigned to, by code
    std::optional<CustomerId> customer;
};

// Somebody's own account may always be read; others by the right to read Accounts. Errors:
// Forbidden `read_forbidden`; NotFound `account_missing`.
[[nodiscard]] Result<AccountDetail> accountDetail(Transaction &transaction, const ReadScope &scope,
                                                  AccountId account);
[[nodiscard]] Result<AccountId> findAccount(Transaction &transaction, const ReadScope &scope,
                                            const QString &login);

} // namespace shopdesk
