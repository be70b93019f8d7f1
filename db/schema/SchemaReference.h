// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/schema/MigrationSet.h"
#include "db/schema/SchemaShape.h"
#include "db/storage/Connection.h"

#include <span>

namespace shopdesk {

// What the steps would make of an empty database: made for real and thrown away, in a temporary
// file for SQLite, in a namespace of its own that is rolled back for PostgreSQL (the role must be
// allowed to create one there). Errors: those of the engine.
[[nodiscard]] Result<SchemaShape> schemaMadeBy(std::span<const MigrationStep> steps,
                                               Connection &connection);

} // namespace shopdesk
