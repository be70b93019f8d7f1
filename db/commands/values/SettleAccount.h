// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/commands/values/PayOrder.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

namespace shopdesk {

// A customer pays what they owe on account, or part of it: the oldest orders first. In each of them
// the new tenders stand in place of the promise. Refused `account_owes_less` with fact owed_minor.
// Result: {"customer", "amount_minor", "owed_minor", "change_minor", "rounding_minor", "orders":
// [{"number", "amount_minor"}]}, where owed_minor is what is still owed.
struct SettleAccount
{
    static constexpr CommandKind kKind = CommandKind::SettleAccount;
    static constexpr int kVersion = 1;

    CustomerRef customer;
    ShopRef shop; // where the money comes in
    qint64 amountMinor = 0;
    QList<PayOrderTender> tenders; // not on account
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("customer", self.customer);
        visit("shop", self.shop);
        visit("amount_minor", self.amountMinor);
        visit("tenders", self.tenders);
        visit("note", self.note);
    }
};

} // namespace shopdesk
