// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ReadScope.h"

#include <QDate>
#include <QDateTime>

namespace shopdesk {

class Transaction;

// What a shop has of a book, and where it stands there.
struct StockDetail
{
    qint64 onHand = 0;
    qint64 reserved = 0;
    qint64 inTransit = 0; // sent by another shop, not received yet
    qint64 onOrder = 0;   // ordered from suppliers, not received yet
    std::optional<qint64> reorderLevel;
    QString shelf;
    std::optional<QDate> lastSoldOn;
    std::optional<QDate> lastReceivedOn;

    [[nodiscard]] qint64 available() const { return onHand - reserved; }
};

// All zero for a book that the shop has never had. Forbidden `read_forbidden`.
[[nodiscard]] Result<StockDetail> stockDetail(Transaction &transaction, const ReadScope &scope,
                                              ShopId shop, BookId book);

// The numbers that papers make which are still open; the movements make what is on hand.
enum class OpenStock { Reserved, InTransit, OnOrder };

// A paper that makes a part of such a number: an order, a transfer, a purchase order.
struct StockPaper
{
    QString id;
    QString number;
    QString state;
    QString party; // customer, the shop that sends, supplier; may be empty
    QDateTime at;  // placed, dispatched, sent
    qint64 copies = 0;
};

inline constexpr int kMostStockPapers = 1000;

// The oldest first, kMostStockPapers at most; their copies are the number unless there are more.
// Forbidden `read_forbidden`, `not_your_shop`.
[[nodiscard]] Result<std::vector<StockPaper>> stockPapers(Transaction &transaction,
                                                          const ReadScope &scope, ShopId shop,
                                                          BookId book, OpenStock what);

} // namespace shopdesk
