// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Pricing.h"
#include "db/queries/CartQueries.h"
#include "db/queries/OrderQueries.h"
#include "db/queries/SaleQueries.h"

namespace shopdesk {

// How a total came about, in the user's language: of each line its price, what took how much off
// it, and its tax with what rounding did to it; then the taxes by rate and the rounding of all.

struct ExplainedRule
{
    QString name; // as it is shown
    qint64 minor = 0;
};

struct ExplainedLine
{
    QString title;
    qint64 quantity = 0;
    qint64 unitMinor = 0;
    QList<ExplainedRule> rules;
    int taxRateBp = 0;
    qint64 discountMinor = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0;
};

struct ExplainedTotal
{
    QString currency;
    TaxMode taxMode = TaxMode::Included;
    QList<ExplainedLine> lines;
};

// Of what could be priced.
[[nodiscard]] ExplainedTotal explainedTotal(const CartDetail &cart, const PricedBasket &priced);
[[nodiscard]] ExplainedTotal explainedTotal(const SaleDetail &sale, const OrderPrice &price);
[[nodiscard]] ExplainedTotal explainedTotal(const OrderDetail &order);

// What rounding added to the tax of a line, in hundredths of a minor unit.
[[nodiscard]] qint64 roundingOf(const ExplainedLine &line, TaxMode mode);

// Rows for a KeyValueList: titles at the left.
[[nodiscard]] QList<std::pair<QString, QString>> explanationRows(const ExplainedTotal &total);

} // namespace shopdesk
