// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measured.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <algorithm>

#include <unistd.h>

namespace shopdesk::bench {

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

double waitUntil(const std::function<bool()> &condition, int limitMs)
{
    QElapsedTimer since;
    since.start();
    while (!condition() && since.elapsed() < limitMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

BlockMeter::BlockMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, [this] {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    });
    m_since.start();
    m_timer.start();
}

} // namespace shopdesk::bench
