// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"
#include "db/domain/Ids.h"

namespace shopdesk {

class DataService;

// Whether the person may do it in that shop; what a page enables for a record of a shop.
[[nodiscard]] bool mayIn(const DataService &data, CommandKind kind, ShopId shop);

} // namespace shopdesk
