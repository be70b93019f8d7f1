// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"
#include "db/commands/values/Approval.h"
#include "db/domain/Role.h"

namespace shopdesk {

// Somebody whose PIN lets one act pass that is beyond the actor's own right.
struct Approver
{
    AccountId id;
    QString login;
    Role role = Role::Customer;
};
// Whoever the approval names, if it proves `act`. Refused `approval_invalid`: wrong PIN, for
// another act, no PIN set, nobody active of that name.
[[nodiscard]] Result<Approver> provenApprover(HandlerContext &context, const Approval &approval,
                                              const QByteArray &act);

// Adds the row to the context's batch. `kind` is discount, return or adjustment.
void addApprovalRow(HandlerContext &context, const QString &kind, AccountId approver,
                    const QVariant &order, const QString &detail);

} // namespace shopdesk
