// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace shopdesk {

// The countries by name in the language in force, the first choice being none; data is the code of
// ISO 3166-1 alpha-2. Keeps what is chosen.
void fillCountries(QComboBox &countries);

} // namespace shopdesk
