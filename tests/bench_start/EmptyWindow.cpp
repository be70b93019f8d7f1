// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench_start/EmptyWindow.h"

#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QWidget>

namespace shopdesk::bench {

int runEmptyWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QApplication::arguments().constLast());
    database.open();
    QSqlQuery query(QStringLiteral("SELECT name FROM workspace"), database);
    if (!query.next())
        qFatal("no row to read");
    QWidget window;
    window.setWindowTitle(query.value(0).toString());
    window.resize(800, 600);
    window.show();
    return QApplication::exec();
}

} // namespace shopdesk::bench
