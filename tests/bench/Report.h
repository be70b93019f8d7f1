// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Rounds.h"

#include <QTextStream>

namespace shopdesk::bench {

// Prints the figures, and counts the targets of docs/performance.md that are missed.
class Report
{
public:
    Report();

    void size(Engine engine, const SizeFigures &figures);
    // The whole of one engine, smallest workspace first.
    void targets(Engine engine, const QList<SizeFigures> &sizes);
    // Our table of so many orders on one engine.
    void orders(Engine engine, int count, const Measured &measured);
    // Returns how many targets were missed.
    int finish();

private:
    void tableTargets(const Measured &measured);
    void line(const char *name, const Measured &measured);
    void atMost(const char *what, double value, double limit);
    void atMost(const char *what, double ours, double peers, double limit);
    void slope(const char *what, const QList<double> &values);
    void flat(const char *what, const QList<double> &values);

    QTextStream m_out;
    int m_missed = 0;
};

} // namespace shopdesk::bench
