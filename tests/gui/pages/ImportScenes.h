// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/Scene.h"

namespace shopdesk {

// The import of books at each of its steps, over lists as they come from outside.
[[nodiscard]] std::vector<Scene> importScenes();

} // namespace shopdesk
