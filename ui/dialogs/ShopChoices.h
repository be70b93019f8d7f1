// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ShopQueries.h"

class QComboBox;

namespace shopdesk {

// Fills a list with shops, each with its id as text for data, and
// chooses one of them where it is among them.
void fillShops(QComboBox *combo, const std::vector<ShopChoice> &shops, ShopId current);

} // namespace shopdesk
