// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QString>

namespace shopdesk {

// The language of a cell as the shortest BCP 47 tag (RFC 5646): "eng" and "English" give "en",
// "en-us" gives "en-US", "fre" and "fra" give "fr", "zh_hant" gives "zh-Hant". Codes of ISO 639-1,
// 639-2 (both the bibliographic and the terminological ones) and 639-3, and the English and Russian
// names of common languages. Of several ("de; en") the first. Empty for a blank cell and for "und".
// Error: Invalid language_unknown, field "language".
[[nodiscard]] Result<QString> parseLanguage(const QString &cell);

} // namespace shopdesk
