// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

namespace shopdesk {

// Copies of one book in a transfer.
struct TransferLine
{
    BookRef book;
    qint64 quantity = 1; // 0 to 99,999; at least 1 where copies are asked for or sent

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("quantity", self.quantity);
    }
};

// A shop asks another one for copies. Result: {"id", "number"}.
struct RequestTransfer
{
    static constexpr CommandKind kKind = CommandKind::RequestTransfer;
    static constexpr int kVersion = 1;

    ShopRef fromShop;          // the shop that has them
    ShopRef toShop;            // the shop that asks
    QList<TransferLine> lines; // each book once
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("from_shop", self.fromShop);
        visit("to_shop", self.toShop);
        visit("lines", self.lines);
        visit("note", self.note);
    }
};

} // namespace shopdesk
