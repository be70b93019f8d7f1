// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// An item of Needs attention is done with. A short transfer is settled with SettleTransfer instead:
// Refused `settle_the_transfer`, and `attention_settled` where that is done. Result: {"id"}.
struct SettleAttention
{
    static constexpr CommandKind kKind = CommandKind::SettleAttention;
    static constexpr int kVersion = 1;

    AttentionItemId item;
    QString note; // what was done

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("item", self.item);
        visit("note", self.note);
    }
};

} // namespace shopdesk
