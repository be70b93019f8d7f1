// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/VerifierMaking.h"

#include "db/auth/PasswordKey.h"
#include "db/auth/ScramVerifier.h"
#include "db/domain/Login.h"

namespace shopdesk {

QFuture<Result<VerifierText>> makeVerifier(DataService &data, const QString &login,
                                           const QString &password)
{
    const WorkspaceId workspace = data.workspace().id;
    return data.submit<VerifierText>(
            DbExecutor::Lane::Long,
            [workspace, login,
             secret = Secret::fromText(password)](Connection &) -> Result<VerifierText> {
                SD_TRY(checkNewPassword(secret));
                SD_ASSIGN(checked, Login::parse(login));
                SD_ASSIGN(key, derivePasswordKey(secret, workspace, checked.toString()));
                SD_ASSIGN(verifier, ScramVerifier::make(key));
                return VerifierText{verifier.toString()};
            });
}

} // namespace shopdesk
