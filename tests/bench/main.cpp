// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchWorkspace.h"
#include "tests/bench/Report.h"
#include "tests/support/PostgresServer.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace shopdesk;
using namespace shopdesk::bench;

namespace {

// Sizes of the workspaces: 1 %, 10 % and, unless it must be quick, all of the books.
QList<int> sizesOf(const QCommandLineParser &parser)
{
    const int books = parser.value(u"books"_qs).toInt();
    if (books < 100)
        qFatal("--books takes a number from 100 on");
    QList<int> sizes{books / 100, books / 10};
    if (!parser.isSet(u"quick"_qs))
        sizes.append(books);
    return sizes;
}

WorkspaceAddress madeWorkspace(Engine engine, const Contents &contents, const QString &folder,
                               const QString &server)
{
    const auto address = workspaceWith(engine, contents, folder, server);
    if (!address)
        qFatal("workspace: %s %s", qPrintable(address.error().reason),
               qPrintable(address.error().detail));
    return *address;
}

void benchOrders(Report &report, Engine engine, int orders, const QString &folder,
                 const QString &server)
{
    const auto address =
            madeWorkspace(engine, {.kind = Contents::Kind::Orders, .rows = orders}, folder, server);
    report.orders(engine, orders, measureOrdersAt(address, orders));
}

void benchEngine(Report &report, Engine engine, const QList<int> &sizes, const QString &folder,
                 const QString &server)
{
    QList<SizeFigures> figures;
    for (const int size : sizes) {
        const auto address = madeWorkspace(engine, {.kind = Contents::Kind::Books, .rows = size},
                                           folder, server);
        figures.append(measureAt(address, size));
        report.size(engine, figures.constLast());
    }
    report.targets(engine, figures);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOption({u"books"_qs, u"Books in the largest workspace."_qs, u"N"_qs, u"1000000"_qs});
    parser.addOption(
            {u"folder"_qs, u"Where workspaces are kept."_qs, u"DIR"_qs, u"build/bench"_qs});
    parser.addOption({u"engine"_qs, u"sqlite or postgres; both without it."_qs, u"NAME"_qs});
    parser.addOption({u"orders"_qs, u"Instead of books, a table of so many orders."_qs, u"N"_qs});
    parser.addOption({u"quick"_qs, u"Only 1 % and 10 % of the books, for development."_qs});
    // How this program asks itself for one measurement.
    for (const auto &name : {u"measure"_qs, u"workspace"_qs, u"rows"_qs}) {
        QCommandLineOption hidden(name, {}, u"NAME"_qs);
        hidden.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(hidden);
    }
}

int measureOne(const QCommandLineParser &parser)
{
    const auto address = WorkspaceAddress::parse(parser.value(u"workspace"_qs));
    if (!address)
        qFatal("workspace: %s", qPrintable(address.error().reason));
    return measureHere(parser.value(u"measure"_qs), *address, parser.value(u"rows"_qs).toInt());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (parser.isSet(u"measure"_qs))
        return measureOne(parser);
    // Qt warns about a missing one in every process.
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR",
                QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation).toLocal8Bit());
    const auto only = parser.value(u"engine"_qs);
    const auto folder = QDir(parser.value(u"folder"_qs)).absolutePath();
    const int orders = parser.value(u"orders"_qs).toInt();
    Report report;
    const auto bench = [&](Engine engine, const QString &server) {
        if (parser.isSet(u"orders"_qs))
            benchOrders(report, engine, orders, folder, server);
        else
            benchEngine(report, engine, sizesOf(parser), folder, server);
    };
    if (only != u"postgres"_qs)
        bench(Engine::Sqlite, {});
    if (only != u"sqlite"_qs) {
        const test::PostgresServer server;
        if (!server.isAvailable())
            qFatal("postgres: %s", qPrintable(server.problem()));
        bench(Engine::Postgres, server.uri());
    }
    return report.finish() == 0 ? 0 : 1;
}
