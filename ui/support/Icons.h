// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace shopdesk::icons {

// An icon by its name in resources/icons/names.txt, drawn for the palette in force when it is
// painted. Empty where the program was built without that icon.
[[nodiscard]] QIcon named(const QString &name);

} // namespace shopdesk::icons
