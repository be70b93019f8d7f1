// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// The two letters (ISO 3166-1) of a country by its English name, or by the letters themselves;
// empty when the name is not that of a country.
[[nodiscard]] QString countryCode(const QString &name);

} // namespace shopdesk
