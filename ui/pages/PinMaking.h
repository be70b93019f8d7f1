// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/PinProof.h"
#include "db/commands/Refs.h"
#include "db/service/DataService.h"

namespace shopdesk {

// Makes the verifier of somebody's new PIN off the window's thread (it takes about 140 ms). Errors:
// those of checkNewPin() and derivePinKey().
[[nodiscard]] QFuture<Result<VerifierText>> makePinVerifier(DataService &data, const QString &login,
                                                            const QString &pin);

} // namespace shopdesk
