// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// A pattern for texts that have no folded key beside them: for each letter of the word the class of
// all letters that fold alike (TextKey.h), so that "[еЕѐЀёЁ][жЖ]" finds "Ёж" by "еж". Between two
// letters a punctuation mark stands for any other; at the ends it goes. What it holds means
// the same to GLOB of SQLite and to regular expressions of PostgreSQL; what stands around it
// differs. Empty for a word without letters. Words are known by their first 100 characters. Any
// thread.
[[nodiscard]] QString letterClasses(QStringView word);

} // namespace shopdesk
