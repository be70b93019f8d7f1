// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/orderimport/OrderRowParser.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace shopdesk {

// A line as it is kept until its document is written. Texts that repeat are numbers.
struct HistoryLine
{
    qint64 row = 0;
    qint64 line = 0;
    int item = 0;  // place in items()
    int title = 0; // in titles()
    qint64 quantity = 0;
    qint64 price = 0; // exact
    QByteArray digest;
};

// An invoice, or a cancellation: all lines of one number, wherever they stand in the file.
struct HistoryDocument
{
    QString number;
    bool isCancellation = false;
    bool hasSeveralTimes = false;
    bool isScattered = false; // other documents stand between its lines
    QDateTime at;             // the earliest of its lines
    QString customer;         // of its first line; empty: walk-in
    std::vector<HistoryLine> lines;
};

// What one code stands for, however it is spelled.
struct HistoryItem
{
    QString code; // in capitals
    QSet<QString> spellings;
    QHash<int, qint64> titles; // and how often
    qint64 lastPrice = 0;      // of the last sale that had one, exact
};

// A file of order lines, gathered into documents. About 150 bytes a line: a document can only be
// written when all its lines are known, and nothing says which is the last. A value.
class OrderHistory
{
public:
    // False, and the row is left out, when its customer is not that of its document.
    [[nodiscard]] bool add(const OrderRow &row);

    [[nodiscard]] const std::vector<HistoryDocument> &documents() const { return m_documents; }
    [[nodiscard]] const std::vector<HistoryItem> &items() const { return m_items; }
    [[nodiscard]] const QString &title(int number) const { return m_titles.at(number); }
    // What most lines call it, of several the first; its code where no line has a title.
    [[nodiscard]] QString titleOf(const HistoryItem &item) const;
    // As the first line with this customer says; may be empty.
    [[nodiscard]] QString countryOf(const QString &customer) const;

    // Places of the documents in the order in which they happened.
    [[nodiscard]] std::vector<std::size_t> inOrderOfTime() const;

    // "C536379": a cancellation has the number of an invoice behind a C.
    [[nodiscard]] static bool isCancellation(const QString &number);

private:
    [[nodiscard]] HistoryDocument &documentOf(const OrderRow &row);
    [[nodiscard]] int itemOf(const OrderRow &row);
    [[nodiscard]] int titleOf(const QString &text);

    std::vector<HistoryDocument> m_documents;
    QHash<QString, std::size_t> m_documentByNumber;
    std::vector<HistoryItem> m_items;
    QHash<QString, int> m_itemByCode;
    QStringList m_titles;
    QHash<QString, int> m_titleNumbers;
    QHash<QString, QString> m_countries;
    QString m_lastNumber;
};

} // namespace shopdesk
