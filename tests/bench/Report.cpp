// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Report.h"

#include <algorithm>

namespace shopdesk::bench {

namespace {

// Below that the clock and the scheduler decide, not the size.
constexpr double kNoiseMs = 2;

template<class T>
QList<double> pick(const QList<SizeFigures> &sizes, T SizeFigures::*part, double T::*figure)
{
    QList<double> values;
    for (const auto &size : sizes)
        values.append(size.*part.*figure);
    return values;
}

} // namespace

Report::Report()
    : m_out(stdout)
{
}

void Report::size(Engine engine, const SizeFigures &figures)
{
    m_out << QStringLiteral("%1, %2 books (ms, MB)\n").arg(engineName(engine)).arg(figures.books);
    line("Shopdesk", figures.paged);
    line("QSqlTableModel", figures.table);
    line("QSqlQueryModel", figures.query);
    m_out << QStringLiteral("  search           median %1  95 % %2  from the second word %3"
                            "  worst %4  six letters %5  by LIKE %6\n")
                     .arg(figures.search.median, 0, 'f', 2)
                     .arg(figures.search.percent95, 0, 'f', 2)
                     .arg(figures.search.inner95, 0, 'f', 2)
                     .arg(figures.search.worst, 0, 'f', 2)
                     .arg(figures.search.compared, 0, 'f', 2)
                     .arg(figures.search.scan, 0, 'f', 2);
    m_out << QStringLiteral("  steady scroll    %1 % of the frames missed\n")
                     .arg(figures.paged.missedFrames, 0, 'f', 1);
    m_out.flush();
}

void Report::line(const char *name, const Measured &m)
{
    m_out << QStringLiteral("  %1 first %2  sort %3  jump %4 / %5  whole %6  block %7  memory %8\n")
                     .arg(QLatin1String(name), -16)
                     .arg(m.firstPaint, 8, 'f', 1)
                     .arg(m.sortPaint, 8, 'f', 1)
                     .arg(m.jumpMedian, 6, 'f', 1)
                     .arg(m.jump95, 6, 'f', 1)
                     .arg(m.exactCount, 8, 'f', 1)
                     .arg(m.longestBlock, 7, 'f', 1)
                     .arg(m.memory, 7, 'f', 1);
}

void Report::atMost(const char *what, double value, double limit)
{
    const bool met = value <= limit;
    m_missed += met ? 0 : 1;
    m_out << QStringLiteral("  %1 %2 (at most %3) %4\n")
                     .arg(QLatin1String(what), -36)
                     .arg(value, 8, 'f', 3)
                     .arg(limit, 0, 'f', 2)
                     .arg(met ? u"met"_qs : u"MISSED"_qs);
}

void Report::atMost(const char *what, double ours, double peers, double limit)
{
    // Without a peer's figure nothing is compared, and that is no success.
    atMost(what, peers > 0 ? ours / peers : qInf(), limit);
}

void Report::slope(const char *what, const QList<double> &values)
{
    QStringList steps;
    for (qsizetype i = 1; i < values.size(); ++i)
        steps.append(u"x%1"_qs.arg(std::max(kNoiseMs, values.at(i)) /
                                           std::max(kNoiseMs, values.at(i - 1)),
                                   0, 'f', 2));
    m_out << QStringLiteral("  slope of %1, each ten times the books: %2\n")
                     .arg(QLatin1String(what), steps.join(u"  "_qs));
}

void Report::flat(const char *what, const QList<double> &values)
{
    slope(what, values);
    atMost(qPrintable(u"%1, smallest to all"_qs.arg(QLatin1String(what))),
           std::max(kNoiseMs, values.constLast()), std::max(kNoiseMs, values.constFirst()), 2);
}

void Report::tableTargets(const Measured &measured)
{
    atMost("first paint", measured.firstPaint, 100);
    atMost("jump, 95 %", measured.jump95, 16);
    atMost("frames missed, %", measured.missedFrames, 1);
    atMost("longest block", measured.longestBlock, 50);
    atMost("memory", measured.memory, 80);
}

void Report::orders(Engine engine, int count, const Measured &measured)
{
    m_out << QStringLiteral("%1, %2 orders (ms, MB)\n").arg(engineName(engine)).arg(count);
    line("Shopdesk", measured);
    tableTargets(measured);
    m_out.flush();
}

void Report::targets(Engine engine, const QList<SizeFigures> &sizes)
{
    const auto &full = sizes.constLast();
    m_out << engineName(engine) << " targets, at " << full.books << " books\n";
    tableTargets(full.paged);
    atMost("search, 95 %", full.search.percent95, 50);
    atMost("search from the second word, 95 %", full.search.inner95, 50);
    atMost("search against LIKE", full.search.compared, full.search.scan, 1.0 / 20);
    if (engine == Engine::Postgres) {
        atMost("first paint against QSqlTableModel", full.paged.firstPaint, full.table.firstPaint,
               1.0 / 20);
        atMost("memory against QSqlTableModel", full.paged.memory, full.table.memory, 1.0 / 10);
    }
    flat("first paint", pick(sizes, &SizeFigures::paged, &Measured::firstPaint));
    flat("jump, 95 %", pick(sizes, &SizeFigures::paged, &Measured::jump95));
    slope("search, median", pick(sizes, &SizeFigures::search, &SearchMeasured::median));
    flat("search, 95 %", pick(sizes, &SizeFigures::search, &SearchMeasured::percent95));
    m_out.flush();
}

int Report::finish()
{
    m_out << (m_missed == 0 ? u"All targets met.\n"_qs : u"%1 targets missed.\n"_qs.arg(m_missed));
    m_out.flush();
    return m_missed;
}

} // namespace shopdesk::bench
