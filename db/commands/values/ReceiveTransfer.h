// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/commands/values/RequestTransfer.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

namespace shopdesk {

// A transfer is counted where it was sent. A book that no line names came as it was sent. What is
// missing stays in transit and waits in Needs attention until somebody settles it. Refused
// `transfer_state`. Result: {"id", "received", "missing", "extra", "lines": [{"code", "title",
// "dispatched", "received"}] of those that differ}.
struct ReceiveTransfer
{
    static constexpr CommandKind kKind = CommandKind::ReceiveTransfer;
    static constexpr int kVersion = 1;

    TransferRef transfer;
    QList<TransferLine> lines; // only those that differ need to be named
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("transfer", self.transfer);
        visit("lines", self.lines);
        visit("note", self.note);
    }
};

} // namespace shopdesk
