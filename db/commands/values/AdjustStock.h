// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/commands/values/Approval.h"
#include "db/domain/CommandKind.h"

#include <QString>

#include <optional>

namespace shopdesk {

// Corrects a shop's stock of a book by a signed difference, for a reason. More copies than the
// actor may correct alone (db/domain/AdjustmentLimit) want an approval: Refused
// `adjustment_approval_needed`. Result: {"on_hand": n}.
struct AdjustStock
{
    static constexpr CommandKind kKind = CommandKind::AdjustStock;
    static constexpr int kVersion = 2;

    ShopRef shop;
    BookRef book;
    qint64 quantity = 0; // signed difference
    QString reason;      // damage, theft, found, gift, correction
    QString note;
    std::optional<Approval> approval; // since version 2

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("book", self.book);
        visit("quantity", self.quantity);
        visit("reason", self.reason);
        visit("note", self.note);
        visit("approval", self.approval);
    }
};

} // namespace shopdesk
