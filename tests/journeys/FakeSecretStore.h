// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/SecretStore.h"

#include <QHash>

#include <memory>

namespace shopdesk::test {

// What a keychain holds; outlives the program that uses it, as a real one does.
struct Keychain
{
    QHash<QString, Secret> secrets;
    bool isMissing = false;
};

class FakeSecretStore : public SecretStore
{
public:
    explicit FakeSecretStore(std::shared_ptr<Keychain> keychain)
        : m_keychain(std::move(keychain))
    {
    }

    [[nodiscard]] QFuture<Result<void>> store(const QString &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<Secret>> load(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

private:
    std::shared_ptr<Keychain> m_keychain;
};

} // namespace shopdesk::test
