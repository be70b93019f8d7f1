// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Money.h"
#include "db/domain/TaxRate.h"
#include "db/service/import/RowNote.h"
#include "db/service/onix/OnixNode.h"

#include <QDate>

#include <optional>

namespace shopdesk {

// What a message and the shop say beside the product.
struct OnixRules
{
    Currency currency; // of the workspace
    QDate today;       // prices that begin later or have ended do not count
    QString defaultCurrency = {};
    QString defaultPriceType = {};
    int latestYear = 2200;
};

struct OnixPrice
{
    std::optional<Money> amount; // with tax
    std::optional<TaxRate> tax;
    QList<RowNote> notes;
};

// The price of a product; docs/import-onix.md states the rule. Errors, all Invalid: price
// price_unreadable, price_too_precise; currency currency_unknown; tax tax_unreadable; with facts
// "value", and "line" where it stands.
[[nodiscard]] Result<OnixPrice> onixPrice(const OnixNode &product, const OnixRules &rules);

} // namespace shopdesk
