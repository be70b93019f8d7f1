// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/Scene.h"

#include "tests/gui/DialogScenes.h"
#include "tests/gui/ShellScenes.h"

namespace shopdesk {

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    for (const auto &part : {dialogScenes(), shellScenes()})
        scenes.insert(scenes.end(), part.begin(), part.end());
    return scenes;
}

} // namespace shopdesk
