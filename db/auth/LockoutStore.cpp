// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/LockoutStore.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kLongestLogin = 64;

Bindings keyOf(const WorkspaceId &workspace, const QString &login)
{
    return {{u"workspace"_qs, workspace.uuid()},
            {u"login"_qs, login.toCaseFolded().left(kLongestLogin)}};
}

LockoutState stateOf(const RowSet &rows)
{
    if (rows.isEmpty())
        return {};
    const Row row = rows.first();
    return {.failures = static_cast<int>(row.integer("failures")),
            .lastFailureAt = row.dateTime("last_failure_at"),
            .lockedUntil = row.dateTime("locked_until")};
}

Result<void> save(Transaction &transaction, const Bindings &key, const LockoutState &state)
{
    Bindings values = key;
    values.add(u"failures"_qs, state.failures);
    values.add(u"last_failure_at"_qs, state.lastFailureAt);
    values.add(u"locked_until"_qs, state.lockedUntil);
    SD_TRY(transaction.execute(u"device/lockout_save"_qs, values));
    return {};
}

} // namespace

Result<std::chrono::seconds> LockoutStore::claimAttempt(const WorkspaceId &workspace,
                                                        const QString &login, const QDateTime &now)
{
    const Bindings key = keyOf(workspace, login);
    Transaction transaction(m_device, Transaction::Mode::Write);
    SD_ASSIGN(rows, transaction.query(u"device/lockout_load"_qs, key));
    const LockoutState before = stateOf(rows);

    const LockoutDecision asked = lockoutAfter(before, LockoutEvent::Asked, now);
    if (asked.wait > 0ms) {
        if (asked.state != before)
            SD_TRY(save(transaction, key, asked.state));
        SD_TRY(transaction.commit());
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(asked.wait);
        return fail(ErrorKind::Locked, u"too_many_attempts"_qs, {},
                    {{u"retryAfterSeconds"_qs, static_cast<qint64>(seconds.count())}});
    }
    const LockoutDecision counted = lockoutAfter(asked.state, LockoutEvent::WrongPassword, now);
    SD_TRY(save(transaction, key, counted.state));
    SD_TRY(transaction.commit());
    return std::chrono::ceil<std::chrono::seconds>(counted.wait);
}

Result<void> LockoutStore::succeeded(const WorkspaceId &workspace, const QString &login)
{
    SD_TRY(m_device.query(u"device/lockout_clear"_qs, keyOf(workspace, login)));
    return {};
}

} // namespace shopdesk
