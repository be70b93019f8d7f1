// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/WorkspaceSetup.h"
#include "tests/bench_start/EmptyWindow.h"
#include "tests/bench_start/WindowWatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace shopdesk;
using namespace shopdesk::bench;

namespace {

constexpr int kRounds = 7;
constexpr double kTimes = 2;
constexpr double kMegabytes = 60;
constexpr unsigned long kSettlingMs = 500;
const auto kEmpty = QStringLiteral("--empty");

struct Start
{
    double ms = 0;
    double megabytes = 0;
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

double residentMegabytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

// A home of its own: nothing that this machine remembers may help, or be changed.
QProcessEnvironment homeIn(const QString &folder)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_qs, folder);
    for (const auto &name : {u"CONFIG"_qs, u"DATA"_qs, u"CACHE"_qs, u"STATE"_qs})
        environment.remove(u"XDG_%1_HOME"_qs.arg(name));
    environment.insert(u"QT_QPA_PLATFORM"_qs, u"xcb"_qs);
    return environment;
}

Start startOnce(WindowWatch &watch, const QString &program, const QStringList &words,
                const QString &home)
{
    QProcess process;
    process.setProcessEnvironment(homeIn(home));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    watch.drain();
    QElapsedTimer since;
    since.start();
    process.start(program, words);
    watch.awaitWindow();
    Start start{.ms = static_cast<double>(since.nsecsElapsed()) / 1e6, .megabytes = 0};
    QThread::msleep(kSettlingMs);
    start.megabytes = residentMegabytes(process.processId());
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(-1);
    return start;
}

QString madeWorkspace(const QString &folder)
{
    const SystemClock clock;
    OpIdFactory ids(clock);
    const auto path = folder + u"/bench.sqlite"_qs;
    const auto made = makeWorkspace(WorkspaceAddress::sqliteFile(path), {},
                                    {.name = u"Bench"_qs,
                                     .adminPassword = Secret::fromText(u"bench-password"_qs),
                                     .device = ids.next<DeviceId>(),
                                     .deviceName = u"bench"_qs},
                                    clock, ids);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return path;
}

bool report(const char *what, double value, double limit)
{
    std::printf("  %-28s %8.2f (at most %.0f) %s\n", what, value, limit,
                value <= limit ? "met" : "MISSED");
    return value <= limit;
}

int measure()
{
    const QTemporaryDir folder;
    const auto path = madeWorkspace(folder.path());
    const auto program = QCoreApplication::applicationDirPath() + u"/shopdesk"_qs;
    WindowWatch watch;
    QList<double> ours;
    QList<double> empty;
    QList<double> more;
    for (int round = 0; round < kRounds; ++round) {
        const auto peer = startOnce(watch, QCoreApplication::applicationFilePath(), {kEmpty, path},
                                    folder.path());
        const auto start = startOnce(watch, program, {u"--workspace"_qs, path}, folder.path());
        empty.append(peer.ms);
        ours.append(start.ms);
        more.append(start.megabytes - peer.megabytes);
    }
    std::printf("start: window after %.0f ms, an empty one after %.0f ms (median of %d)\n",
                median(ours), median(empty), kRounds);
    const bool fast = report("times an empty window", median(ours) / median(empty), kTimes);
    const bool small = report("MB more", median(more), kMegabytes);
    return fast && small ? 0 : 1;
}

} // namespace

// From starting the program until its first window is on the screen, the workspace's file open, and
// how much memory it then holds; beside an empty Qt window that opens the same file.
int main(int argc, char **argv)
{
    if (argc > 1 && QString::fromLocal8Bit(argv[1]) == kEmpty)
        return runEmptyWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    return measure();
}
