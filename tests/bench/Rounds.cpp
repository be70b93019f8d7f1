// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Rounds.h"

#include "tests/bench/TableBench.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>

#include <cstdio>

namespace shopdesk::bench {

namespace {

constexpr int kRounds = 3;
constexpr int kLongestMs = 10 * 60 * 1000;
const auto kPaged = QStringLiteral("paged");
const auto kTable = QStringLiteral("table");
const auto kQuery = QStringLiteral("query");
const auto kSearch = QStringLiteral("search");
const auto kOrders = QStringLiteral("orders");

QJsonObject measureInChild(const QString &technique, const WorkspaceAddress &address, int rows)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--measure"_qs, technique, u"--workspace"_qs, address.toString(), u"--rows"_qs,
                 QString::number(rows)});
    if (!child.waitForFinished(kLongestMs) || child.exitStatus() != QProcess::NormalExit ||
        child.exitCode() != 0)
        qFatal("%s did not end well: %s", qPrintable(technique), qPrintable(child.errorString()));
    const auto json = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    if (json.isEmpty())
        qFatal("%s told nothing", qPrintable(technique));
    return json;
}

int print(const QJsonObject &json)
{
    const auto text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return std::puts(text.constData()) >= 0 ? 0 : 1;
}

} // namespace

SizeFigures measureAt(const WorkspaceAddress &address, int books)
{
    QMap<QString, QList<QJsonObject>> rounds;
    for (int round = 0; round < kRounds; ++round)
        for (const auto &technique : {kPaged, kTable, kQuery, kSearch})
            rounds[technique].append(measureInChild(technique, address, books));
    return {.books = books,
            .paged = combined<Measured>(rounds[kPaged]),
            .table = combined<Measured>(rounds[kTable]),
            .query = combined<Measured>(rounds[kQuery]),
            .search = combined<SearchMeasured>(rounds[kSearch])};
}

Measured measureOrdersAt(const WorkspaceAddress &address, int orders)
{
    QList<QJsonObject> rounds;
    for (int round = 0; round < kRounds; ++round)
        rounds.append(measureInChild(kOrders, address, orders));
    return combined<Measured>(rounds);
}

int measureHere(const QString &technique, const WorkspaceAddress &address, int rows)
{
    if (technique == kPaged)
        return print(toJson(measureBooks(address, rows)));
    if (technique == kOrders)
        return print(toJson(measureOrders(address, rows)));
    if (technique == kTable)
        return print(toJson(measureSqlTableModel(address)));
    if (technique == kQuery)
        return print(toJson(measureSqlQueryModel(address)));
    if (technique == kSearch)
        return print(toJson(measureSearch(address)));
    qFatal("nothing is called %s", qPrintable(technique));
}

} // namespace shopdesk::bench
