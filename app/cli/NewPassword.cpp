// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NewPassword.h"

#include "db/auth/PasswordKey.h"
#include "db/auth/ScramVerifier.h"
#include "db/domain/Login.h"

namespace shopdesk {

Result<QString> newVerifier(CliContext &context, const QString &login)
{
    SD_ASSIGN(checked, Login::parse(login));
    SD_ASSIGN(workspace, context.workspace());
    // One's own password comes first when both are on standard input.
    SD_TRY(context.person());
    SD_ASSIGN(password, context.passwords().ofAnother());
    SD_TRY(checkNewPassword(password));
    SD_ASSIGN(key, derivePasswordKey(password, workspace.id, checked.toString()));
    SD_ASSIGN(verifier, ScramVerifier::make(key));
    return verifier.toString();
}

} // namespace shopdesk
