// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/WorkspaceAddress.h"
#include "tests/bench/Measured.h"

namespace shopdesk::bench {

// Everything measured with one workspace of so many books.
struct SizeFigures
{
    int books = 0;
    Measured paged;
    Measured table; // QSqlTableModel
    Measured query; // QSqlQueryModel
    SearchMeasured search;
};

// Each technique in turn, several rounds, each time in a fresh process of this program: memory
// that one of them gave back would otherwise hide what the next one takes.
[[nodiscard]] SizeFigures measureAt(const WorkspaceAddress &address, int books);

// Our table with a workspace of so many orders.
[[nodiscard]] Measured measureOrdersAt(const WorkspaceAddress &address, int orders);

// The other end: measures one technique ("paged", "table", "query", "search", "orders") in this
// process and prints JSON. Returns the exit code.
int measureHere(const QString &technique, const WorkspaceAddress &address, int rows);

} // namespace shopdesk::bench
