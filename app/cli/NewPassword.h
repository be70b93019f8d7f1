// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

namespace shopdesk {

// Takes the new password of an account from where Passwords finds it, checks it, and makes the
// verifier of it: what a command carries. Errors: those of Passwords::ofAnother, checkNewPassword,
// Login::parse.
[[nodiscard]] Result<QString> newVerifier(CliContext &context, const QString &login);

} // namespace shopdesk
