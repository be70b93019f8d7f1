// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/SchemaReference.h"

#include "db/schema/SchemaInspector.h"

#include <QTemporaryDir>
#include <QUuid>

namespace shopdesk {

namespace {

Result<SchemaShape> made(std::span<const MigrationStep> steps, Transaction &transaction)
{
    for (const auto &step : steps)
        SD_TRY(transaction.script(step.up));
    return SchemaInspector::read(transaction);
}

Result<SchemaShape> madeInFile(std::span<const MigrationStep> steps)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorKind::Storage, u"file_cannot_be_made"_qs, {}, {}, folder.errorString());
    OpenOptions options;
    options.access = OpenOptions::Access::Create;
    const auto address = WorkspaceAddress::sqliteFile(folder.filePath(u"reference.sqlite"_qs));
    SD_ASSIGN(connection, Connection::open(address, options));
    Transaction transaction(*connection, Transaction::Mode::Write);
    return made(steps, transaction);
}

} // namespace

Result<SchemaShape> schemaMadeBy(std::span<const MigrationStep> steps, Connection &connection)
{
    if (connection.engine() == Engine::Sqlite)
        return madeInFile(steps);
    const auto name = u"reference_"_qs + QUuid::createUuid().toString(QUuid::Id128);
    Transaction transaction(connection, Transaction::Mode::Write);
    // The real namespace stays in the path for the extension, which exists once per database.
    SD_TRY(transaction.script(QStringLiteral("CREATE SCHEMA %1;"
                                             "SELECT set_config('search_path',"
                                             " '%1,' || current_schema(), TRUE);")
                                      .arg(name)));
    return made(steps, transaction);
}

} // namespace shopdesk
