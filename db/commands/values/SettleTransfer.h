// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/commands/values/RequestTransfer.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

namespace shopdesk {

// Decides about copies that a transfer lacked: all, or those of the lines. They arrived later, were
// never sent, or are lost. Refused `nothing_missing`, `more_than_missing` (facts code, title,
// missing, given). Result: {"id", "missing": copies still undecided}.
struct SettleTransfer
{
    static constexpr CommandKind kKind = CommandKind::SettleTransfer;
    static constexpr int kVersion = 1;

    TransferRef transfer;
    QString outcome;           // arrived, not_sent, lost
    QList<TransferLine> lines; // none: all that is missing
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("transfer", self.transfer);
        visit("outcome", self.outcome);
        visit("lines", self.lines);
        visit("note", self.note);
    }
};

} // namespace shopdesk
