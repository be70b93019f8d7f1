// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/seed/SeedSession.h"
#include "db/service/seed/SeedSource.h"
#include "db/service/seed/SeedWorld.h"

namespace shopdesk {

// The one exception to "everything is a command": fills a demo workspace up to the wanted number of
// made-up books (own codes) and three orders per book, by COPY or its like, so that a million books
// take minutes and not days. What it writes must be just what commands would have left behind:
// checkIntegrity() proves it. All rows name one operation of kind BulkSeed. Books that are there
// already are not touched.
[[nodiscard]] Result<void> seedInBulk(SeedSession &session, const SeedSource &source,
                                      const SeedWorld &world, SeedReport &report);

} // namespace shopdesk
