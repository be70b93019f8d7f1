// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/TableBench.h"

#include "db/queries/ExecutorPageFetcher.h"
#include "models/tables/BookTableModel.h"
#include "models/tables/OrderTableModel.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>

namespace shopdesk::bench {

namespace {

constexpr int kJumps = 100;
constexpr int kFrames = 180;
constexpr int kRowsAFrame = 3;
constexpr double kFrameMs = 1000.0 / 60;

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
    return took + elapsedMs(since);
}

void jump(QTableView &view, PagedTableModel &model, Measured &measured)
{
    QRandomGenerator random(7);
    QList<double> samples;
    for (int i = 0; i < kJumps; ++i) {
        const int row = random.bounded(model.rowCount());
        view.verticalScrollBar()->setValue(row);
        samples.append(paint(view, std::min(row, model.rowCount() - 1)));
        // A row that was here already needed no turn of the event loop; the next jump comes later.
        QApplication::processEvents();
    }
    measured.jumpMedian = percentile(samples, 50);
    measured.jump95 = percentile(samples, 95);
}

// A wheel turned steadily for three seconds: at every frame of 60 a second three rows further. A
// step is missed when it takes longer than its frame or shows rows that are not here yet.
double missedFrames(QTableView &view)
{
    view.verticalScrollBar()->setValue(0);
    paint(view, 0);
    int missed = 0;
    QElapsedTimer clock;
    clock.start();
    for (int frame = 1; frame <= kFrames; ++frame) {
        QElapsedTimer since;
        since.start();
        view.verticalScrollBar()->setValue(frame * kRowsAFrame);
        view.viewport()->repaint();
        const bool late = elapsedMs(since) > kFrameMs;
        const int last = view.rowAt(view.viewport()->height() - 1);
        missed += late || !isShown(view, frame * kRowsAFrame) || !isShown(view, last) ? 1 : 0;
        waitUntil([&] { return elapsedMs(clock) >= frame * kFrameMs; });
    }
    return 100.0 * missed / kFrames;
}

// As the window's pages do.
void reportVisibleRows(const QTableView &view, PagedTableModel &model)
{
    const int last = view.rowAt(view.viewport()->height() - 1);
    model.setVisibleRows(view.rowAt(0), last < 0 ? model.rowCount() - 1 : last);
}

// A workspace was signed in to before a page is opened: the connections are there.
void connectToDatabase(DbExecutor &executor)
{
    const auto first = executor.submit<int>(DbExecutor::Lane::Read, [](Connection &) { return 1; });
    const auto second =
            executor.submit<int>(DbExecutor::Lane::Read, [](Connection &) { return 2; });
    if (!first.result() || !second.result())
        qFatal("no connection");
}

template<class Model>
Measured measure(const WorkspaceAddress &address, int rows, const QString &sortedBy)
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
    connectToDatabase(executor);
    const BlockMeter meter;
    Model model(fetcher);
    model.setScope(ReadScope::whole());
    view.setModel(&model);
    QObject::connect(view.verticalScrollBar(), &QScrollBar::valueChanged, &model,
                     [&] { reportVisibleRows(view, model); });
    Measured measured;
    QElapsedTimer since;
    since.start();
    model.reload();
    measured.firstPaint = paint(view, 0);
    waitUntil([&] { return model.isCountExact() && model.rowCount() == rows; });
    measured.exactCount = elapsedMs(since);
    jump(view, model, measured);
    measured.missedFrames = missedFrames(view);
    model.sort(model.columnOf(sortedBy));
    measured.sortPaint =
            waitUntil([&] { return model.state() != PagedTableModel::State::Loading; }) +
            paint(view, 0);
    waitUntil([&] { return model.isCountExact(); });
    measured.longestBlock = meter.longest();
    measured.memory = residentMegabytes() - before;
    return measured;
}

} // namespace

Measured measureBooks(const WorkspaceAddress &address, int books)
{
    return measure<BookTableModel>(address, books, u"publisher"_qs);
}

Measured measureOrders(const WorkspaceAddress &address, int orders)
{
    return measure<OrderTableModel>(address, orders, u"total"_qs);
}

} // namespace shopdesk::bench
