// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Resolve.h"
#include "db/commands/values/PlaceOrder.h"
#include "db/domain/Channel.h"
#include "db/queries/BasketQueries.h"

#include <QJsonObject>

namespace shopdesk {

// An order on its way to being placed, sold or changed: lines, then stock, then prices; the rows
// are OrderRows' affair. Every refusal speaks of the order as a whole and lists what is wrong with
// each line, in fact `lines` [{line, code, title, reason, requested, available}].
class OrderDraft
{
public:
    struct Line
    {
        OrderLineId id;
        ResolvedBook book;
        Quantity quantity;
        int taxRateBp = 0; // in the shop
        std::optional<ManualDiscount> discount;
    };

    // Who an order is for and what makes it cheaper.
    struct Terms
    {
        std::optional<ResolvedCustomer> customer;
        QString coupon; // as it is kept; empty: none
        std::optional<ManualDiscount> discount;
    };

    // Whether copies that are not there stand in the way. At a till they do not: the book is in the
    // customer's hands, and the stock is what is wrong.
    enum class StockRule { MustBeAvailable, InHand };

    // What an order is known by.
    struct Identity
    {
        OrderId id;
        QString number;
        qint64 sequence = 0;
        QDate businessDate;
    };

    OrderDraft(HandlerContext &context, const ResolvedShop &shop, Channel channel, Terms terms);

    // Keeps what an order that exists is known by; otherwise reserve() takes a new number.
    void continueOrder(const Identity &identity);

    // Finds the books. NotFound `book_unknown`, Refused `book_without_price`, `book_withdrawn`,
    // Conflict `price_changed`, Invalid `quantity_out_of_range`.
    [[nodiscard]] Result<void> addLines(const QList<PlaceOrderLine> &lines);
    // A discount by hand on the line added at this index.
    void discountLine(qsizetype index, const std::optional<ManualDiscount> &discount);
    // Locks the balances, takes the order's number, reads what prices depend on. Refused
    // `insufficient_stock`.
    [[nodiscard]] Result<void> reserve(StockRule rule);
    // Refused `coupon_unknown`, `coupon_used_up`, `coupon_not_applicable`, field `coupon`, fact
    // code; Invalid `money_overflow` and those of priceBasket().
    [[nodiscard]] Result<void> price();

    [[nodiscard]] const ResolvedShop &shop() const { return m_shop; }
    [[nodiscard]] Channel channel() const { return m_channel; }
    [[nodiscard]] const Terms &terms() const { return m_terms; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] const PricedBasket &priced() const { return m_priced; }
    [[nodiscard]] QJsonObject toJson(const QString &state) const;

private:
    [[nodiscard]] Result<Quantity> checkLine(const PlaceOrderLine &wanted, const ResolvedBook &book,
                                             qsizetype index);
    void refuseLine(const Error &error, qsizetype index, const ResolvedBook &book,
                    QVariantMap numbers);
    [[nodiscard]] Result<void> verdict() const;
    [[nodiscard]] BasketPlace basketPlace() const;
    [[nodiscard]] Result<void> takeNumber(const RowSet &device);
    void checkAvailable(const RowSet &balances);
    [[nodiscard]] Result<Basket> basket() const;
    [[nodiscard]] QJsonObject lineJson(qsizetype index) const;

    HandlerContext &m_context;
    const ResolvedShop &m_shop;
    Channel m_channel;
    Terms m_terms;
    Identity m_identity;
    QList<Line> m_lines;
    BasketRules m_rules;
    PricedBasket m_priced;
    QVariantList m_problems;
    std::optional<Error> m_firstProblem;
};

} // namespace shopdesk
