// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/Secret.h"
#include "db/domain/Ids.h"
#include "db/domain/Result.h"

namespace shopdesk {

// The password never leaves the process. What the database knows as the password is the key K:
//   base64url(PBKDF2-HMAC-SHA256(NFKC(password), SHA256("shopdesk-v1|" + workspace + "|" + login),
//                                600000 rounds, 32 bytes))
// 43 ASCII characters without padding (RFC 4648 section 5, RFC 8018). The salt binds the key to one
// workspace and one login, so that the same password elsewhere gives another key, and changing a
// login asks for a new password. Free functions without state; call them from any thread.

inline constexpr int kPasswordKeyRounds = 600'000;
inline constexpr int kPasswordMinimumCharacters = 8;
inline constexpr int kPasswordMaximumCharacters = 256;

// Whether a new password may be set. Characters are Unicode code points.
// Invalid, field "password": password_too_short, password_too_long (facts "limit"),
// password_has_nul, password_not_text.
[[nodiscard]] Result<void> checkNewPassword(const Secret &password);

// K for one login, which is compared case-folded. Takes about 140 ms: call it off the GUI thread.
// Applies no policy: at sign-in a short password is wrong, not invalid.
// Invalid, field "password": password_not_text. Internal: crypto_failed.
[[nodiscard]] Result<Secret> derivePasswordKey(const Secret &password, const WorkspaceId &workspace,
                                               const QString &login);

} // namespace shopdesk
