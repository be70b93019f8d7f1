// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"

namespace shopdesk {

// The fields of a customer's record as options, after `own`; "--email" is the field "email".
[[nodiscard]] std::vector<OptionSpec> withCustomerOptions(std::vector<OptionSpec> own);
[[nodiscard]] QStringList customerFieldNames();

} // namespace shopdesk
