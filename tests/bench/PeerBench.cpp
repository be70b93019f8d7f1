// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/TableBench.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlTableModel>
#include <QTableView>

namespace shopdesk::bench {

namespace {

const auto kName = QStringLiteral("peer");
constexpr int kJumps = 100;

QSqlDatabase openPeer(const WorkspaceAddress &address)
{
    const bool sqlite = address.engine() == Engine::Sqlite;
    auto database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_qs : u"QPSQL"_qs, kName);
    database.setDatabaseName(sqlite ? address.path() : address.database());
    database.setHostName(address.host());
    database.setPort(address.port());
    database.setUserName(address.user());
    database.open();
    return database;
}

// Time to the end of the table, which is what it takes to jump there.
void toTheEnd(QTableView &view, QSqlQueryModel &model)
{
    while (model.canFetchMore())
        model.fetchMore();
    view.scrollToBottom();
    view.viewport()->repaint();
}

// Once every row is here.
void jump(QTableView &view, Measured &measured)
{
    QRandomGenerator random(7);
    QList<double> samples;
    for (int i = 0; i < kJumps; ++i) {
        QElapsedTimer since;
        since.start();
        view.verticalScrollBar()->setValue(random.bounded(view.model()->rowCount()));
        view.viewport()->repaint();
        samples.append(elapsedMs(since));
    }
    measured.jumpMedian = percentile(samples, 50);
    measured.jump95 = percentile(samples, 95);
}

template<class Load, class Sort>
Measured measure(QSqlQueryModel &model, Load load, Sort sort)
{
    QTableView view;
    view.resize(1000, 700);
    view.show();
    view.viewport()->repaint();
    QApplication::processEvents();
    const double before = residentMegabytes();
    Measured measured;
    QElapsedTimer since;
    since.start();
    load();
    view.setModel(&model);
    view.viewport()->repaint();
    measured.firstPaint = elapsedMs(since);
    since.restart();
    toTheEnd(view, model);
    measured.exactCount = elapsedMs(since);
    jump(view, measured);
    measured.memory = residentMegabytes() - before;
    since.restart();
    sort();
    view.viewport()->repaint();
    measured.sortPaint = elapsedMs(since);
    measured.longestBlock = std::max(measured.firstPaint, measured.sortPaint);
    return measured;
}

} // namespace

Measured measureSqlTableModel(const WorkspaceAddress &address)
{
    Measured measured;
    {
        QSqlTableModel model(nullptr, openPeer(address));
        model.setTable(u"book"_qs);
        model.setSort(model.fieldIndex(u"title"_qs), Qt::AscendingOrder);
        measured = measure(
                model, [&] { model.select(); },
                [&] { model.sort(model.fieldIndex(u"publisher"_qs), Qt::AscendingOrder); });
    }
    QSqlDatabase::removeDatabase(kName);
    return measured;
}

Measured measureSqlQueryModel(const WorkspaceAddress &address)
{
    Measured measured;
    {
        auto database = openPeer(address);
        QSqlQueryModel model;
        const auto select = QStringLiteral("SELECT title, authors, code, publisher, year, language,"
                                           " price_minor FROM book ORDER BY %1, id");
        measured = measure(
                model, [&] { model.setQuery(QSqlQuery(select.arg(u"title_key"_qs), database)); },
                [&] { model.setQuery(QSqlQuery(select.arg(u"publisher_key"_qs), database)); });
    }
    QSqlDatabase::removeDatabase(kName);
    return measured;
}

} // namespace shopdesk::bench
