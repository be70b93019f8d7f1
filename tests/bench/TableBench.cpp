// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/TableBench.h"

#include "db/queries/ExecutorPageFetcher.h"
#include "models/tables/BookTableModel.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>

namespace shopdesk::bench {

namespace {

constexpr int kJumps = 100;

DbExecutor::Opener openerOf(const WorkspaceAddress &address)
{
    return [address](DbExecutor::Lane) { return Connection::open(address); };
}

bool isShown(const QTableView &view, int row)
{
    return !view.model()->index(row, 0).data().toString().isEmpty();
}

// Until what stands at the top of the view is there and painted.
double paint(QTableView &view, int row)
{
    const auto took =
            waitUntil([&] { return view.model()->rowCount() > row && isShown(view, row); });
    QElapsedTimer since;
    since.start();
    view.viewport()->repaint();
    return took + static_cast<double>(since.nsecsElapsed()) / 1e6;
}

void jump(QTableView &view, PagedTableModel &model, Measured &measured)
{
    QRandomGenerator random(7);
    QList<double> samples;
    for (int i = 0; i < kJumps; ++i) {
        const int row = random.bounded(model.rowCount());
        view.verticalScrollBar()->setValue(row);
        samples.append(paint(view, std::min(row, model.rowCount() - 1)));
    }
    measured.jumpMedian = percentile(samples, 50);
    measured.jump95 = percentile(samples, 95);
}

} // namespace

Measured measurePaged(const WorkspaceAddress &address, int books)
{
    DbExecutor executor(openerOf(address));
    ExecutorPageFetcher fetcher(executor);
    QTableView view;
    view.resize(1000, 700);
    view.show();
    // The empty window first: its fonts and its style are not the table's.
    view.viewport()->repaint();
    QApplication::processEvents();
    const double before = residentMegabytes();
    const BlockMeter meter;
    BookTableModel model(fetcher);
    model.setScope(ReadScope::whole());
    view.setModel(&model);
    Measured measured;
    QElapsedTimer since;
    since.start();
    model.reload();
    measured.firstPaint = paint(view, 0);
    waitUntil([&] { return model.isCountExact() && model.rowCount() == books; });
    measured.exactCount = static_cast<double>(since.nsecsElapsed()) / 1e6;
    jump(view, model, measured);
    model.sort(3); // by publisher
    measured.sortPaint =
            waitUntil([&] { return model.state() != PagedTableModel::State::Loading; }) +
            paint(view, 0);
    waitUntil([&] { return model.isCountExact(); });
    measured.longestBlock = meter.longest();
    measured.memory = residentMegabytes() - before;
    return measured;
}

} // namespace shopdesk::bench
