// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pages/SeededShop.h"

namespace shopdesk::steps {

// Books of which the current shop can give at least so many copies, by its assortment.
struct StockedBook
{
    BookId id;
    QString code;
    QString title;
    qint64 available = 0;
};
[[nodiscard]] QList<StockedBook> stockedBooks(SeededShop &shop, int count, int least = 4);
// A shop that is not the current one.
[[nodiscard]] ShopChoice otherShop(SeededShop &shop);

// A transfer from the current shop to the other one; its id.
[[nodiscard]] QString requestCopies(SeededShop &shop, const QList<TransferLine> &lines);
[[nodiscard]] QString sendCopies(SeededShop &shop, const QList<TransferLine> &lines);
void receiveCopies(SeededShop &shop, const QString &transfer, const QList<TransferLine> &lines);

// More copies of the book are promised than there are.
void oversell(SeededShop &shop, const StockedBook &book);
void setReorderLevel(SeededShop &shop, const StockedBook &book, qint64 level);

} // namespace shopdesk::steps
