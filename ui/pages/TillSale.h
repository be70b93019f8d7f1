// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/values/Approval.h"
#include "db/commands/values/PayOrder.h"
#include "db/queries/SaleQueries.h"
#include "ui/pages/CommandQueue.h"

#include <QTime>

#include <deque>

namespace shopdesk {

// Why something that was scanned needs a look; it never stops the next scan.
struct TillTrouble
{
    QTime at;
    QString code;
    QString title; // empty: no book is known by the code
    Error reason;
};

// The sale in hand at this till: what is asked for becomes commands, one after the other, and after
// them the cart is read again. Holds nothing that a restart would lose.
class TillSale : public QObject
{
    Q_OBJECT

public:
    using Take = CommandQueue::Take;

    TillSale(const PageContext &context, QObject *parent);

    // Takes up the sale that stands open at this till in that shop; begins one if there is none.
    void open(ShopId shop);
    void refresh();

    void addCode(const QString &code);
    void changeQuantity(CartLineId line, qint64 quantity);
    void removeLine(const SaleLine &line);
    void discountLine(CartLineId line, std::optional<qint64> basisPoints,
                      std::optional<qint64> minor, Take take);
    void edit(const Changes &changes, Take take);
    void park(const QString &label, Take take);
    void resume(CartId cart, Take take);
    void sell(qint64 totalMinor, const QList<PayOrderTender> &tenders,
              const std::optional<Approval> &approval, Take take);
    // Any other command, in its turn.
    void run(const CommandValue &value, Take take);

    // Once everything asked for so far is done and read: what is meant by a key may depend on the
    // scan before it.
    void afterwards(std::function<void()> go);
    [[nodiscard]] bool isSettled() const { return m_queue.isIdle() && !m_reading && !m_stale; }

    [[nodiscard]] const std::optional<SaleDetail> &cart() const { return m_detail; }
    [[nodiscard]] ShopId shop() const { return m_shop; }

Q_SIGNALS:
    void changed();                              // the cart is read, or there is none
    void lineTouched(shopdesk::CartLineId line); // by the last scan
    void troubled(const shopdesk::TillTrouble &trouble);
    void failed(const shopdesk::Error &error); // nothing can be sold here as things are

private:
    struct Found
    {
        BookId book;
        QString title;
        bool forSale = false;
        qint64 available = 0;
    };

    void find(const QString &code, const CommandQueue::Done &done);
    void takeFound(const QString &code, const Result<Found> &found, const CommandQueue::Done &done);
    void put(const QString &code, const Found &found, const CommandQueue::Done &done);
    void withCart(std::function<void()> go, const CommandQueue::Done &done);
    void trouble(const QString &code, const QString &title, const Error &reason);
    void readSoon();
    void read();
    void takeRead(const Result<SaleDetail> &detail);
    void runLater();
    void takeChange(const Change &change);
    void forget();

    PageContext m_context;
    CommandQueue m_queue;
    ShopId m_shop;
    std::optional<CartId> m_cart;
    std::optional<SaleDetail> m_detail;
    std::deque<std::function<void()>> m_later;
    bool m_reading = false;
    bool m_stale = false;
};

} // namespace shopdesk
