// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Currency.h"
#include "db/service/seed/BulkBooks.h"

namespace shopdesk {

// Makes orders of made-up books, spread over the two years, in all stages of their life.
class BulkOrders
{
public:
    BulkOrders(SeedSession &session, const SeedWorld &world, QUuid op);

    // Reads what the tills have counted to. Call it first.
    [[nodiscard]] Result<void> begin();
    // Orders number `from` on, of the given books only, in one transaction.
    [[nodiscard]] Result<void> make(const QList<BulkBook> &books, qint64 count);

private:
    struct Till
    {
        QString code;
        qint64 sequence = 0;
        QList<qsizetype> books; // of the current make()
    };
    struct Order
    {
        QUuid id;
        int shop = 0;
        QUuid clerk;
        QString state;
        qint64 totalMinor = 0;
        qint64 taxMinor = 0;
        qint64 copies = 0;
        qint64 lines = 0;
        QDateTime at;
        QDate businessDate;
    };

    [[nodiscard]] Result<void> addOrder(const QList<BulkBook> &books);
    [[nodiscard]] Result<void> addLine(Order &order, const BulkBook &book, qint64 quantity);
    [[nodiscard]] Result<void> addHead(const Order &order);
    void addEvents(const Order &order);
    void addEvent(const Order &order, const QString &kind, const QString &state, int minutes);
    [[nodiscard]] Result<void> write();

    SeedSession &m_session;
    const SeedWorld &m_world;
    QUuid m_op;
    Currency m_currency;
    std::vector<Till> m_tills;
    QHash<AccountId, QString> m_logins;
    BulkRows m_orders;
    BulkRows m_lines;
    BulkRows m_events;
    BulkRows m_tenders;
    BulkRows m_movements;
    BulkRows m_reservations;
};

} // namespace shopdesk
