// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/storage/Transaction.h"

namespace shopdesk::test {

// The same made-up books on every engine and in every run: a book is a function of its number.
// Titles and authors in Latin and Cyrillic, some of them equal, some without year or price.
// Written by bulk into a migrated, empty workspace.
[[nodiscard]] QUuid catalogueId(quint32 kind, quint32 number);
[[nodiscard]] BookId catalogueBook(int number);
[[nodiscard]] QString catalogueTitle(int number);
[[nodiscard]] QString catalogueIsbn(int number);

[[nodiscard]] Result<qint64> fillBooks(Transaction &transaction, int count);

// Three shops, people of each role, stock, orders, reviews, activity and categories around the
// first `books` books.
struct Trade
{
    std::vector<ShopId> shops; // AAA, BBB, CCC
    AccountId admin;
    AccountId staff;    // of AAA
    AccountId customer; // who is customers.front()
    std::vector<CustomerId> customers;
    CategoryId root;
    CategoryId leaf; // two levels below the root
};
[[nodiscard]] Result<Trade> fillTrade(Transaction &transaction, int books, int orders);

} // namespace shopdesk::test
