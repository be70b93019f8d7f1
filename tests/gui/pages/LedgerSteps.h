// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pages/SupplierSteps.h"
#include "ui/pages/AssortmentDetailPane.h"
#include "ui/pages/TablePage.h"

class QDialog;

namespace shopdesk::steps {

[[nodiscard]] TablePage &assortment(SeededShop &shop);
// A book of the current shop, read.
AssortmentDetailPane &chooseBook(SeededShop &shop, const QString &id);
// What makes the numbers; null while it is not open.
[[nodiscard]] QDialog *ledgerOf(SeededShop &shop);
// Return on a number of the chosen book.
QDialog &openNumber(SeededShop &shop, const QString &column);

} // namespace shopdesk::steps
