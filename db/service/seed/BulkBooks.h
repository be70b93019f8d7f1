// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/seed/BulkRows.h"
#include "db/service/seed/SeedSession.h"
#include "db/service/seed/SeedSource.h"
#include "db/service/seed/SeedWorld.h"

namespace shopdesk {

// A made-up book, enough of it to be ordered.
struct BulkBook
{
    QUuid id;
    QString code;
    QString title;
    qint64 priceMinor = 0;
    int shop = 0; // index of the one shop that stocks it
};

// Makes books number `from` to `from + count - 1` with stock, in one transaction. The `number`-th
// book is the same for the same seed.
class BulkBooks
{
public:
    BulkBooks(SeedSession &session, const SeedSource &source, const SeedWorld &world, QUuid op);

    [[nodiscard]] Result<QList<BulkBook>> make(qint64 from, qint64 count);

private:
    [[nodiscard]] Result<void> makeAuthors(Transaction &transaction);
    [[nodiscard]] QString title(SeedRandom &random) const;
    void addBook(qint64 number, QList<BulkBook> &made);
    void addStock(const BulkBook &book);

    SeedSession &m_session;
    const SeedSource &m_source;
    const SeedWorld &m_world;
    QUuid m_op;
    QString m_currency;
    QStringList m_words;
    QList<QUuid> m_categories;
    QList<std::pair<QUuid, QString>> m_authors;
    BulkRows m_books;
    BulkRows m_bookAuthors;
    BulkRows m_bookCategories;
    BulkRows m_movements;
};

} // namespace shopdesk
