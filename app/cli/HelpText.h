// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"

#include <QJsonObject>

namespace shopdesk {

// "shopdesk order pay NUMBER --tender KIND:AMOUNT... [options]"
[[nodiscard]] QString usageLine(const Verb &verb);

[[nodiscard]] QString helpText(const Verb &verb);
[[nodiscard]] QJsonObject helpJson(const Verb &verb);

// All verbs, one line each, and the options they share.
[[nodiscard]] QString helpText(const std::vector<Verb> &verbs);
// Every verb, option and command kind with the fields of its value.
[[nodiscard]] QJsonObject helpJson(const std::vector<Verb> &verbs);

// The same text as a manual page, in man(7) macros.
[[nodiscard]] QString manPage(const std::vector<Verb> &verbs);

} // namespace shopdesk
