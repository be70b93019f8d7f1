// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/SchemaBackup.h"

#include <QFile>

namespace shopdesk {

Result<QString> backUpBeforeMigration(Connection &connection, int version, const QDateTime &at)
{
    if (connection.engine() == Engine::Postgres)
        return QString();
    const auto path = QStringLiteral("%1.backup-%2-%3.sqlite")
                              .arg(connection.address().path())
                              .arg(version)
                              .arg(at.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"));
    // VACUUM INTO takes an empty file, so the permissions are right before the first page.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorKind::Storage, u"file_cannot_be_made"_qs, {}, {{u"path"_qs, path}},
                    file.errorString());
    file.close();
    const auto copied = connection.queryText(u"schema_backup"_qs, u"VACUUM INTO :path"_qs,
                                             {{u"path"_qs, path}});
    if (!copied) {
        file.remove();
        return fail(copied.error());
    }
    return path;
}

} // namespace shopdesk
