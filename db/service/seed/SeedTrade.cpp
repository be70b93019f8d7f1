// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/seed/SeedOrder.h"
#include "db/service/seed/SeedSteps.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qint64 kOrders = 2000;
constexpr qint64 kSmallOrders = 200;
constexpr int kTries = 5;
constexpr qint64 kReviews = 420;
constexpr qint64 kLinesPerDelivery = 100;

// One delivery of the given books to a shop.
Result<void> deliver(SeedSession &session, const SeedWorld &world, const SeedWorld::Shop &shop,
                     const QList<qint64> &books, qint64 most)
{
    session.actAs(shop.staff.first());
    session.useDevice(shop.till);
    for (qsizetype from = 0; from < books.size(); from += kLinesPerDelivery) {
        ReceiveStock delivery;
        delivery.shop = ShopRef(shop.id);
        delivery.reference = u"DN %1"_qs.arg(session.random().between(10000, 99999));
        for (const auto index : books.mid(from, kLinesPerDelivery)) {
            const auto &book = world.books.at(index);
            ReceiveStockLine line;
            line.book = BookRef(book.id);
            line.quantity = session.random().between(2, most);
            line.unitCostMinor = book.priceMinor * 6 / 10;
            delivery.lines.append(line);
        }
        SD_TRY(session.run(delivery));
    }
    return {};
}

Result<void> restock(SeedSession &session, const SeedWorld &world)
{
    constexpr qsizetype kBestSellers = 60;
    for (const auto &shop : world.shops)
        SD_TRY(deliver(session, world, shop, shop.books.mid(0, kBestSellers), 9));
    return {};
}

} // namespace

Result<void> seedStock(SeedSession &session, SeedWorld &world)
{
    constexpr int kStockedInTen = 7;
    qint64 done = 0;
    for (auto &shop : world.shops) {
        for (qsizetype i = 0; i < world.books.size(); ++i) {
            if (session.random().below(10) < kStockedInTen)
                shop.books.append(i);
        }
        for (auto i = shop.books.size() - 1; i > 0; --i)
            shop.books.swapItemsAt(i, session.random().below(i + 1));
        SD_TRY(deliver(session, world, shop, shop.books, 12));
        session.announce(u"stock"_qs, ++done, world.shops.size());
    }
    return session.commit();
}

Result<void> seedOrders(SeedSession &session, const SeedWorld &world, SeedReport &report)
{
    const auto count = session.request().size == SeedRequest::Size::Demo ? kOrders : kSmallOrders;
    const auto days = session.firstDay().daysTo(session.request().lastDay);
    const auto restockEvery = std::max<qint64>(count / 24, 1);
    SeedBuyers buyers{.coupons = SeedRandom(~session.request().randomSeed)};
    for (qint64 i = 0; i < count; ++i) {
        const auto day = session.firstDay().addDays((i * days) / count);
        const QTime opened(9, 0);
        session.setTime(QDateTime(
                day, opened.addSecs(static_cast<int>(session.random().below(34000))), Qt::UTC));
        if (i > 0 && i % restockEvery == 0)
            SD_TRY(restock(session, world));
        // Who finds the shelf empty takes something else.
        auto fate = SeedOrderFate::Refused;
        for (int tries = 0; tries < kTries && fate == SeedOrderFate::Refused; ++tries) {
            SD_ASSIGN(placed, seedOrder(session, world, buyers));
            fate = placed;
            report.refused += fate == SeedOrderFate::Refused ? 1 : 0;
        }
        report.orders += fate == SeedOrderFate::Placed ? 1 : 0;
        session.announce(u"orders"_qs, i + 1, count);
    }
    return session.commit();
}

Result<void> seedReviews(SeedSession &session, const SeedSource &source, const SeedWorld &world)
{
    QList<SeedWorld::Customer> writers;
    for (const auto &customer : world.customers) {
        if (!customer.account.isNull())
            writers.append(customer);
    }
    for (const auto &shop : world.shops) {
        for (const auto &member : shop.staff)
            writers.append({.id = {}, .account = member, .language = u"en"_qs});
    }
    const auto count = session.request().size == SeedRequest::Size::Demo ? kReviews : kReviews / 10;
    for (qint64 i = 0; i < count; ++i) {
        const auto writer = session.random().pick(writers);
        const auto &book = world.books.at(session.random().skewedBelow(world.books.size()));
        const auto rating = std::min<qint64>(5, session.random().between(2, 6));
        session.actAs(writer.account);
        SD_TRY(session.run(
                WriteReview{.book = BookRef(book.id),
                            .rating = rating,
                            .body = source.reviewText(session.random(), writer.language, rating)}));
        session.announce(u"reviews"_qs, i + 1, count);
    }
    return session.commit();
}

Result<void> seedCarts(SeedSession &session, const SeedWorld &world)
{
    for (qsizetype i = 0; i < world.customers.size() && i < 12; ++i) {
        const auto &shop = world.shops.at(session.random().below(world.shops.size()));
        session.actAs(shop.staff.first());
        session.useDevice(shop.till);
        const auto lines = session.random().between(1, 4);
        for (qint64 line = 0; line < lines; ++line) {
            const auto index = session.random().pick(shop.books);
            SD_TRY(session.run(PutInCart{.cart = std::nullopt,
                                         .shop = ShopRef(shop.id),
                                         .customer = CustomerRef(world.customers.at(i).id),
                                         .book = BookRef(world.books.at(index).id),
                                         .quantity = session.random().between(1, 2)}));
        }
    }
    return session.commit();
}

} // namespace shopdesk
