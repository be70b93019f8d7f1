// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace shopdesk::fonts {

// The application's font: `wanted` if its figures are of one width, so that columns of numbers
// line up, else the first installed family known to have them.
[[nodiscard]] QFont withTabularFigures(const QFont &wanted);
[[nodiscard]] bool hasTabularFigures(const QFont &font);

[[nodiscard]] QFont title(const QFont &base);   // heading of a page or dialog
[[nodiscard]] QFont display(const QFont &base); // a total to be read from afar
[[nodiscard]] QFont strong(const QFont &base);
[[nodiscard]] QFont small(const QFont &base); // captions; never below 8 points

} // namespace shopdesk::fonts
