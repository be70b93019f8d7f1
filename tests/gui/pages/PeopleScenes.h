// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/Scene.h"

namespace shopdesk {

// Customers and reviews, and the dialogs of their pages.
[[nodiscard]] std::vector<Scene> peopleScenes();

} // namespace shopdesk
