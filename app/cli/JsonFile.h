// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QJsonObject>

namespace shopdesk {

// The JSON object in a file, or on standard input for "-". Numbers that are no integers stay such,
// for the codec to refuse. Errors: Storage `file_unreadable`, Invalid `file_too_large`,
// `json_malformed` with the parser's words and place as fact "problem".
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path);
// The two halves of it.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path);
[[nodiscard]] Result<QJsonObject> jsonObjectOf(const QByteArray &bytes);

} // namespace shopdesk
