// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/Connection.h"

namespace shopdesk::bench {

// A workspace with so many books, made once and kept for the next run: a file in `folder`, or a
// database "shopdesk_bench_N" on the server. Errors: those of the engine.
[[nodiscard]] Result<WorkspaceAddress>
workspaceWith(Engine engine, int books, const QString &folder, const QString &serverUri);

} // namespace shopdesk::bench
