// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ShopQueries.h"

class QComboBox;

namespace shopdesk {

// Fills a list with shops, each with its id as text for data, and
// chooses one of them where it is among them.
void fillShops(QComboBox *combo, const std::vector<ShopChoice> &shops, ShopId current);

// Fills a filter with `all`, which stands for every shop and has no data, and the shops; what is
// chosen stays chosen.
void fillShopFilter(QComboBox *combo, const QString &all, const std::vector<ShopChoice> &shops);

} // namespace shopdesk
