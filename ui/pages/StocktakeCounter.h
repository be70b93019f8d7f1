// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/CommandQueue.h"
#include "ui/pages/TillSale.h"

namespace shopdesk {

// A book that was counted at this device just now, with all that was counted of it so far.
struct CountedLine
{
    BookId book;
    QString code;
    QString title;
    qint64 counted = 0;
};

// Counting at this device: what is scanned becomes commands, one after the other, so that no scan
// waits for the one before it and none is lost. What cannot be counted is told and changes nothing.
class StocktakeCounter : public QObject
{
    Q_OBJECT

public:
    StocktakeCounter(const PageContext &context, QObject *parent);

    // Forgets what was counted of another.
    void open(StocktakeId stocktake);
    void addCode(const QString &code);
    // So many are there in all; the difference to what is counted so far is sent.
    void setCounted(BookId book, qint64 copies);
    // Once everything asked for so far is done: what is meant by a key may depend on the scan
    // before it.
    void afterwards(std::function<void()> go);

    [[nodiscard]] StocktakeId stocktake() const { return m_stocktake; }
    // The last one first; some hundred at most.
    [[nodiscard]] const QList<CountedLine> &lines() const { return m_lines; }
    [[nodiscard]] bool isSettled() const { return m_queue.isIdle(); }

Q_SIGNALS:
    void counted(); // the first of the lines is new, or has another number
    void settled(); // everything that was asked for is done
    void troubled(const shopdesk::TillTrouble &trouble);

private:
    struct Found
    {
        BookId book;
        QString code;
        QString title;
    };

    void find(const QString &code, const CommandQueue::Done &done);
    void count(const Found &found, qint64 copies, const CommandQueue::Done &done);
    void take(const Found &found, qint64 counted);
    void trouble(const QString &code, const QString &title, const Error &reason);

    PageContext m_context;
    CommandQueue m_queue;
    StocktakeId m_stocktake;
    QList<CountedLine> m_lines;
};

} // namespace shopdesk
