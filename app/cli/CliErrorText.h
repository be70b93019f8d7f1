// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"

namespace shopdesk {

// The English sentence of an error for whoever types commands: what happened, what was kept, what
// to do. A reason without a sentence of its own gets that of its kind, with the reason.
[[nodiscard]] QString cliErrorText(const Error &error);

// The sentence of a reason with {fact} where a fact belongs; empty when there is none.
[[nodiscard]] QString cliPhrase(const QString &reason);

} // namespace shopdesk
