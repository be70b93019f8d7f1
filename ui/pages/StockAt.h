// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"

#include <QString>

namespace shopdesk {

// A stock that a person looks at: of one book in one shop, of a book in all shops (no shop), or of
// all books of a shop (no book). The names are for headings.
struct StockAt
{
    ShopId shop = {};
    QString shopName = {};
    BookId book = {};
    QString title = {};
};

// The numbers of a stock that can be opened. Available is what is on hand without the reserved.
enum class StockNumber { OnHand, Reserved, InTransit, OnOrder };

} // namespace shopdesk
