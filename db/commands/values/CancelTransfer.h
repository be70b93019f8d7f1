// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// A transfer that was only asked for does not happen. Refused `transfer_state`. Result: {"id"}.
struct CancelTransfer
{
    static constexpr CommandKind kKind = CommandKind::CancelTransfer;
    static constexpr int kVersion = 1;

    TransferRef transfer;
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("transfer", self.transfer);
        visit("note", self.note);
    }
};

} // namespace shopdesk
