// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/WorkspaceAddress.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace shopdesk {

namespace {

const QString kScheme = QStringLiteral("postgresql");
const QString kField = QStringLiteral("workspace");

bool isServerText(const QString &text)
{
    return text.startsWith(QStringLiteral("postgresql://")) ||
           text.startsWith(QStringLiteral("postgres://"));
}

} // namespace

QString engineName(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgres");
}

Result<WorkspaceAddress> WorkspaceAddress::parse(const QString &text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorKind::Invalid, u"address_missing"_qs, kField);
    if (!isServerText(trimmed)) {
        if (trimmed.contains(QStringLiteral("://")) || trimmed.contains(QChar(u'\0')))
            return fail(ErrorKind::Invalid, u"address_unknown_form"_qs, kField);
        return sqliteFile(trimmed);
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.path().size() < 2 || url.path().indexOf(u'/', 1) >= 0)
        return fail(ErrorKind::Invalid, u"address_unknown_form"_qs, kField);
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || query.hasQueryItem(QStringLiteral("password")))
        return fail(ErrorKind::Invalid, u"address_holds_password"_qs, kField);
    WorkspaceAddress address;
    address.m_engine = Engine::Postgres;
    address.m_host = url.host().isEmpty() ? QStringLiteral("localhost") : url.host();
    address.m_port = url.port(5432);
    address.m_database = url.path(QUrl::FullyDecoded).mid(1);
    address.m_user = url.userName(QUrl::FullyDecoded);
    for (const auto &item : query.queryItems()) {
        if (item.first != kField)
            return fail(ErrorKind::Invalid, u"address_unknown_form"_qs, kField);
    }
    const auto workspace = query.queryItemValue(kField);
    if (!workspace.isEmpty()) {
        address.m_workspaceId = WorkspaceId::parse(workspace);
        if (!address.m_workspaceId)
            return fail(ErrorKind::Invalid, u"address_bad_workspace_id"_qs, kField);
    }
    return address;
}

WorkspaceAddress WorkspaceAddress::sqliteFile(const QString &path)
{
    WorkspaceAddress address;
    address.m_engine = Engine::Sqlite;
    address.m_path = QFileInfo(path).absoluteFilePath();
    return address;
}

WorkspaceAddress WorkspaceAddress::withDatabase(const QString &database) const
{
    auto copy = *this;
    copy.m_database = database;
    return copy;
}

WorkspaceAddress WorkspaceAddress::withUser(const QString &user) const
{
    auto copy = *this;
    copy.m_user = user;
    return copy;
}

WorkspaceAddress WorkspaceAddress::withWorkspaceId(WorkspaceId id) const
{
    auto copy = *this;
    copy.m_workspaceId = id;
    return copy;
}

QString WorkspaceAddress::toString() const
{
    if (m_engine == Engine::Sqlite)
        return m_path;
    QUrl url;
    url.setScheme(kScheme);
    url.setHost(m_host);
    url.setPort(m_port);
    url.setUserName(m_user, QUrl::DecodedMode);
    url.setPath(u'/' + m_database, QUrl::DecodedMode);
    if (m_workspaceId) {
        QUrlQuery query;
        query.addQueryItem(kField, m_workspaceId->toString());
        url.setQuery(query);
    }
    return url.toString(QUrl::FullyEncoded);
}

QString WorkspaceAddress::displayName() const
{
    if (m_engine == Engine::Sqlite)
        return QFileInfo(m_path).completeBaseName();
    return QStringLiteral("%1 · %2").arg(m_database, m_host);
}

} // namespace shopdesk
