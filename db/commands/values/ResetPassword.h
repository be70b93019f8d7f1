// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Sets the password of somebody else, as its verifier. Result: {"id"}.
struct ResetPassword
{
    static constexpr CommandKind kKind = CommandKind::ResetPassword;
    static constexpr int kVersion = 1;

    AccountRef account;
    VerifierText verifier;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("account", self.account);
        visit("verifier", self.verifier);
    }
};

} // namespace shopdesk
