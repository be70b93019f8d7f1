// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestDatabase.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

namespace shopdesk::test {

namespace {

using ConnectionHolder = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using AnswerHolder = std::unique_ptr<PGresult, decltype(&PQclear)>;

Result<QString> firstValue(const QString &uri, const QString &sql)
{
    const ConnectionHolder connection(PQconnectdb(uri.toUtf8().constData()), &PQfinish);
    const auto words = [&] { return QString::fromUtf8(PQerrorMessage(connection.get())); };
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return fail(ErrorKind::Unreachable, u"server_unreachable"_qs, {}, {}, words());
    PQsetNoticeProcessor(
            connection.get(), [](void *, const char *) {}, nullptr);
    const AnswerHolder answer(PQexec(connection.get(), sql.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status == PGRES_COMMAND_OK || (status == PGRES_TUPLES_OK && PQntuples(answer.get()) == 0))
        return QString();
    if (status != PGRES_TUPLES_OK)
        return fail(ErrorKind::Storage, u"statement_failed"_qs, {}, {}, words());
    return QString::fromUtf8(PQgetvalue(answer.get(), 0, 0));
}

// Unique among programs that share a server, also among those that died and left theirs behind.
QString freshName(const QString &prefix)
{
    return u"%1_%2_%3"_qs.arg(prefix)
            .arg(QCoreApplication::applicationPid())
            .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

} // namespace

TestDatabase::TestDatabase(QString serverUri, QString name)
    : m_serverUri(std::move(serverUri))
    , m_name(std::move(name))
{
}

TestDatabase::~TestDatabase()
{
    const auto dropped =
            firstValue(m_serverUri, u"DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)"_qs.arg(m_name));
    if (!dropped)
        qWarning("database %s stays: %s", qPrintable(m_name), qPrintable(dropped.error().detail));
}

Result<std::unique_ptr<TestDatabase>> TestDatabase::create(const QString &serverUri,
                                                           const QString &prefix)
{
    static const QRegularExpression allowed(u"\\A[a-z][a-z0-9_]{0,30}\\z"_qs);
    if (!allowed.match(prefix).hasMatch())
        return fail(ErrorKind::Invalid, u"prefix_invalid"_qs, u"prefix"_qs);
    const QString name = freshName(prefix);
    // template0 has nothing that somebody may have put into template1.
    SD_TRY(firstValue(serverUri, u"CREATE DATABASE \"%1\" TEMPLATE template0"_qs.arg(name)));
    return std::unique_ptr<TestDatabase>(new TestDatabase(serverUri, name));
}

Result<std::unique_ptr<TestDatabase>> TestDatabase::copy() const
{
    const QString name = freshName(u"copy"_qs);
    SD_TRY(firstValue(m_serverUri, u"CREATE DATABASE \"%1\" TEMPLATE \"%2\""_qs.arg(name, m_name)));
    return std::unique_ptr<TestDatabase>(new TestDatabase(m_serverUri, name));
}

QString TestDatabase::uri() const
{
    QUrl url(m_serverUri);
    url.setPath(u'/' + m_name);
    return url.toString(QUrl::FullyEncoded);
}

Result<void> TestDatabase::run(const QString &sql) const
{
    SD_TRY(firstValue(uri(), sql));
    return {};
}

Result<QString> TestDatabase::value(const QString &sql) const
{
    return firstValue(uri(), sql);
}

} // namespace shopdesk::test
