// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

namespace shopdesk {

// One part of a payment.
struct PayOrderTender
{
    QString kind;          // cash, card, voucher, account
    qint64 givenMinor = 0; // what was handed over
    QString reference;     // of a card slip or voucher

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("kind", self.kind);
        visit("given_minor", self.givenMinor);
        visit("reference", self.reference);
    }
};

// Takes payment for a placed order; the tenders must cover what is due, only cash may exceed it.
// Result: {"order", "state", "paid_minor", "change_minor"}.
struct PayOrder
{
    static constexpr CommandKind kKind = CommandKind::PayOrder;
    static constexpr int kVersion = 1;

    OrderRef order;
    QList<PayOrderTender> tenders;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("order", self.order);
        visit("tenders", self.tenders);
    }
};

} // namespace shopdesk
