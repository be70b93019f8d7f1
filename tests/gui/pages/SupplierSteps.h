// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pages/StockSteps.h"

namespace shopdesk::steps {

// A supplier of that code; the id.
[[nodiscard]] QString addSupplier(SeededShop &shop, const QString &code, const QString &name);
// Copies that came from a supplier and may go back within so many days of today.
void deliver(SeededShop &shop, const QString &supplier, const StockedBook &book, qint64 copies,
             int daysLeft);
// A return of one book to a supplier; its id.
[[nodiscard]] QString requestReturn(SeededShop &shop, const QString &supplier,
                                    const QList<StockedBook> &books, qint64 copies = 2);

} // namespace shopdesk::steps
