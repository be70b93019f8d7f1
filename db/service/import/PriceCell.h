// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Currency.h"
#include "db/domain/Money.h"
#include "db/domain/TaxRate.h"

#include <QString>

#include <optional>

namespace shopdesk {

// The price of a row; nothing for a blank cell. Integer arithmetic throughout.
// Decimal comma or point, groups of three by blank, apostrophe, comma or point; a sign or code of a
// currency before or behind ("€12.99", "1 299,00 ₽", "450 руб.", "12,99 EUR"). The currency
// is that of the amount, else of `currencyCell`, else `fallback`; "$" is the fallback where that is
// some dollar. A price is money, so nothing is guessed. Errors, all Invalid:
//   price_unreadable, price_negative, price_too_precise, and price_ambiguous for "1.299", which is
//   either; field "price"
//   currency_unknown, currency_mismatch (amount and cell name different ones), currency_missing;
//   field "currency"
[[nodiscard]] Result<std::optional<Money>>
parsePrice(const QString &priceCell, const QString &currencyCell, Currency fallback);

// A rate of tax: "20 %", "20", "7,5%", "без НДС"; nothing for a blank cell. A bare fraction below
// one
// ("0.2") may mean 20 % or 0.2 % and is refused. Errors: Invalid tax_unreadable, tax_ambiguous,
// field "tax".
[[nodiscard]] Result<std::optional<TaxRate>> parseTax(const QString &cell);

} // namespace shopdesk
