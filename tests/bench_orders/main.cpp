// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench_orders/DelayingProxy.h"
#include "tests/bench_orders/PgbenchPeer.h"
#include "tests/bench_orders/SqlitePeer.h"
#include "tests/support/EngineMatrix.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

using namespace shopdesk;
using namespace shopdesk::bench;

namespace {

constexpr int kSeconds = 6;
constexpr int kRounds = 3;
constexpr int kMostClients = 16;
constexpr std::chrono::microseconds kRoundTrip{1300}; // to a server in the same town

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// One line of the table; false when the target is missed.
bool report(const QString &what, const QList<double> &ours, const QList<double> &peers,
            double target)
{
    const auto ratio = median(ours) / median(peers);
    std::printf("%-34s %8.2f   target %.1f   %s\n", qPrintable(what), ratio, target,
                ratio >= target ? "ok" : "MISSED");
    std::fflush(stdout);
    return ratio >= target;
}

// Ours and pgbench in turn.
bool measureClients(const BenchPlace &bench, const QString &what, int clients, double target)
{
    QList<double> ours;
    QList<double> peers;
    for (int round = 0; round < kRounds; ++round) {
        ours.append(placeOrders(bench, clients, kSeconds));
        peers.append(pgbenchOrders(bench, clients, kSeconds));
    }
    return report(what.arg(clients), ours, peers, target);
}

// The same place behind a line with a delay.
bool measureDistant(BenchPlace bench)
{
    const DelayingProxy proxy(static_cast<quint16>(bench.address.port()), kRoundTrip);
    auto uri = QUrl(bench.address.toString());
    uri.setPort(proxy.port());
    const auto address = WorkspaceAddress::parse(uri.toString());
    if (!address)
        qFatal("%s", qPrintable(address.error().reason));
    bench.address = *address;
    bool good = true;
    for (const int clients : {1, kMostClients})
        good = measureClients(bench, u"1.3 ms away / pgbench, %1 clients"_qs, clients, 4.0) && good;
    return good;
}

bool measurePostgres(const test::PostgresServer &server, const Clock &clock, OpIdFactory &ids)
{
    const auto place = test::EmptyPlace::make(Engine::Postgres, server);
    if (!place)
        qFatal("%s", qPrintable(place.error().detail));
    const auto bench = makeBenchPlace((*place)->address(), kMostClients, clock, ids);
    bool good = true;
    for (const int clients : {1, 4, kMostClients})
        good = measureClients(bench, u"PostgreSQL / pgbench, %1 clients"_qs, clients, 1.0) && good;
    return measureDistant(bench) && good;
}

bool measureSqlite(const test::PostgresServer &server, const Clock &clock, OpIdFactory &ids)
{
    const auto place = test::EmptyPlace::make(Engine::Sqlite, server);
    const auto bench = makeBenchPlace((*place)->address(), 1, clock, ids);
    QList<double> ours;
    QList<double> peers;
    for (int round = 0; round < kRounds; ++round) {
        ours.append(placeOrders(bench, 1, kSeconds));
        peers.append(sqliteOrders(bench, kSeconds));
    }
    return report(u"SQLite / bare C API, 1 client"_qs, ours, peers, 0.8);
}

} // namespace

// Orders placed through the whole of CommandRunner, as a share of what the same statements reach
// without it, in the same run.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const test::PostgresServer server;
    if (!server.isAvailable())
        qFatal("%s", qPrintable(server.problem()));
    const SystemClock clock;
    OpIdFactory ids(clock);
    std::printf("orders placed per second, ours / peer (median of %d rounds of %d s)\n", kRounds,
                kSeconds);
    const bool sqlite = measureSqlite(server, clock, ids);
    const bool postgres = measurePostgres(server, clock, ids);
    return sqlite && postgres ? 0 : 1;
}
