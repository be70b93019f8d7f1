// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCode.h"

namespace shopdesk {

namespace {

const QString kUsage = QStringLiteral("usage");

}

Error asUsage(Error error)
{
    error.operation = kUsage;
    return error;
}

tl::unexpected<Error> failUsage(const QString &reason, const QString &field,
                                const QVariantMap &facts)
{
    return fail(asUsage(fail(ErrorKind::Invalid, reason, field, facts).value()));
}

ExitCode exitCodeOf(const Error &error)
{
    if (error.operation == kUsage)
        return ExitCode::Usage;
    if (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Unknown)
        return ExitCode::Unreachable;
    return ExitCode::Failed;
}

} // namespace shopdesk
