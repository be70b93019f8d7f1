// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench_orders/OrderBench.h"

namespace shopdesk::bench {

// The peer on SQLite: the statements that placing an order takes, bare through the C API, kept
// prepared, one thread. Orders per second.
double sqliteOrders(const BenchPlace &place, int seconds);

} // namespace shopdesk::bench
