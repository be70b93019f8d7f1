// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/Scene.h"

namespace shopdesk {

// Books, as the catalogue and as the stock of a shop.
[[nodiscard]] std::vector<Scene> bookScenes();

} // namespace shopdesk
