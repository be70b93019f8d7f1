// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace shopdesk::test {

// What each shop must have of each book, calculated from the commands that were accepted and from
// nothing else. It knows the rules by heart and no code of the program.
class StockModel
{
public:
    void apply(const QString &kind, const QJsonObject &value, const QJsonObject &result);

    // "on hand, reserved, available, in transit, on order"
    [[nodiscard]] QString text(const QString &shop, const QString &book) const;
    // The same of a row that the program prints.
    [[nodiscard]] static QString shown(const QJsonObject &row);

    // The lines of a purchase order or transfer, by its number.
    [[nodiscard]] QJsonArray linesOf(const QString &number) const;
    [[nodiscard]] bool missingOnce() const { return m_missingOnce; }

private:
    struct Numbers
    {
        qint64 onHand = 0;
        qint64 reserved = 0;
        qint64 inTransit = 0;
        qint64 onOrder = 0;
    };
    struct Paper
    {
        QString shop;
        QString toShop; // of a transfer
        QJsonArray lines;
        QHash<QString, qint64> open; // by book: on order, in transit, or reserved
    };
    using Step = void (StockModel::*)(const QJsonObject &value, const QJsonObject &result);

    void received(const QJsonObject &value, const QJsonObject &result);
    void sold(const QJsonObject &value, const QJsonObject &result);
    void adjusted(const QJsonObject &value, const QJsonObject &result);
    void placed(const QJsonObject &value, const QJsonObject &result);
    void cancelled(const QJsonObject &value, const QJsonObject &result);
    void ordered(const QJsonObject &value, const QJsonObject &result);
    void orderSent(const QJsonObject &value, const QJsonObject &result);
    void orderClosed(const QJsonObject &value, const QJsonObject &result);
    void returnAsked(const QJsonObject &value, const QJsonObject &result);
    void returnSent(const QJsonObject &value, const QJsonObject &result);
    void transferAsked(const QJsonObject &value, const QJsonObject &result);
    void dispatched(const QJsonObject &value, const QJsonObject &result);
    void transferReceived(const QJsonObject &value, const QJsonObject &result);
    void transferLost(const QJsonObject &value, const QJsonObject &result);

    void keep(const QString &number, const Paper &paper) { m_papers.insert(number, paper); }
    Numbers &at(const QString &shop, const QString &book) { return m_numbers[{shop, book}]; }

    QHash<std::pair<QString, QString>, Numbers> m_numbers;
    QHash<QString, Paper> m_papers;
    bool m_missingOnce = false;
};

} // namespace shopdesk::test
