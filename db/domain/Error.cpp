// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Error.h"

namespace shopdesk {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    case ErrorKind::NotFound:
        return QStringLiteral("not_found");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::SignInRequired:
        return QStringLiteral("sign_in_required");
    case ErrorKind::Locked:
        return QStringLiteral("locked");
    case ErrorKind::Busy:
        return QStringLiteral("busy");
    case ErrorKind::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorKind::Unknown:
        return QStringLiteral("unknown");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::Damaged:
        return QStringLiteral("damaged");
    case ErrorKind::Schema:
        return QStringLiteral("schema");
    case ErrorKind::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace shopdesk
