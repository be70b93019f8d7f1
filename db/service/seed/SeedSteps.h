// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/seed/SeedSession.h"
#include "db/service/seed/SeedSource.h"
#include "db/service/seed/SeedWorld.h"

namespace shopdesk {

// The steps of seeding, in this order. Each ends its own transaction.

[[nodiscard]] Result<void> seedShops(SeedSession &session, const SeedSource &source,
                                     SeedWorld &world, SeedReport &report);
[[nodiscard]] Result<void> seedAccounts(SeedSession &session, const SeedSource &source,
                                        SeedWorld &world, SeedReport &report);
[[nodiscard]] Result<void> seedCatalogue(SeedSession &session, const SeedSource &source,
                                         SeedWorld &world, SeedReport &report);
[[nodiscard]] Result<void> seedPromotions(SeedSession &session, const SeedSource &source,
                                          SeedWorld &world);
[[nodiscard]] Result<void> seedCustomers(SeedSession &session, const SeedSource &source,
                                         SeedWorld &world, SeedReport &report);
[[nodiscard]] Result<void> seedStock(SeedSession &session, SeedWorld &world);
[[nodiscard]] Result<void> seedOrders(SeedSession &session, const SeedWorld &world,
                                      SeedReport &report);
[[nodiscard]] Result<void> seedReviews(SeedSession &session, const SeedSource &source,
                                       const SeedWorld &world);
[[nodiscard]] Result<void> seedCarts(SeedSession &session, const SeedWorld &world);
// Suppliers, and a paper of each kind that moves stock, in each state.
[[nodiscard]] Result<void> seedPapers(SeedSession &session, const SeedWorld &world);

} // namespace shopdesk
