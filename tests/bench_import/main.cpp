// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/WorkspaceSetup.h"
#include "db/service/bookimport/BookImporter.h"
#include "tests/bench_import/BookList.h"
#include "tests/bench_import/ImportPeer.h"
#include "tests/support/EngineMatrix.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/resource.h>

using namespace shopdesk;
using namespace shopdesk::bench;

namespace {

constexpr double kTarget = 0.5;
constexpr int kUsualBooks = 100'000;

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
    return std::move(*result);
}

// The most that this process ever held.
double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

// A second workspace that is the same to the byte.
void copyWorkspace(const WorkspaceAddress &from, const WorkspaceAddress &to,
                   const test::PostgresServer &server)
{
    if (from.engine() == Engine::Sqlite) {
        if (!QFile::copy(from.path(), to.path()))
            qFatal("the workspace cannot be copied");
        return;
    }
    const auto admin = must(Connection::open(must(WorkspaceAddress::parse(server.uri()))));
    const auto text = u"DROP DATABASE %2; CREATE DATABASE %2 TEMPLATE %1"_qs;
    for (const auto &statement : text.arg(from.database(), to.database()).split(u';')) {
        const auto done = admin->script(statement);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
}

double importBooks(const WorkspaceAddress &address, const MadeWorkspace &made, DeviceId device,
                   const QString &path, int books)
{
    const SystemClock clock;
    OpIdFactory ids(clock);
    const auto connection =
            must(Connection::open(address, {.work = OpenOptions::Work::Long, .password = {}}));
    QElapsedTimer timer;
    timer.start();
    BookImporter importer(*connection, clock, ids);
    const auto report = must(importer.run(
            {.path = path,
             .mapping = {},
             .setup = {.actor = made.admin, .device = device, .defaultPriceMinor = std::nullopt},
             .mode = ImportMode::Write}));
    const auto seconds = static_cast<double>(timer.elapsed()) / 1000;
    if (report.imported() != books)
        qFatal("%lld books came in of %d", static_cast<long long>(report.imported()), books);
    return seconds;
}

bool measure(Engine engine, const test::PostgresServer &server, const QString &folder, int books)
{
    const SystemClock clock;
    OpIdFactory ids(clock);
    const auto ours = must(test::EmptyPlace::make(engine, server));
    const auto peers = must(test::EmptyPlace::make(engine, server));
    const NewWorkspace wanted{.name = u"Bench"_qs,
                              .adminPassword = Secret::fromText(u"bench-password"_qs),
                              .device = ids.next<DeviceId>(),
                              .deviceName = u"bench"_qs};
    const auto made = must(makeWorkspace(ours->address(), {}, wanted, clock, ids));
    copyWorkspace(ours->address(), peers->address(), server);
    const auto before = peakMegabytes();
    const auto seconds =
            importBooks(ours->address(), made, wanted.device, folder + u"/books.csv"_qs, books);
    const auto memory = peakMegabytes() - before;
    const auto peerSeconds = copyRows(ours->address(), peers->address(), folder);
    const auto ratio = peerSeconds / seconds;
    std::printf("%-10s %8.0f books/s   peer %8.0f   ratio %5.2f (at least %.1f) %s   +%.0f MB\n",
                qPrintable(engineName(engine)), books / seconds, books / peerSeconds, ratio,
                kTarget, ratio >= kTarget ? "met" : "MISSED", memory);
    std::fflush(stdout);
    return ratio >= kTarget;
}

} // namespace

// Books imported per second, validation and commands included, as a share of what the engine's own
// way of loading reaches with the same rows. The first argument: how many books.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    const int books = words.size() > 1 ? words.at(1).toInt() : kUsualBooks;
    const test::PostgresServer server;
    if (!server.isAvailable())
        qFatal("%s", qPrintable(server.problem()));
    const QTemporaryDir folder;
    writeBookList(folder.filePath(u"books.csv"_qs), books);
    std::printf("import of %d books\n", books);
    const bool sqlite = measure(Engine::Sqlite, server, folder.path(), books);
    const bool postgres = measure(Engine::Postgres, server, folder.path(), books);
    return sqlite && postgres ? 0 : 1;
}
