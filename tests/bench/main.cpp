// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchWorkspace.h"
#include "tests/bench/TableBench.h"
#include "tests/support/PostgresServer.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include <map>

using namespace shopdesk;
using namespace shopdesk::bench;

namespace {

struct Figures
{
    Measured paged;
    Measured table;
    Measured query;
    SearchMeasured search;
};

QTextStream out(stdout);
int missed = 0;

void line(const char *name, const Measured &m)
{
    out << QStringLiteral("  %1 first %2  sort %3  jump %4 / %5  whole %6  block %7  memory %8\n")
                    .arg(QLatin1String(name), -16)
                    .arg(m.firstPaint, 8, 'f', 1)
                    .arg(m.sortPaint, 8, 'f', 1)
                    .arg(m.jumpMedian, 6, 'f', 1)
                    .arg(m.jump95, 6, 'f', 1)
                    .arg(m.exactCount, 8, 'f', 1)
                    .arg(m.longestBlock, 7, 'f', 1)
                    .arg(m.memory, 7, 'f', 1);
}

// A target of docs/performance: prints the figure, and counts it when it is missed.
void target(const char *what, double value, double limit)
{
    const bool met = value <= limit;
    missed += met ? 0 : 1;
    out << QStringLiteral("  %1 %2 (at most %3) %4\n")
                    .arg(QLatin1String(what), -34)
                    .arg(value, 8, 'f', 2)
                    .arg(limit, 0, 'f', 2)
                    .arg(met ? u"met"_qs : u"MISSED"_qs);
}

Figures measureAt(const WorkspaceAddress &address, int books)
{
    out << QStringLiteral("%1, %2 books (ms, MB)\n").arg(engineName(address.engine())).arg(books);
    out.flush();
    Figures figures{.paged = measurePaged(address, books),
                    .table = measureSqlTableModel(address),
                    .query = measureSqlQueryModel(address),
                    .search = measureSearch(address)};
    line("Shopdesk", figures.paged);
    line("QSqlTableModel", figures.table);
    line("QSqlQueryModel", figures.query);
    out << QStringLiteral("  search           median %1  95 % %2  worst %3  scan %4\n")
                    .arg(figures.search.median, 0, 'f', 2)
                    .arg(figures.search.percent95, 0, 'f', 2)
                    .arg(figures.search.worst, 0, 'f', 2)
                    .arg(figures.search.scanMedian, 0, 'f', 2);
    out.flush();
    return figures;
}

void checkTargets(Engine engine, const Figures &small, const Figures &full)
{
    out << engineName(engine) << " targets\n";
    target("first paint", full.paged.firstPaint, 100);
    target("jump, 95 %", full.paged.jump95, 16);
    target("longest block", full.paged.longestBlock, 50);
    target("memory", full.paged.memory, 80);
    target("search, 95 %", full.search.percent95, 50);
    target("search against a scan", full.search.median / full.search.scanMedian, 1.0 / 20);
    // Below 10 ms the clock, not the size, decides.
    target("first paint, 10,000 to all",
           full.paged.firstPaint / std::max(10.0, small.paged.firstPaint), 2);
    if (engine == Engine::Postgres) {
        target("first paint against QSqlTableModel", full.paged.firstPaint / full.table.firstPaint,
               1.0 / 20);
        target("memory against QSqlTableModel", full.paged.memory / full.table.memory, 1.0 / 10);
    }
}

void benchEngine(Engine engine, int books, const QString &folder, const QString &server)
{
    std::map<int, Figures> figures;
    for (const int size : {books / 100, books / 10, books}) {
        const auto address = workspaceWith(engine, size, folder, server);
        if (!address)
            qFatal("workspace: %s %s", qPrintable(address.error().reason),
                   qPrintable(address.error().detail));
        figures[size] = measureAt(*address, size);
    }
    checkTargets(engine, figures.begin()->second, figures.rbegin()->second);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"books"_qs, u"Books in the largest workspace."_qs, u"N"_qs, u"1000000"_qs});
    parser.addOption(
            {u"folder"_qs, u"Where workspaces are kept."_qs, u"DIR"_qs, u"build/bench"_qs});
    parser.addOption({u"engine"_qs, u"sqlite or postgres; both without it."_qs, u"NAME"_qs});
    parser.process(application);
    const int books = parser.value(u"books"_qs).toInt();
    const auto engine = parser.value(u"engine"_qs);
    if (engine != u"postgres"_qs)
        benchEngine(Engine::Sqlite, books, parser.value(u"folder"_qs), {});
    if (engine != u"sqlite"_qs) {
        const test::PostgresServer server;
        if (!server.isAvailable())
            qFatal("postgres: %s", qPrintable(server.problem()));
        benchEngine(Engine::Postgres, books, {}, server.uri());
    }
    out << (missed == 0 ? u"All targets met.\n"_qs : u"%1 targets missed.\n"_qs.arg(missed));
    return missed == 0 ? 0 : 1;
}
