// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench_orders/OrderBench.h"

#include "db/commands/CommandRunner.h"
#include "db/service/WorkspaceSetup.h"
#include "db/service/seed/BulkRows.h"
#include "db/service/seed/SeedRandom.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

namespace shopdesk::bench {

namespace {

constexpr qint64 kEndless = 100'000'000;

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
}

ShopId makeShop(Connection &connection, const MadeWorkspace &made, DeviceId device,
                const Clock &clock, OpIdFactory &ids)
{
    const auto receipt = must(CommandRunner(clock).run(
            connection, {.op = ids.next<OpId>(),
                         .actor = made.admin,
                         .device = device,
                         .at = clock.now(),
                         .supersedes = std::nullopt,
                         .value = CreateShop{.code = u"LPZ"_qs,
                                             .name = u"Bench"_qs,
                                             .street = {},
                                             .city = {},
                                             .postcode = {},
                                             .country = {},
                                             .timeZone = u"Europe/Berlin"_qs,
                                             .openingHours = {}}}));
    return *ShopId::parse(receipt.result.value(u"id").toString());
}

void fillBooks(Connection &connection, ShopId shop, AccountId actor, const Clock &clock,
               OpIdFactory &ids)
{
    BulkRows books(u"book"_qs, {u"id"_qs, u"own_code"_qs, u"title"_qs, u"title_key"_qs,
                                u"search_key"_qs, u"price_minor"_qs, u"currency"_qs,
                                u"tax_rate_bp"_qs, u"created_at"_qs, u"changed_at"_qs});
    BulkRows stock(u"stock_movement"_qs,
                   {u"id"_qs, u"shop_id"_qs, u"book_id"_qs, u"kind"_qs, u"quantity"_qs,
                    u"actor_id"_qs, u"device_id"_qs, u"op_id"_qs, u"at"_qs, u"business_date"_qs,
                    u"recorded_by"_qs});
    for (int i = 1; i <= kBooks; ++i) {
        const auto code = u"B%1"_qs.arg(i, 6, 10, QChar(u'0'));
        books.add({benchBook(i), code, code, code.toLower(), code.toLower(), 1000 + i, u"EUR"_qs,
                   700, clock.now(), clock.now()});
        stock.add({ids.next(), shop.uuid(), benchBook(i), u"received"_qs, kEndless, actor.uuid(),
                   ids.next(), ids.next(), clock.now(), clock.now().date(), u"bench"_qs});
    }
    Transaction transaction(connection, Transaction::Mode::Write);
    must(books.write(transaction));
    must(stock.write(transaction));
    must(transaction.commit());
}

PlaceOrder randomOrder(const BenchPlace &place, SeedRandom &random)
{
    PlaceOrder order;
    order.shop = ShopRef(place.shop);
    for (int line = 0; line < kLinesPerOrder; ++line)
        order.lines.append({.book = BookRef(BookId(benchBook(int(random.between(1, kBooks))))),
                            .quantity = 1,
                            .unitMinor = std::nullopt});
    return order;
}

qint64 runClient(const BenchPlace &place, int client, const std::atomic<bool> &stop)
{
    const SystemClock clock;
    OpIdFactory ids(clock);
    const CommandRunner runner(clock);
    SeedRandom random(static_cast<quint64>(client));
    const auto connection = must(Connection::open(place.address));
    qint64 placed = 0;
    while (!stop) {
        const auto receipt = runner.run(*connection, {.op = ids.next<OpId>(),
                                                      .actor = place.clerk,
                                                      .device = place.devices.at(client),
                                                      .at = clock.now(),
                                                      .supersedes = std::nullopt,
                                                      .value = randomOrder(place, random)});
        if (must(receipt).isAccepted())
            ++placed;
    }
    return placed;
}

} // namespace

QUuid benchBook(int number)
{
    return QUuid::fromString(u"00000000-0000-7000-8000-%1"_qs.arg(number, 12, 10, QChar(u'0')));
}

BenchPlace makeBenchPlace(const WorkspaceAddress &address, int clients, const Clock &clock,
                          OpIdFactory &ids)
{
    const NewWorkspace wanted{.name = u"Bench"_qs,
                              .adminPassword = Secret::fromText(u"bench-password"_qs),
                              .device = ids.next<DeviceId>(),
                              .deviceName = u"bench"_qs};
    const auto made = must(makeWorkspace(address, {}, wanted, clock, ids));
    const auto connection = must(Connection::open(address));
    BenchPlace place{.address = address,
                     .shop = makeShop(*connection, made, wanted.device, clock, ids),
                     .clerk = made.admin,
                     .devices = {}};
    fillBooks(*connection, place.shop, made.admin, clock, ids);
    for (int i = 0; i < clients; ++i) {
        place.devices.append(ids.next<DeviceId>());
        must(enrolDevice(*connection, place.devices.last(), u"till"_qs, clock));
    }
    return place;
}

double placeOrders(const BenchPlace &place, int clients, int seconds)
{
    std::atomic<bool> stop = false;
    std::atomic<qint64> placed = 0;
    std::vector<std::thread> threads;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < clients; ++i)
        threads.emplace_back([&, i] { placed += runClient(place, i, stop); });
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    stop = true;
    for (auto &thread : threads)
        thread.join();
    return static_cast<double>(placed) * 1000.0 / static_cast<double>(timer.elapsed());
}

} // namespace shopdesk::bench
