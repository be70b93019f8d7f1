// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/queries/ReadScope.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

// What is known of a book that may stand on its label in one shop.
struct LabelBook
{
    BookId id;
    QString isbn;    // 13 digits; empty for an item with an own code
    QString ownCode; // empty for a book with an ISBN
    QString title;
    QStringList authors;              // in the order of the title page
    std::optional<qint64> priceMinor; // nothing: cannot be sold yet
    QString currency;
    int taxRateBp = 0;    // of the shop
    QStringList category; // the first one, with the names from the root down; may be empty

    [[nodiscard]] QString code() const { return isbn.isEmpty() ? ownCode : isbn; }
};

struct LabelData
{
    QString shopCode;
    QString shopName;
    bool pricesIncludeTax = true;
    std::vector<LabelBook> books; // in the order asked for
};

// Reads many books in few round trips. Errors: Forbidden `read_forbidden`; NotFound `shop_missing`,
// `book_missing`.
[[nodiscard]] Result<LabelData> labelData(Transaction &transaction, const ReadScope &scope,
                                          ShopId shop, const QList<BookId> &books);

} // namespace shopdesk
