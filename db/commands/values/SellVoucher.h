// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/commands/values/PayOrder.h"
#include "db/domain/CommandKind.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Sells a voucher: money comes in, and is owed to who holds the code. Paid like an order, but not
// by another voucher. Without a code one is made. Result: {"id", "code", "balance_minor",
// "change_minor"}.
struct SellVoucher
{
    static constexpr CommandKind kKind = CommandKind::SellVoucher;
    static constexpr int kVersion = 1;

    ShopRef shop;
    qint64 amountMinor = 0; // its value
    std::optional<QString> code;
    std::optional<CustomerRef> customer; // who bought it
    std::optional<QDate> expiresOn;      // last day on which it is taken
    QList<PayOrderTender> tenders;
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("amount_minor", self.amountMinor);
        visit("code", self.code);
        visit("customer", self.customer);
        visit("expires_on", self.expiresOn);
        visit("tenders", self.tenders);
        visit("note", self.note);
    }
};

} // namespace shopdesk
