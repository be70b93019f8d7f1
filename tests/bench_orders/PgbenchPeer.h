// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench_orders/OrderBench.h"

namespace shopdesk::bench {

// The peer on PostgreSQL: pgbench -M prepared sends the statements that placing an order takes, the
// catalogue's own texts, one by one. Orders per second. Ends the program when pgbench fails.
double pgbenchOrders(const BenchPlace &place, int clients, int seconds);

} // namespace shopdesk::bench
