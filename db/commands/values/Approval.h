// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"

namespace shopdesk {

// Somebody with the right lets one act pass that is beyond the actor's own. The proof is made from
// their PIN for this act alone (db/auth/PinProof.h).
struct Approval
{
    AccountRef approver;
    ProofText proof;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("approver", self.approver);
        visit("proof", self.proof);
    }
};

} // namespace shopdesk
