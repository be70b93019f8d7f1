// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/TableBench.h"

#include "db/domain/TextKey.h"
#include "db/queries/PagedQuery.h"
#include "tests/queries/Catalogue.h"

namespace shopdesk::bench {

namespace {

constexpr int kLongest = 20;
constexpr int kTitles = 30;
constexpr int kScans = 7;
constexpr int kScanned = 6; // letters

// As the table asks on a keystroke: the first rows.
double keystroke(Connection &connection, const QString &typed)
{
    ListQuery list;
    list.search = typed;
    list.scope = ReadScope::whole();
    QElapsedTimer since;
    since.start();
    const auto page = readPage(connection, {.list = list, .range = FirstRows{}});
    if (!page)
        qFatal("search: %s", qPrintable(page.error().detail));
    return elapsedMs(since);
}

// Letter by letter.
QList<double> typed(Connection &connection, const QString &text)
{
    QList<double> samples;
    for (int length = 1; length <= std::min<qsizetype>(kLongest, text.size()); ++length)
        samples.append(keystroke(connection, text.left(length)));
    return samples;
}

// What is left without the index: the server reads every key. Counting spares it the answer.
double scan(Connection &connection, const QString &typed)
{
    QElapsedTimer since;
    since.start();
    const auto rows = connection.queryText(
            u"scan"_qs, u"SELECT count(*) AS n FROM book b WHERE b.search_key LIKE :text"_qs,
            {{u"text"_qs, u'%' + searchKey(typed) + u'%'}});
    if (!rows)
        qFatal("scan: %s", qPrintable(rows.error().detail));
    return elapsedMs(since);
}

std::unique_ptr<Connection> open(const WorkspaceAddress &address)
{
    auto connection = Connection::open(address);
    if (!connection)
        qFatal("open: %s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

std::unique_ptr<Connection> openWithoutIndexes(const WorkspaceAddress &address)
{
    auto connection = open(address);
    // SQLite has none that LIKE could use.
    if (address.engine() == Engine::Postgres &&
        !connection->script(u"SET enable_bitmapscan = off; SET enable_indexscan = off;"
                            "SET enable_indexonlyscan = off"_qs))
        qFatal("the indexes could not be switched off");
    return connection;
}

} // namespace

SearchMeasured measureSearch(const WorkspaceAddress &address)
{
    const auto connection = open(address);
    const auto scanning = openWithoutIndexes(address);
    QList<double> samples;
    QList<double> inner;
    QList<double> compared;
    QList<double> scans;
    for (int i = 0; i < kTitles; ++i) {
        const auto title = test::catalogueTitle(i * 7);
        samples.append(typed(*connection, title));
        inner.append(typed(*connection, title.section(u' ', 1)));
        if (i < kScans) {
            compared.append(keystroke(*connection, title.left(kScanned)));
            scans.append(scan(*scanning, title.left(kScanned)));
        }
    }
    return {.median = percentile(samples, 50),
            .percent95 = percentile(samples, 95),
            .inner95 = percentile(inner, 95),
            .worst = percentile(samples + inner, 100),
            .compared = percentile(compared, 50),
            .scan = percentile(scans, 50)};
}

} // namespace shopdesk::bench
