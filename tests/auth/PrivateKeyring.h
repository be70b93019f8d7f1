// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace shopdesk::test {

// A session bus and, if wanted, an unlocked gnome-keyring of our own: nothing of the person who
// runs the tests is touched, and nothing has to be set up. Both processes end with the object.
class PrivateKeyring
{
public:
    PrivateKeyring();
    ~PrivateKeyring();
    Q_DISABLE_COPY_MOVE(PrivateKeyring)

    // Name of a program that is missing on this machine; empty when all are there.
    [[nodiscard]] static QString missingProgram();

    [[nodiscard]] bool startBus();
    [[nodiscard]] bool startUnlockedKeyring();

    // For the process that is to see this keyring, and nothing of the real session.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
};

} // namespace shopdesk::test
