// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace shopdesk {

// One named picture of the program: a dialog, a page or the whole window, filled from fixtures.
// The same scenes are walked by the tests and rendered by shopdesk_shots.
struct Scene
{
    QString name; // file name without ending: "sign-in"
    std::function<std::unique_ptr<QWidget>()> make;
};

// Every scene of the catalogue. A new page adds its file of scenes and one line here.
[[nodiscard]] std::vector<Scene> allScenes();

} // namespace shopdesk
