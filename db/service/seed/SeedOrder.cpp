// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/seed/SeedOrder.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qint64 kRecentDays = 10;

struct PlacedOrder
{
    OrderRef ref;
    qint64 totalMinor = 0;
    QString channel;
};

bool isInForce(const SeedWorld::Coupon &coupon, const QDate &day)
{
    return (!coupon.startsOn || *coupon.startsOn <= day) &&
           (!coupon.endsOn || day <= *coupon.endsOn);
}

// Customers alone have coupons: one of welcome for the first order, others now and then.
std::optional<QString> couponFor(const SeedWorld::Customer &customer, const QDate &day,
                                 const SeedWorld &world, SeedBuyers &buyers)
{
    const bool isNew = !buyers.known.contains(customer.id);
    for (const auto &coupon : world.coupons) {
        const qint64 oneIn = coupon.isWelcome ? 2 : 7;
        if (isInForce(coupon, day) && (isNew || !coupon.isWelcome) && buyers.coupons.oneIn(oneIn))
            return coupon.code;
    }
    return std::nullopt;
}

PlaceOrder randomOrder(SeedSession &session, const SeedWorld &world, const SeedWorld::Shop &shop,
                       SeedBuyers &buyers)
{
    auto &random = session.random();
    PlaceOrder order;
    order.shop = ShopRef(shop.id);
    order.channel =
            random.pick(QStringList{u"pickup"_qs, u"pickup"_qs, u"delivery"_qs, u"till"_qs});
    if (order.channel != u"till" || random.oneIn(3)) {
        const auto &customer = world.customers.at(random.skewedBelow(world.customers.size()));
        order.customer = CustomerRef(customer.id);
        order.coupon = couponFor(customer, session.time().date(), world, buyers);
        buyers.known.insert(customer.id);
    }
    const auto lines = random.between(1, 4);
    for (qint64 i = 0; i < lines; ++i) {
        const auto index = shop.books.at(random.skewedBelow(shop.books.size()));
        const BookRef book(world.books.at(index).id);
        const bool there =
                std::any_of(order.lines.begin(), order.lines.end(),
                            [&](const PlaceOrderLine &line) { return line.book == book; });
        if (!there)
            order.lines.append({.book = book,
                                .quantity = random.oneIn(6) ? random.between(2, 3) : 1,
                                .unitMinor = std::nullopt});
    }
    return order;
}

// A coupon may not hold for what was chosen, or have been used up: then it goes without.
Result<QJsonObject> place(SeedSession &session, PlaceOrder &order)
{
    auto placed = session.run(order);
    if (placed || !order.coupon || !placed.error().reason.startsWith(u"coupon_"))
        return placed;
    order.coupon.reset();
    return session.run(order);
}

void later(SeedSession &session, qint64 minutes)
{
    session.setTime(session.time().addSecs(60 * minutes));
}

Result<void> pay(SeedSession &session, const PlacedOrder &order)
{
    auto kind = session.random().pick(QStringList{u"cash"_qs, u"card"_qs, u"card"_qs});
    if (order.totalMinor == 0) // a coupon took it all, and no card pays nothing
        kind = u"cash"_qs;
    // Cash is given in notes: up to the next five.
    const auto given = kind == u"cash" ? (order.totalMinor + 499) / 500 * 500 : order.totalMinor;
    SD_TRY(session.run(
            PayOrder{.order = order.ref,
                     .tenders = {{.kind = kind, .givenMinor = given, .reference = {}}}}));
    return {};
}

Result<void> giveBack(SeedSession &session, const PlacedOrder &order)
{
    ReturnOrder back{.order = order.ref,
                     .lines = {},
                     .refund = {},
                     .voucher = {},
                     .reason = u"Changed their mind"_qs};
    if (session.random().oneIn(2))
        back.lines.append({.lineNo = 1, .quantity = 1});
    later(session, 60 * 24 * 3);
    SD_TRY(session.run(back));
    return {};
}

// Of an order that is old enough to have ended.
Result<void> leadToEnd(SeedSession &session, const PlacedOrder &order)
{
    const auto fate = session.random().below(100);
    later(session, order.channel == u"till" ? 1 : session.random().between(20, 2000));
    if (fate < 8) {
        SD_TRY(session.run(CancelOrder{.order = order.ref, .reason = u"Not collected"_qs}));
        return {};
    }
    SD_TRY(pay(session, order));
    later(session, 2);
    SD_TRY(session.run(HandOverOrder{.order = order.ref}));
    if (fate < 12)
        return {};
    if (fate < 18)
        return giveBack(session, order);
    later(session, 5);
    SD_TRY(session.run(CompleteOrder{.order = order.ref}));
    return {};
}

// Of an order of these days.
Result<void> leadOn(SeedSession &session, const PlacedOrder &order)
{
    const auto fate = session.random().below(4);
    if (fate == 0)
        return {};
    later(session, 3);
    SD_TRY(pay(session, order));
    if (fate == 1)
        return {};
    SD_TRY(session.run(HandOverOrder{.order = order.ref}));
    if (fate == 3)
        SD_TRY(session.run(CompleteOrder{.order = order.ref}));
    return {};
}

} // namespace

Result<SeedOrderFate> seedOrder(SeedSession &session, const SeedWorld &world, SeedBuyers &buyers)
{
    const auto &shop = world.shops.at(session.random().skewedBelow(world.shops.size()));
    session.actAs(session.random().pick(shop.staff));
    session.useDevice(shop.till);
    auto command = randomOrder(session, world, shop, buyers);
    const auto result = place(session, command);
    if (!result && result.error().reason == u"insufficient_stock")
        return SeedOrderFate::Refused;
    if (!result)
        return fail(result.error());
    const auto order = result->value(u"order").toObject();
    const PlacedOrder placed{.ref = OrderRef(order.value(u"id").toString()),
                             .totalMinor = order.value(u"total_minor").toInteger(),
                             .channel = command.channel};
    const bool old = session.time().date().daysTo(session.request().lastDay) > kRecentDays;
    SD_TRY(old ? leadToEnd(session, placed) : leadOn(session, placed));
    return SeedOrderFate::Placed;
}

} // namespace shopdesk
