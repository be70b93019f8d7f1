// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/Scene.h"

namespace shopdesk {

// Low stock, purchase orders and receiving.
[[nodiscard]] std::vector<Scene> purchasingScenes();

} // namespace shopdesk
