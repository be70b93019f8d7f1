// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/schema/SchemaShape.h"
#include "db/storage/Transaction.h"

namespace shopdesk {

// Reads what tables a database really has, from the engine's own catalogue, into one form that can
// be compared across engines. Left out: schema_step, SQLite's row_no and full-text tables,
// PostgreSQL's trigram index, all of which serve one engine only.
//
// SQLite knows TEXT and INTEGER only; what a text means follows from the naming rule of the
// schema: id, *_id, supersedes: an id; at, *_at: a time; *_on, *_date: a date. An INTEGER held to
// FALSE and TRUE by a CHECK is a truth.
namespace SchemaInspector {

// Errors: those of the engine.
[[nodiscard]] Result<SchemaShape> read(Transaction &transaction);
[[nodiscard]] Result<SchemaShape> read(Connection &connection);

} // namespace SchemaInspector

} // namespace shopdesk
