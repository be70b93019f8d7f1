// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"
#include "db/domain/Ids.h"
#include "db/domain/Permission.h"
#include "db/queries/ShopQueries.h"

namespace shopdesk {

class DataService;

// Whether the person may do it in that shop; what a page enables for a record of a shop.
[[nodiscard]] bool mayIn(const DataService &data, CommandKind kind, ShopId shop);

// Of these shops those of which the person may read such things; what a page offers to choose from.
[[nodiscard]] std::vector<ShopChoice> shopsWithin(const DataService &data, ReadArea area,
                                                  const std::vector<ShopChoice> &shops);

} // namespace shopdesk
