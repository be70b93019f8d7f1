// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/WorkspaceAddress.h"

#include <vector>

namespace shopdesk {

// One numbered change of the schema and the way back.
struct MigrationStep
{
    int number = 0; // from 1
    QString name;   // "people" of 0001_people.up.sql
    QString up;
    QString down;
    QString checksum; // SHA-256 of `up` with \n line ends, in hex: what an applied step was made by
};

// Where the steps of a schema lie: NNNN_name.up.sql and NNNN_name.down.sql in one folder, the
// naming that golang-migrate reads too. A plain value.
class MigrationSet
{
public:
    // What a workspace holds, on either engine.
    [[nodiscard]] static MigrationSet workspace();
    // What a device keeps for itself; SQLite only.
    [[nodiscard]] static MigrationSet device();
    // Files of one engine in a folder of the disk or of the resources.
    [[nodiscard]] static MigrationSet folder(const QString &path);

    // All steps in order. Errors: Internal `schema_files_incomplete` when a number or the way back
    // is missing, or a number is there twice; detail names the file.
    [[nodiscard]] Result<std::vector<MigrationStep>> steps(Engine engine) const;

private:
    explicit MigrationSet(QString path, bool perEngine);

    QString m_path;
    bool m_perEngine; // below the path, one folder for each engine
};

} // namespace shopdesk
