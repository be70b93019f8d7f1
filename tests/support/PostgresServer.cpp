// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PostgresServer.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

#include <libpq-fe.h>

#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace shopdesk::test {

namespace {

const auto kBinaries = QStringLiteral("/usr/lib/postgresql/15/bin/");
constexpr int kStartSeconds = 60;

// PostgreSQL refuses to run as root; Debian's package brings a user for it.
const passwd *serverUser()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

// In the child between fork and exec: give up root, and end when the test program ends.
void becomeServer(const passwd *user)
{
    if (user &&
        (setgroups(0, nullptr) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0))
        _exit(126);
    prctl(PR_SET_PDEATHSIG, SIGQUIT);
}

QByteArray randomPassword()
{
    QByteArray bytes(18, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding);
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

void giveTo(const passwd *user, const QString &path)
{
    if (user && chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
        qWarning("%s keeps its owner", qPrintable(path));
}

} // namespace

PostgresServer::PostgresServer(Durability durability)
{
    m_uri = qEnvironmentVariable("SHOPDESK_TEST_PG");
    if (!m_uri.isEmpty())
        return;
    if (QFile::exists(kBinaries + u"postgres"_qs))
        start(durability);
    else
        m_problem = u"no PostgreSQL 15 here: SHOPDESK_TEST_PG is not set, %1 is empty"_qs.arg(
                kBinaries);
}

PostgresServer::~PostgresServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT); // "fast": clients are cut off
    if (!m_process.waitForFinished(20'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

bool PostgresServer::isRequired()
{
    return qEnvironmentVariable("CI") == u"true"_qs;
}

void PostgresServer::start(Durability durability)
{
    const QByteArray password = randomPassword();
    if (!m_directory.isValid() || !makeCluster(password)) {
        m_problem =
                u"PostgreSQL could not be set up: "_qs + m_directory.errorString() + serverOutput();
        return;
    }
    const quint16 port = freePort();
    QStringList arguments{u"-D"_qs, clusterPath(),
                          u"-k"_qs, m_directory.path(),
                          u"-p"_qs, QString::number(port),
                          u"-c"_qs, u"listen_addresses=127.0.0.1"_qs,
                          u"-c"_qs, u"max_connections=200"_qs,
                          u"-c"_qs, u"timezone=UTC"_qs};
    if (durability == Durability::Fast)
        arguments << u"-c"_qs << u"fsync=off"_qs;
    m_process.start(kBinaries + u"postgres"_qs, arguments);
    qputenv("PGPASSWORD", password);
    m_uri = u"postgresql://postgres@127.0.0.1:%1/postgres"_qs.arg(port);
    if (!waitUntilReady())
        m_problem = u"PostgreSQL does not come up: "_qs + serverOutput();
}

// Also prepares m_process, which runs the server afterwards in the same way.
bool PostgresServer::makeCluster(const QByteArray &password)
{
    const passwd *user = serverUser();
    if (geteuid() == 0 && !user)
        return false;
    QFile passwordFile(m_directory.filePath(u"password"_qs));
    if (!passwordFile.open(QIODevice::WriteOnly) || passwordFile.write(password + '\n') < 0)
        return false;
    passwordFile.close();
    giveTo(user, m_directory.path());
    giveTo(user, passwordFile.fileName());

    m_process.setChildProcessModifier([user] { becomeServer(user); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_directory.filePath(u"log"_qs), QIODevice::Append);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setWorkingDirectory(u"/"_qs);
    m_process.start(kBinaries + u"initdb"_qs,
                    {u"-D"_qs, clusterPath(), u"-U"_qs, u"postgres"_qs, u"-E"_qs, u"UTF8"_qs,
                     u"--locale=C.UTF-8"_qs, u"--auth=scram-sha-256"_qs, u"--no-sync"_qs,
                     u"--pwfile="_qs + passwordFile.fileName()});
    const bool made = m_process.waitForFinished(kStartSeconds * 1000) &&
                      m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    return passwordFile.remove() && made;
}

bool PostgresServer::waitUntilReady()
{
    const QDeadlineTimer deadline(std::chrono::seconds{kStartSeconds});
    while (!deadline.hasExpired()) {
        if (PQping(m_uri.toUtf8().constData()) == PQPING_OK)
            return true;
        if (m_process.waitForFinished(50))
            return false;
    }
    return false;
}

QString PostgresServer::serverOutput() const
{
    QFile log(m_directory.filePath(u"log"_qs));
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(2000)) : QString();
}

QString PostgresServer::clusterPath() const
{
    return m_directory.filePath(u"cluster"_qs);
}

Result<std::unique_ptr<TestDatabase>> PostgresServer::createDatabase(const QString &prefix) const
{
    if (!isAvailable())
        return fail(ErrorKind::Unreachable, u"server_missing"_qs, {}, {}, m_problem);
    return TestDatabase::create(m_uri, prefix);
}

} // namespace shopdesk::test
