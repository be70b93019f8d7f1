// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/device/DeviceDatabase.h"

#include "db/schema/Migrator.h"

#include <QDir>
#include <QFileInfo>

namespace shopdesk {

Result<std::unique_ptr<Connection>> openDeviceDatabase(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorKind::Storage, u"folder_cannot_be_made"_qs, {}, {{u"path"_qs, path}});
    SD_ASSIGN(connection, Connection::open(WorkspaceAddress::sqliteFile(path),
                                           {.access = OpenOptions::Access::Create,
                                            .work = OpenOptions::Work::Interactive,
                                            .password = {}}));
    SD_TRY(Migrator(*connection, MigrationSet::device()).up());
    return std::move(connection);
}

} // namespace shopdesk
