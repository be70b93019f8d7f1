// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/handlers/PurchaseOrders.h"

namespace shopdesk {

// A line of a delivery, checked.
struct ReceivedLine
{
    ResolvedBook book;
    qint64 quantity = 0; // with the damaged ones
    qint64 damaged = 0;
    std::optional<qint64> unitCostMinor;
    std::optional<QDate> returnBy;
    std::optional<qint64> expected; // what the purchase order still waited for

    [[nodiscard]] bool isDifferent() const
    {
        return damaged > 0 || (expected && *expected != quantity);
    }
};

// In the order of the command, the same book in two lines allowed: two prices, two lines. Errors as
// the command says.
[[nodiscard]] Result<QList<ReceivedLine>> receivedLines(HandlerContext &context,
                                                        const ReceiveStock &command);

// Takes what came off what the order waits for, and says so in the lines' `expected`: of a book in
// several lines the first ones count first. The order is closed once everything has come.
[[nodiscard]] Result<void> receiveForOrder(HandlerContext &context,
                                           const LoadedPurchaseOrder &order,
                                           QList<ReceivedLine> &lines);

} // namespace shopdesk
