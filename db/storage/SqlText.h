// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/WorkspaceAddress.h"

#include <QStringList>

namespace shopdesk {

// A statement ready for one engine: named placeholders replaced by the engine's own, with the
// order in which values are to be bound.
struct SqlText
{
    QString name;           // file name without ".sql", or a given one; appears in logs
    QString text;           // with $1, $2... for PostgreSQL, ? for SQLite
    QStringList parameters; // PostgreSQL: one per number; SQLite: one per question mark
};

// Translate `:name` placeholders; texts in quotes, comments and `::` are left alone.
SqlText sqlText(Engine engine, const QString &name, const QString &source);

// Without comment lines and surrounding blanks.
QString withoutComments(const QString &source);

} // namespace shopdesk
