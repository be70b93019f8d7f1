// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// What codes of EDItEUR's ONIX code lists mean to the shop. Sources: the lists named with each.

// The format of a book by its product form (list 150): "paperback", "hardcover", "audio book",
// "map" as forms and filters know them, else a few English words; empty for "undefined" and unknown
// ones.
[[nodiscard]] QString formatOfProductForm(const QString &form);

// available, forthcoming, out_of_print or withdrawn by product availability (list 65), or by
// publishing status (list 64). Empty where the code says nothing about the book itself.
[[nodiscard]] QString availabilityOfProduct(const QString &code);
[[nodiscard]] QString availabilityOfStatus(const QString &code);

// Whether a currency code is in list 96: what Currency knows, and those that are history.
[[nodiscard]] bool isOnixCurrency(const QString &code);

} // namespace shopdesk
