// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/Scene.h"
#include "tests/gui/pages/SeededShop.h"

namespace shopdesk {

// How the scenes of pages are set: a seeded workspace for each, with a window over it.

constexpr int kSettleMs = 250; // for the detail pane and the covers' first paint

// The window with the page open, after something was done to its workspace.
[[nodiscard]] std::unique_ptr<QWidget> page(PageId id, const QString &login = u"admin"_qs,
                                            const std::function<void(SeededShop &)> &prepare = {});

// A dialog as the page's action opens it, taken out of its window.
[[nodiscard]] std::unique_ptr<QWidget>
dialog(PageId id, const QString &action, const QString &name,
       const std::function<void(SeededShop &)> &prepare = {});

// The page as it opens.
[[nodiscard]] Scene pageScene(const QString &name, PageId id, const QString &login = u"admin"_qs);
[[nodiscard]] Scene dialogScene(const QString &name, PageId id, const QString &action,
                                const QString &object,
                                const std::function<void(SeededShop &)> &prepare = {});

} // namespace shopdesk
