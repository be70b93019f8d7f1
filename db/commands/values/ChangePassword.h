// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Sets one's own password, as its verifier; the service has checked the old one before. Result:
// {"id"}.
struct ChangePassword
{
    static constexpr CommandKind kKind = CommandKind::ChangePassword;
    static constexpr int kVersion = 1;

    VerifierText verifier;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("verifier", self.verifier);
    }
};

} // namespace shopdesk
