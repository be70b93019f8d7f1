// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/BookQueries.h"
#include "db/queries/StockQueries.h"
#include "ui/pages/PageContext.h"
#include "ui/pages/StockAt.h"

#include <functional>

class QWidget;

namespace shopdesk {

// What is done from a shop's assortment about one of its books. Each opens its dialog over the
// page, says in the status area what came of it, and is no more once the page has gone.

void adjustStock(QWidget *page, const PageContext &context, const StockAt &stock);
void editAssortment(QWidget *page, const PageContext &context, const StockAt &stock,
                    const StockDetail &present, std::function<void()> changed);
// The shop asks the one given for copies, or the one that has most.
void askForCopies(QWidget *page, const PageContext &context, const StockAt &stock,
                  const BookDetail &book, const std::vector<ShopStock> &stocks, ShopId from);
// A copy is put into the cart of the shop, from which it is ordered for a customer.
void putAside(QWidget *page, const PageContext &context, const StockAt &stock);

} // namespace shopdesk
