// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QJsonArray>

namespace shopdesk {

// What somebody counted, from a file or standard input ("-"):
// {"lines":[{"isbn":"...","quantity":3}]} or a list of scans, one code in each line, where a code
// that stands there three times is three copies. [{"book","quantity"}] in the order in which the
// books come first. Errors: those of readJsonFile(); Invalid `field_missing`, `list_empty`.
[[nodiscard]] Result<QJsonArray> readCountFile(const QString &path);

} // namespace shopdesk
