// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shopdesk {

// What files of orders and sales share: they say "isbn" where the commands say "book", since that
// is what people know.

// Invalid `field_missing` with field lines, lines.isbn or lines.quantity.
[[nodiscard]] Result<QJsonArray> commandLines(const QJsonValue &lines);

// KIND:AMOUNT or KIND:AMOUNT:REFERENCE, as --tender has it. Usage error `tender_malformed`.
[[nodiscard]] Result<QJsonArray> commandTenders(const QStringList &texts);

} // namespace shopdesk
