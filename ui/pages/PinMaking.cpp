// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PinMaking.h"

#include "db/domain/Login.h"

namespace shopdesk {

QFuture<Result<VerifierText>> makePinVerifier(DataService &data, const QString &login,
                                              const QString &pin)
{
    const WorkspaceId workspace = data.workspace().id;
    return data.submit<VerifierText>(
            DbExecutor::Lane::Long,
            [workspace, login,
             secret = Secret::fromText(pin)](Connection &) -> Result<VerifierText> {
                SD_TRY(checkNewPin(secret));
                SD_ASSIGN(checked, Login::parse(login));
                SD_ASSIGN(key, derivePinKey(secret, workspace, checked.toString()));
                SD_ASSIGN(verifier, ScramVerifier::make(key));
                return VerifierText{verifier.toString()};
            });
}

} // namespace shopdesk
