// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// The untranslated sentence for Error::reason, in the context shopdesk::ErrorText; null when the
// reason has none. Facts stand in braces: "At most {max} characters."
[[nodiscard]] const char *errorSentence(const QString &reason);

} // namespace shopdesk
