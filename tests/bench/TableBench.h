// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/WorkspaceAddress.h"
#include "tests/bench/Measured.h"

namespace shopdesk::bench {

// Our table of books, or of orders, in a QTableView on a workspace of so many of them.
[[nodiscard]] Measured measureBooks(const WorkspaceAddress &address, int books);
[[nodiscard]] Measured measureOrders(const WorkspaceAddress &address, int orders);

// What a Qt programmer would take, in the same view: QSqlTableModel, QSqlQueryModel.
[[nodiscard]] Measured measureSqlTableModel(const WorkspaceAddress &address);
[[nodiscard]] Measured measureSqlQueryModel(const WorkspaceAddress &address);

// Keystroke by keystroke through words of 1 to 20 characters, Latin and Cyrillic.
[[nodiscard]] SearchMeasured measureSearch(const WorkspaceAddress &address);

} // namespace shopdesk::bench
