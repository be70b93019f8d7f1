// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Resolve.h"
#include "db/commands/values/PlaceOrder.h"
#include "db/domain/Channel.h"
#include "db/domain/Pricing.h"

#include <QJsonObject>

namespace shopdesk {

// An order on its way to being placed: lines, then stock, then prices, then rows. Every refusal
// speaks of the order as a whole and lists what is wrong with each line, in fact `lines`
// [{line, code, title, reason, requested, available}].
class OrderDraft
{
public:
    OrderDraft(HandlerContext &context, const ResolvedShop &shop, Channel channel);

    // Finds the books. NotFound `book_unknown`, Refused `book_without_price`, `book_withdrawn`,
    // Conflict `price_changed`, Invalid `quantity_out_of_range`.
    [[nodiscard]] Result<void> addLines(const QList<PlaceOrderLine> &lines);
    // Locks the balances, takes the order's number. Refused `insufficient_stock`.
    [[nodiscard]] Result<void> checkStock();
    [[nodiscard]] Result<void> price();
    // Adds all rows to the context's batch and names the activity.
    void write(const std::optional<ResolvedCustomer> &customer, const QString &note);

    [[nodiscard]] QJsonObject toJson() const;

private:
    struct Line
    {
        OrderLineId id;
        ResolvedBook book;
        Quantity quantity;
    };

    [[nodiscard]] Result<Quantity> checkLine(const PlaceOrderLine &wanted, const ResolvedBook &book,
                                             qsizetype index);
    void refuseLine(const Error &error, qsizetype index, const ResolvedBook &book,
                    QVariantMap numbers);
    [[nodiscard]] Result<void> verdict() const;
    [[nodiscard]] Result<void> takeNumber(const RowSet &device);
    void checkAvailable(const RowSet &balances);
    void writeOrder(const std::optional<ResolvedCustomer> &customer, const QString &note);
    void writeLine(qsizetype index);

    HandlerContext &m_context;
    const ResolvedShop &m_shop;
    Channel m_channel;
    OrderId m_id;
    QString m_number;
    qint64 m_sequence = 0;
    QDate m_businessDate;
    QList<Line> m_lines;
    OrderPrice m_price;
    QVariantList m_problems;
    std::optional<Error> m_firstProblem;
};

} // namespace shopdesk
