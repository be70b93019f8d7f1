// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/DaySales.h"
#include "tests/journeys/Journey.h"

#include <QMap>

namespace shopdesk::test {

// Works the sales of the day (DaySales.h) at the till of the window that is shown, by keys, and
// keeps its own books of what must have come of them. A failure names the sale.
class DayTill
{
public:
    // Borrows the journey.
    explicit DayTill(Journey &journey)
        : m_journey(journey)
    {
    }

    // Scans and terms, until the total stands there.
    void begin(const DaySale &sale);
    void park(const DaySale &sale);
    void resume(const DaySale &sale);
    // From F12 to the change.
    void pay(const DaySale &sale);
    void sellVoucher(const QString &name, qint64 worth, const QString &tenders);

    // Money that goes back by hand.
    void refund(const QString &kind, qint64 minor) { m_taken[kind] -= minor; }
    // By kind of tender, what must have been taken.
    [[nodiscard]] const QMap<QString, qint64> &taken() const { return m_taken; }
    [[nodiscard]] const QMap<QString, QString> &numbers() const { return m_numbers; } // of orders
    [[nodiscard]] const QMap<QString, QString> &vouchers() const { return m_vouchers; }

private:
    struct Tender
    {
        QString kind;
        QString voucher; // its name
        qint64 given = 0;
        bool isAsked = false; // whatever is due
    };

    void scanLines();
    void scanLine(const QStringList &words, int lines);
    void createUnknown();
    void discount(Qt::KeyboardModifiers modifiers, const QString &text);
    void takeCustomer();
    void takeCoupon();
    void giveUpCoupon();
    void hand(const Tender &tender, qint64 &due);
    void approve();
    void readDone(qint64 change);
    [[nodiscard]] QList<Tender> tenders(const QString &text) const;
    [[nodiscard]] QByteArray what(const QString &expected) const;

    Journey &m_journey;
    const DaySale *m_sale = nullptr;
    QString m_doing; // for reports
    QMap<QString, qint64> m_taken;
    QMap<QString, QString> m_numbers;
    QMap<QString, QString> m_vouchers;
};

} // namespace shopdesk::test
