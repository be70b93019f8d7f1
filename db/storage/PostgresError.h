// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"

struct pg_conn;
struct pg_result;

namespace shopdesk {

// A failed result as an Error, by SQLSTATE (PostgreSQL manual, appendix A). `facts["sqlstate"]` is
// always set; unique violations become Conflict `duplicate` with `facts["table"]` and `field` =
// column, as on SQLite. Server texts that may quote values are left out.
Error postgresError(const pg_conn *connection, const pg_result *result, const QString &statement);

// Why a connection could not be opened.
Error postgresOpenError(const QString &message);

} // namespace shopdesk
