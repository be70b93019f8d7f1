// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Clock.h"
#include "db/domain/OpIdFactory.h"
#include "db/storage/WorkspaceAddress.h"

namespace shopdesk::bench {

inline constexpr int kBooks = 1000; // in stock, for orders to choose from
inline constexpr int kLinesPerOrder = 3;

// The id of the bench's n-th book: the number as the last twelve digits, so that SQL can make it
// too.
QUuid benchBook(int number);

struct BenchPlace
{
    WorkspaceAddress address;
    ShopId shop;
    AccountId clerk;
    QList<DeviceId> devices; // one per client
};

// A workspace with one shop and kBooks books, endless stock of each. Ends the program on failure.
BenchPlace makeBenchPlace(const WorkspaceAddress &address, int clients, const Clock &clock,
                          OpIdFactory &ids);

// Orders per second that `clients` threads place through CommandRunner within `seconds`, each on a
// connection of its own.
double placeOrders(const BenchPlace &place, int clients, int seconds);

} // namespace shopdesk::bench
