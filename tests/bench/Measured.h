// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QTimer>

#include <functional>
#include <span>

namespace shopdesk::bench {

// What one kind of table did with one workspace; times in milliseconds, memory in megabytes.
struct Measured
{
    double firstPaint = 0;
    double sortPaint = 0;
    double jumpMedian = 0;
    double jump95 = 0;
    double exactCount = 0;   // until every row can be reached
    double longestBlock = 0; // in which the window could not react
    double memory = 0;       // over the empty window
    double missedFrames = 0; // percent of the steps of a steady scroll that were not done in time
};

// What the search did on keystrokes; milliseconds.
struct SearchMeasured
{
    double median = 0;
    double percent95 = 0;
    double inner95 = 0; // of texts typed from the second word of a title on
    double worst = 0;
    double compared = 0; // median of the texts that the scan was given too
    double scan = 0;     // their median by LIKE without an index
};

// A figure of those structures: its name in JSON, and what stands for several rounds.
enum class OverRounds { Median, Worst };
template<class T>
struct Figure
{
    const char *name;
    double T::*value;
    OverRounds overRounds = OverRounds::Median;
};

template<class T>
[[nodiscard]] std::span<const Figure<T>> figuresOf();
template<>
std::span<const Figure<Measured>> figuresOf();
template<>
std::span<const Figure<SearchMeasured>> figuresOf();

// The value below which so many percent of the samples are.
[[nodiscard]] double percentile(QList<double> samples, int percent);

template<class T>
[[nodiscard]] QJsonObject toJson(const T &measured)
{
    QJsonObject json;
    for (const auto &figure : figuresOf<T>())
        json.insert(QLatin1String(figure.name), measured.*figure.value);
    return json;
}

// One measurement out of those of several rounds, as JSON each.
template<class T>
[[nodiscard]] T combined(const QList<QJsonObject> &rounds)
{
    T result;
    for (const auto &figure : figuresOf<T>()) {
        QList<double> samples;
        for (const auto &round : rounds)
            samples.append(round.value(QLatin1String(figure.name)).toDouble());
        result.*figure.value =
                percentile(samples, figure.overRounds == OverRounds::Median ? 50 : 100);
    }
    return result;
}

// Resident memory of this process.
[[nodiscard]] double residentMegabytes();

[[nodiscard]] double elapsedMs(const QElapsedTimer &since);

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
