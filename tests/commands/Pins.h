// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/Approval.h"
#include "tests/support/WorkspaceFixture.h"

namespace shopdesk::test {

// Gives the account a PIN.
[[nodiscard]] Result<QJsonObject> setPin(WorkspaceFixture &shop, AccountId account,
                                         const QString &login, const char *pin);
// What somebody with a PIN says to one act.
[[nodiscard]] Approval approvalOf(WorkspaceFixture &shop, const QString &login, const char *pin,
                                  const QByteArray &act);

} // namespace shopdesk::test
