// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace shopdesk::probe {

// Controls below `root`, shown and meant for a person, that say nothing to a screen reader.
[[nodiscard]] QStringList unnamedControls(QWidget *root);

// Controls that take the keyboard but that Tab does not come to, starting at the first one.
[[nodiscard]] QStringList controlsTabMisses(QWidget *root);

// Controls a person works with but without an object name by which a test could find them.
[[nodiscard]] QStringList controlsWithoutObjectName(QWidget *root);

// Words that are cut: of labels, of buttons, and of the heads of tables.
[[nodiscard]] QStringList cutTexts(QWidget *root);
// Heads of columns that do not stand above what is in the column.
[[nodiscard]] QStringList crookedHeads(QWidget *root);

} // namespace shopdesk::probe
