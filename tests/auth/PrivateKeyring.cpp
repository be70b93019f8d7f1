// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/auth/PrivateKeyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QStandardPaths>
#include <QTest>
#include <QUuid>

namespace shopdesk::test {

namespace {

constexpr int kStartMs = 10'000;

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(kStartMs)) {
        process.kill();
        process.waitForFinished(kStartMs);
    }
}

// The daemon takes the name only after it has read the password and opened its keyring.
bool isServedOn(const QString &address, const QString &connectionName)
{
    const auto bus = QDBusConnection::connectToBus(address, connectionName);
    return bus.isConnected() &&
           QTest::qWaitFor(
                   [&bus] {
                       return bus.interface()
                               ->isServiceRegistered(u"org.freedesktop.secrets"_qs)
                               .value();
                   },
                   kStartMs);
}

} // namespace

PrivateKeyring::PrivateKeyring()
{
    QDir home(m_home.path());
    home.mkpath(u"run"_qs);
    QFile::setPermissions(home.filePath(u"run"_qs),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

PrivateKeyring::~PrivateKeyring()
{
    end(m_keyring);
    end(m_bus);
}

QString PrivateKeyring::missingProgram()
{
    for (const QString &program : {u"dbus-daemon"_qs, u"gnome-keyring-daemon"_qs})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    return {};
}

bool PrivateKeyring::startBus()
{
    m_bus.setProcessEnvironment(environment());
    m_bus.start(u"dbus-daemon"_qs,
                {u"--session"_qs, u"--nofork"_qs, u"--nopidfile"_qs, u"--print-address=1"_qs});
    while (!m_bus.canReadLine())
        if (!m_bus.waitForReadyRead(kStartMs))
            return false;
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    return !m_address.isEmpty();
}

bool PrivateKeyring::startUnlockedKeyring()
{
    m_keyring.setProcessEnvironment(environment());
    m_keyring.start(u"gnome-keyring-daemon"_qs,
                    {u"--foreground"_qs, u"--unlock"_qs, u"--components=secrets"_qs});
    if (!m_keyring.waitForStarted(kStartMs))
        return false;
    m_keyring.write("keyring-password");
    m_keyring.closeWriteChannel();
    const QString connectionName = u"private-keyring-"_qs + QUuid::createUuid().toString();
    const bool isServing = isServedOn(m_address, connectionName);
    QDBusConnection::disconnectFromBus(connectionName);
    return isServing;
}

QProcessEnvironment PrivateKeyring::environment() const
{
    const QDir home(m_home.path());
    QProcessEnvironment env;
    env.insert(u"PATH"_qs, qEnvironmentVariable("PATH"));
    env.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    env.insert(u"HOME"_qs, home.path());
    env.insert(u"XDG_DATA_HOME"_qs, home.filePath(u"data"_qs));
    env.insert(u"XDG_CONFIG_HOME"_qs, home.filePath(u"config"_qs));
    env.insert(u"XDG_CACHE_HOME"_qs, home.filePath(u"cache"_qs));
    env.insert(u"XDG_RUNTIME_DIR"_qs, home.filePath(u"run"_qs));
    env.insert(u"XDG_CURRENT_DESKTOP"_qs, u"GNOME"_qs);
    if (!m_address.isEmpty())
        env.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, m_address);
    return env;
}

} // namespace shopdesk::test
