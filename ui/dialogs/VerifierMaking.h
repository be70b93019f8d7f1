// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/service/DataService.h"

namespace shopdesk {

// Makes the verifier of a new password off the window's thread (it takes about 140 ms) for the
// workspace that is open. Errors: those of checkNewPassword() and derivePasswordKey().
[[nodiscard]] QFuture<Result<VerifierText>> makeVerifier(DataService &data, const QString &login,
                                                         const QString &password);

} // namespace shopdesk
