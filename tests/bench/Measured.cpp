// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measured.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <algorithm>

#include <unistd.h>

namespace shopdesk::bench {

template<>
std::span<const Figure<Measured>> figuresOf()
{
    static constexpr Figure<Measured> kFigures[] = {
            {"firstPaint", &Measured::firstPaint},
            {"sortPaint", &Measured::sortPaint},
            {"jumpMedian", &Measured::jumpMedian},
            {"jump95", &Measured::jump95},
            {"exactCount", &Measured::exactCount},
            {"longestBlock", &Measured::longestBlock, OverRounds::Worst},
            {"memory", &Measured::memory},
            {"missedFrames", &Measured::missedFrames},
    };
    return kFigures;
}

template<>
std::span<const Figure<SearchMeasured>> figuresOf()
{
    static constexpr Figure<SearchMeasured> kFigures[] = {
            {"median", &SearchMeasured::median},
            {"percent95", &SearchMeasured::percent95},
            {"inner95", &SearchMeasured::inner95},
            {"worst", &SearchMeasured::worst, OverRounds::Worst},
            {"compared", &SearchMeasured::compared},
            {"scan", &SearchMeasured::scan},
    };
    return kFigures;
}

double percentile(QList<double> samples, int percent)
{
    if (samples.isEmpty())
        return 0;
    std::ranges::sort(samples);
    return samples.at(std::min(samples.size() - 1, samples.size() * percent / 100));
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

double elapsedMs(const QElapsedTimer &since)
{
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

double waitUntil(const std::function<bool()> &condition, int limitMs)
{
    QElapsedTimer since;
    since.start();
    while (!condition() && since.elapsed() < limitMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return elapsedMs(since);
}

BlockMeter::BlockMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, [this] {
        m_longest = std::max(m_longest, elapsedMs(m_since));
        m_since.restart();
    });
    m_since.start();
    m_timer.start();
}

} // namespace shopdesk::bench
