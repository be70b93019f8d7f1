// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/commands/values/RequestTransfer.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Copies leave a shop for another one and are in transit. Either what was requested, with the lines
// that are really sent (none: as requested), or, without a request, from one shop to another.
// Refused `transfer_state`, or `insufficient_stock` with the lines. Result: {"id", "number",
// "copies"}.
struct DispatchTransfer
{
    static constexpr CommandKind kKind = CommandKind::DispatchTransfer;
    static constexpr int kVersion = 1;

    std::optional<TransferRef> transfer; // what was requested
    std::optional<ShopRef> fromShop;     // without a request
    std::optional<ShopRef> toShop;       // without a request
    QList<TransferLine> lines;
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("transfer", self.transfer);
        visit("from_shop", self.fromShop);
        visit("to_shop", self.toShop);
        visit("lines", self.lines);
        visit("note", self.note);
    }
};

} // namespace shopdesk
