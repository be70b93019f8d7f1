// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Verb.h"

#include <QJsonObject>
#include <QStringList>

namespace shopdesk {

// The fields of a promotion as options, for making one and for changing one.
[[nodiscard]] std::vector<OptionSpec> withPromotionOptions(std::vector<OptionSpec> own);

// Those that were given, by the names in commands. Usage error `weekdays_malformed`.
[[nodiscard]] Result<QJsonObject> promotionFields(const Arguments &arguments);

// Of bit 0 to 6 of a promotion's weekdays, as they are written here.
[[nodiscard]] const QStringList &weekdayNames();

} // namespace shopdesk
