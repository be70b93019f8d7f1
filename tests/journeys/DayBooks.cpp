// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/DayBooks.h"

#include "tests/journeys/DaySales.h"

namespace shopdesk::test {

namespace {

template<class T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
    return std::move(*result);
}

QStringList parts(const char *list)
{
    return QString::fromLatin1(list).split(u", "_qs, Qt::SkipEmptyParts);
}

} // namespace

DayBooks::DayBooks(const QString &address)
    : m_connection(orDie(Connection::open(orDie(WorkspaceAddress::parse(address)))))
{
}

RowSet DayBooks::rows(const QString &sql) const
{
    return orDie(m_connection->queryText(u"books of the day"_qs, sql));
}

qint64 DayBooks::number(const QString &sql) const
{
    return rows(sql).first().value(0).toLongLong();
}

QMap<QString, qint64> DayBooks::sums(const QString &sql) const
{
    QMap<QString, qint64> sums;
    const RowSet found = rows(sql);
    for (const auto &row : found)
        sums[row.value(0).toString()] = row.value(1).toLongLong();
    return sums;
}

QMap<QString, QString> DayBooks::rules() const
{
    QMap<QString, QStringList> names;
    const RowSet found = rows(u"SELECT DISTINCT orders.number, order_line_rule.name "
                              "FROM order_line_rule "
                              "JOIN order_line ON order_line.id = order_line_rule.order_line_id "
                              "JOIN orders ON orders.id = order_line.order_id "
                              "WHERE order_line_rule.promotion_id IS NOT NULL"_qs);
    for (const auto &row : found)
        names[row.value(0).toString()] += row.value(1).toString();
    QMap<QString, QString> rules;
    for (auto order = names.begin(); order != names.end(); ++order) {
        order->sort();
        rules[order.key()] = order->join(u", "_qs);
    }
    return rules;
}

QMap<QString, qint64> DayBooks::wantedTotals(const QMap<QString, QString> &numbers)
{
    QMap<QString, qint64> totals;
    for (const DaySale &sale : daySales())
        totals[numbers.value(QString::fromLatin1(sale.name))] = sale.total;
    return totals;
}

QMap<QString, QString> DayBooks::wantedRules(const QMap<QString, QString> &numbers)
{
    QMap<QString, QString> rules;
    for (const DaySale &sale : daySales()) {
        QStringList names = parts(sale.rules);
        names.sort();
        if (!names.isEmpty())
            rules[numbers.value(QString::fromLatin1(sale.name))] = names.join(u", "_qs);
    }
    return rules;
}

QMap<QString, qint64> DayBooks::wantedCopies()
{
    QMap<QString, qint64> copies;
    for (const DayBook &book : dayBooks())
        copies[QString::fromLatin1(book.isbn)] = kDayCopies;
    for (const DaySale &sale : daySales()) {
        for (const QString &line : parts(sale.lines)) {
            const qint64 sold = line.section(u' ', 1, 1).toLongLong(); // 0 for "-10%" and nothing
            const DayBook &book = dayBook(line.section(u' ', 0, 0));
            copies[QString::fromLatin1(book.isbn)] -= sold > 0 ? sold : 1;
        }
    }
    return copies;
}

} // namespace shopdesk::test
