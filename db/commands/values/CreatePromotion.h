// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Records a price rule. Result: {"id"}.
struct CreatePromotion
{
    static constexpr CommandKind kKind = CommandKind::CreatePromotion;
    static constexpr int kVersion = 2;

    QString name;
    QString kind;                    // percent, amount, fixed_price, buy_n_get_m
    std::optional<qint64> percentBp; // basis points
    std::optional<qint64> amountMinor;
    std::optional<qint64> buyQuantity;
    std::optional<qint64> freeQuantity;
    qint64 minimumMinor = 0;       // of the order
    qint64 weekdays = 127;         // bit 0 is Monday, bit 6 Sunday
    std::optional<QDate> startsOn; // both days included
    std::optional<QDate> endsOn;
    qint64 priority = 100; // lower comes first
    bool combinable = false;
    QList<BookRef> books;           // none: all
    QList<CategoryRef> categories;  // with their subtrees; none: all
    QList<ShopRef> shops;           // none: all
    QList<CustomerGroupRef> groups; // none: everybody
    std::optional<QString> couponCode;
    std::optional<qint64> couponUses; // none: without limit

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("name", self.name);
        visit("kind", self.kind);
        visit("percent_bp", self.percentBp);
        visit("amount_minor", self.amountMinor);
        visit("buy_quantity", self.buyQuantity);
        visit("free_quantity", self.freeQuantity);
        visit("minimum_minor", self.minimumMinor);
        visit("weekdays", self.weekdays);
        visit("starts_on", self.startsOn);
        visit("ends_on", self.endsOn);
        visit("priority", self.priority);
        visit("combinable", self.combinable);
        visit("books", self.books);
        visit("categories", self.categories);
        visit("shops", self.shops);
        visit("groups", self.groups);
        visit("coupon_code", self.couponCode);
        visit("coupon_uses", self.couponUses);
    }
};

} // namespace shopdesk
