// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/Scene.h"

namespace shopdesk {

// Labels of books: as the dialog opens, and with what is long, missing or too much.
[[nodiscard]] std::vector<Scene> labelScenes();

} // namespace shopdesk
