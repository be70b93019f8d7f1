// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Channel.h"
#include "db/domain/Ids.h"
#include "db/domain/OrderState.h"
#include "db/domain/PostalAddress.h"
#include "db/domain/Result.h"
#include "db/domain/TenderKind.h"
#include "db/queries/ReadScope.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

// Amounts are minor units of the order's currency.

// What took something off a line; the parts add up to the line's discount.
struct OrderRuleDetail
{
    QString name;
    QString kind; // promotion, line_discount, order_discount
    qint64 amountMinor = 0;
};

struct OrderLineDetail
{
    OrderLineId id;
    int lineNo = 0;
    BookId book;
    QString code; // ISBN or own code, as sold
    QString title;
    qint64 quantity = 0;
    qint64 returned = 0;
    qint64 unitMinor = 0;
    qint64 discountMinor = 0;
    int taxRateBp = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0;
    std::vector<OrderRuleDetail> rules = {};
};

struct TenderDetail
{
    TenderId id;
    TenderKind kind = TenderKind::Cash;
    qint64 amountMinor = 0; // negative: refund
    qint64 givenMinor = 0;
    qint64 changeMinor = 0;
    QString reference;
    QString actorName;
    QDateTime at;
};

// One entry of an order's timeline.
struct OrderEvent
{
    QString kind;
    std::optional<OrderState> state; // that the order was in afterwards
    QString note;
    QString actorName;
    QDateTime at;
};

struct OrderDetail
{
    OrderId id;
    QString number;
    ShopId shop;
    QString shopCode;
    QString shopName;
    PostalAddress shopAddress;
    std::optional<CustomerId> customer;
    QString customerName;
    AccountId clerk;
    QString clerkLogin;
    QString clerkName;
    Channel channel = Channel::Pickup;
    OrderState state = OrderState::Placed;
    QString currency;
    bool pricesIncludeTax = true;
    qint64 subtotalMinor = 0;
    qint64 discountMinor = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0;
    qint64 paidMinor = 0;
    qint64 refundedMinor = 0;
    qint64 bookCount = 0;
    QString couponCode;
    QString note;
    QString source;         // where it was made; empty: here
    PostalAddress delivery; // where it goes, as it was
    QDateTime placedAt;
    QDate businessDate;
    QDateTime changedAt;
    std::vector<OrderLineDetail> lines;
    std::vector<TenderDetail> tenders;
    std::vector<OrderEvent> events; // oldest first
};

// Errors of both: Forbidden `read_forbidden`; NotFound `order_missing`, also for an order that is
// outside the scope: what one may not see does not exist for one.
[[nodiscard]] Result<OrderDetail> orderDetail(Transaction &transaction, const ReadScope &scope,
                                              OrderId order);
[[nodiscard]] Result<OrderId> findOrder(Transaction &transaction, const ReadScope &scope,
                                        const QString &number);

} // namespace shopdesk
