// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk::bench {

// Writes a list of so many books as shops get them: a file of comma-separated values with title,
// authors, publisher, ISBN, year, language and price. Ends the program on failure.
void writeBookList(const QString &path, int books);

} // namespace shopdesk::bench
