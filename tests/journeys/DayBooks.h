// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/Connection.h"

#include <QMap>

namespace shopdesk::test {

// What stands in the database after the trading day, and what must stand there by the tables of
// DaySales.h.
class DayBooks
{
public:
    explicit DayBooks(const QString &address);

    // The first column of the only row.
    [[nodiscard]] qint64 number(const QString &sql) const;
    // A name and a sum in each row.
    [[nodiscard]] QMap<QString, qint64> sums(const QString &sql) const;
    // By number of the order: the promotions that took something off, sorted.
    [[nodiscard]] QMap<QString, QString> rules() const;

    // `numbers` has the number of the order of each sale.
    [[nodiscard]] static QMap<QString, qint64> wantedTotals(const QMap<QString, QString> &numbers);
    [[nodiscard]] static QMap<QString, QString> wantedRules(const QMap<QString, QString> &numbers);
    // By ISBN, as if nothing came back.
    [[nodiscard]] static QMap<QString, qint64> wantedCopies();

private:
    [[nodiscard]] RowSet rows(const QString &sql) const;

    std::unique_ptr<Connection> m_connection;
};

} // namespace shopdesk::test
