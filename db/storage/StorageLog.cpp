// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/StorageLog.h"

namespace shopdesk {

Q_LOGGING_CATEGORY(lcStorage, "shopdesk.storage", QtInfoMsg)

Error logged(Error error)
{
    const bool serious = error.kind == ErrorKind::Internal || error.kind == ErrorKind::Storage ||
                         error.kind == ErrorKind::Damaged || error.kind == ErrorKind::Unreachable;
    const auto line =
            QStringLiteral("%1: %2 (%3)").arg(error.operation, error.reason, error.detail);
    if (serious)
        qCWarning(lcStorage).noquote() << line;
    else
        qCDebug(lcStorage).noquote() << line;
    return error;
}

} // namespace shopdesk
