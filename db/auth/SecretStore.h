// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/Secret.h"
#include "db/domain/Result.h"

#include <QFuture>

namespace shopdesk {

// Where a device keeps a secret between two starts: the system's keychain, or a fake in tests.
// Nothing here blocks; each call returns at once, and its future ends within a bounded time.
// Continue with `future.then(context, fn)`. Call from the thread of the store only.
// Errors of all three: Storage/keychain_unavailable when there is no keychain, it is locked, or it
// does not answer in time. The caller then goes on without remembering anything and says so.
// A removal is never proof that the secret is gone everywhere: revoke it where it is accepted.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    // Replaces what stood under the key.
    [[nodiscard]] virtual QFuture<Result<void>> store(const QString &key, const Secret &secret) = 0;

    // NotFound/secret_not_found when nothing stands under the key.
    [[nodiscard]] virtual QFuture<Result<Secret>> load(const QString &key) = 0;

    // Also succeeds when nothing stood there.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

} // namespace shopdesk
