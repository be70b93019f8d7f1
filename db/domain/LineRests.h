// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/AppliedRule.h"
#include "db/domain/Promotion.h"

#include <vector>

namespace shopdesk {

// What is left of each line of a basket while one rule after the other takes something off. A part
// of priceBasket(), where the rules are stated; nobody else needs it.
class LineRests
{
public:
    // The basket, which must live as long, and its price without any discount: that has proved
    // that the sum of all lines fits.
    LineRests(const Basket &basket, const OrderPrice &undiscounted);

    // Numbers in the ranges that Promotion.h and Basket.h give.
    void apply(const Promotion &promotion);
    void applyLineDiscounts();
    void applyOrderDiscount(const ManualDiscount &discount);

    // For each line, in the order of the basket.
    [[nodiscard]] QList<Money> discounts() const;
    [[nodiscard]] QList<QList<AppliedRule>> rules() const;

private:
    struct Line
    {
        const BasketLine *line = nullptr;
        qsizetype position = 0; // in the basket
        qint64 base = 0;
        qint64 rest = 0;
        bool hasPromotion = false;
        bool isClosed = false; // to promotions
        QList<AppliedRule> rules;
    };
    using LinePointers = std::vector<Line *>;

    static bool isOpen(const Line &line, const Promotion &promotion);
    static std::vector<qint64> rests(const LinePointers &lines);
    static std::vector<qint64> excesses(qint64 fixedPrice, const LinePointers &lines);
    static std::vector<qint64> freeCopies(const Promotion &promotion, const LinePointers &lines);
    static std::vector<qint64> amountsOff(const Promotion &promotion, const LinePointers &lines);
    static void takeOff(Line &line, qint64 minor, AppliedRule rule);
    LinePointers all();

    std::vector<Line> m_lines; // in an order that does not depend on that of the basket
};

} // namespace shopdesk
