// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/Scene.h"

namespace shopdesk {

// Suppliers, returns to them, and the ledger behind the numbers of a stock.
[[nodiscard]] std::vector<Scene> supplierScenes();

} // namespace shopdesk
