// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/TransferQueries.h"

#include <QJsonObject>

namespace shopdesk {

// A transfer for scripts, and for people.
[[nodiscard]] QJsonObject toJson(const TransferDetail &transfer);
[[nodiscard]] QString transferText(const TransferDetail &transfer);

// What was counted otherwise than it was sent, from the result of ReceiveTransfer.
[[nodiscard]] QString receivedTransferText(const QJsonObject &result);

// For CliContext::read(). Errors: those of transferDetail().
[[nodiscard]] Result<TransferDetail>
transferByNumberOrId(Transaction &transaction, const ReadScope &scope, const QString &name);

} // namespace shopdesk
