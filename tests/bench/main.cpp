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

void benchEngine(Report &report, Engine engine, const QList<int> &sizes, const QString &folder,
                 const QString &server)
{
    QList<SizeFigures> figures;
    for (const int size : sizes) {
        const auto address = workspaceWith(engine, size, folder, server);
        if (!address)
            qFatal("workspace: %s %s", qPrintable(address.error().reason),
                   qPrintable(address.error().detail));
        figures.append(measureAt(*address, size));
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
    parser.addOption({u"quick"_qs, u"Only 1 % and 10 % of the books, for development."_qs});
    // How this program asks itself for one measurement.
    for (const auto &name : {u"measure"_qs, u"workspace"_qs}) {
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
    return measureHere(parser.value(u"measure"_qs), *address, parser.value(u"books"_qs).toInt());
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
    const auto sizes = sizesOf(parser);
    const auto engine = parser.value(u"engine"_qs);
    Report report;
    if (engine != u"postgres"_qs)
        benchEngine(report, Engine::Sqlite, sizes, QDir(parser.value(u"folder"_qs)).absolutePath(),
                    {});
    if (engine != u"sqlite"_qs) {
        const test::PostgresServer server;
        if (!server.isAvailable())
            qFatal("postgres: %s", qPrintable(server.problem()));
        benchEngine(report, Engine::Postgres, sizes, {}, server.uri());
    }
    return report.finish() == 0 ? 0 : 1;
}
