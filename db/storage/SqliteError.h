// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"

class QSqlError;

namespace shopdesk {

// SQLite's extended result code and message as an Error. Unique violations become Conflict
// `duplicate` with `facts["table"]` and `field` = column; a RAISE() in a trigger gives its text as
// reason. Source of the codes: sqlite.org/rescode.html.
Error sqliteError(int extendedCode, const QString &message, const QString &statement);
Error sqliteError(const QSqlError &error, const QString &statement);

} // namespace shopdesk
