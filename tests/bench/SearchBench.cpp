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

double elapsed(const QElapsedTimer &since)
{
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

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
    const auto took = elapsed(since);
    if (took > 50)
        qInfo("  slow: %6.1f ms \"%s\"", took, typed.toUtf8().constData());
    return took;
}

double scan(Connection &connection, const QString &typed)
{
    QElapsedTimer since;
    since.start();
    const auto rows = connection.queryText(
            u"scan"_qs, u"SELECT b.id FROM book b WHERE b.search_key || '' LIKE :text"_qs,
            {{u"text"_qs, u'%' + searchKey(typed) + u'%'}});
    return rows ? elapsed(since) : 0;
}

} // namespace

SearchMeasured measureSearch(const WorkspaceAddress &address)
{
    const auto connection = Connection::open(address);
    if (!connection)
        qFatal("open: %s", qPrintable(connection.error().detail));
    QList<double> samples;
    QList<double> scans;
    for (int i = 0; i < kTitles; ++i) {
        const auto title = test::catalogueTitle(i * 7);
        for (int length = 1; length <= std::min<qsizetype>(kLongest, title.size()); ++length)
            samples.append(keystroke(**connection, title.left(length)));
        if (i < 5)
            scans.append(scan(**connection, title.left(5)));
    }
    return {.median = percentile(samples, 50),
            .percent95 = percentile(samples, 95),
            .worst = percentile(samples, 100),
            .scanMedian = percentile(scans, 50)};
}

} // namespace shopdesk::bench
