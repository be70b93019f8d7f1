// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/SecretStore.h"

#include <QObject>

#include <chrono>

namespace shopdesk {

// SecretStore over the system's keychain by QtKeychain (Secret Service, KWallet, macOS Keychain,
// Windows Credential Store). Lives in the GUI thread and needs its event loop; never blocks it.
// QtKeychain itself waits for ever on a keychain that hangs or shows a question nobody sees, hence
// a timeout of our own. A secret that is stored after we gave up on it is removed again.
class KeychainSecretStore : public QObject, public SecretStore
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kTimeout{5000};

    // `service` is the name under which the keychain groups the entries, e.g. "shopdesk".
    explicit KeychainSecretStore(const QString &service,
                                 std::chrono::milliseconds timeout = kTimeout,
                                 QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    [[nodiscard]] QFuture<Result<void>> store(const QString &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<Secret>> load(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace shopdesk
