// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <optional>

namespace shopdesk {

// Gives a person the PIN with which they act at somebody else's till; one's own, or as
// administrator anybody's. Without a verifier it is taken away. Result: {"id"}.
struct SetPin
{
    static constexpr CommandKind kKind = CommandKind::SetPin;
    static constexpr int kVersion = 1;

    AccountRef account;
    std::optional<VerifierText> verifier;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("account", self.account);
        visit("verifier", self.verifier);
    }
};

} // namespace shopdesk
