// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/domain/StocktakeScope.h"
#include "db/domain/StocktakeState.h"
#include "db/queries/ReadScope.h"

#include <QDateTime>

#include <vector>

namespace shopdesk {

class Transaction;

// How far it is. While something waits for its recount nothing here tells what the first count of a
// book was.
struct StocktakeProgress
{
    qint64 books = 0;     // with a line
    qint64 copies = 0;    // counted; without what waits for its recount
    qint64 toRecount = 0; // wait for it
    qint64 recounted = 0; // were counted in the present recount
    qint64 moved = 0;     // the stock moved between two scans
    // In the scope, on hand, and counted nowhere; of a posted one nothing.
    qint64 uncountedBooks = 0;
    qint64 uncountedCopies = 0;
};

// What posting it would put into the ledger, or has put.
struct StocktakeOutcome
{
    qint64 differences = 0; // books
    qint64 more = 0;        // copies that were found
    qint64 fewer = 0;       // copies that are missing
    qint64 valueMinor = 0;  // of the differences, at list prices; below 0: less than was expected
    qint64 superseded = 0;  // books that another stocktake has posted since; they are left out
};

struct StocktakePerson
{
    QString name;
    qint64 scans = 0;
    qint64 books = 0;
    QDateTime firstAt;
    QDateTime lastAt;
};

struct StocktakeDetail
{
    StocktakeId id;
    QString number;
    ShopId shop;
    QString shopCode;
    QString shopName;
    StocktakeScope scope = StocktakeScope::Shop;
    QString part; // name of the category, or the shelf
    StocktakeState state = StocktakeState::Counting;
    QString note;
    qint64 pass = 1;
    QDateTime startedAt;
    QDateTime postedAt; // invalid: not posted
    QDateTime changedAt;
    QString startedBy;
    QString postedBy;
    StocktakeProgress progress;
    StocktakeOutcome outcome;
    std::vector<StocktakePerson> people; // who counted last is first

    [[nodiscard]] bool isOpen() const
    {
        return state == StocktakeState::Counting || state == StocktakeState::Recounting;
    }
};

// Errors: Forbidden `read_forbidden`; NotFound `stocktake_missing`, also for those of other shops.
[[nodiscard]] Result<StocktakeDetail>
stocktakeDetail(Transaction &transaction, const ReadScope &scope, StocktakeId stocktake);
// By id, or by its number in any case.
[[nodiscard]] Result<StocktakeId> findStocktake(Transaction &transaction, const ReadScope &scope,
                                                const QString &name);

// A book that waits for its recount.
struct BookToRecount
{
    QString title;
    QString shelf;
};
// By shelf and title; `limit` at most. Error: Forbidden `read_forbidden`.
[[nodiscard]] Result<std::vector<BookToRecount>>
booksToRecount(Transaction &transaction, const ReadScope &scope, StocktakeId stocktake, int limit);

struct ShelfBooks
{
    QString shelf;
    qint64 books = 0;
};
// The shelves of a shop by name. Error: Forbidden `read_forbidden`.
[[nodiscard]] Result<std::vector<ShelfBooks>> shelvesOf(Transaction &transaction,
                                                        const ReadScope &scope, ShopId shop);

} // namespace shopdesk
