// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <functional>

namespace shopdesk::bench {

// What one kind of table did with one workspace; times in milliseconds, memory in megabytes.
struct Measured
{
    double firstPaint = 0;
    double sortPaint = 0;
    double jumpMedian = 0;
    double jump95 = 0;
    double exactCount = 0;
    double longestBlock = 0;
    double memory = 0;
};

// The value below which so many percent of the samples are.
[[nodiscard]] double percentile(QList<double> samples, int percent);

// Resident memory of this process.
[[nodiscard]] double residentMegabytes();

// Runs the event loop until the condition holds; milliseconds that took, or the limit.
double waitUntil(const std::function<bool()> &condition, int limitMs = 60'000);

// Longest time in which the event loop could not turn.
class BlockMeter
{
public:
    BlockMeter();
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace shopdesk::bench
