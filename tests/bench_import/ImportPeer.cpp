// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench_import/ImportPeer.h"

#include <QElapsedTimer>
#include <QProcess>

namespace shopdesk::bench {

namespace {

// What one imported book leaves behind, in the order of foreign keys.
struct Rows
{
    QString table;
    QString columns;
    QString which; // condition
};

const QString kOfImport = QStringLiteral("kind = 'CreateBook'");

QList<Rows> importedRows()
{
    return {{u"op_applied"_qs,
             u"op_id, kind, version, actor_id, device_id, at, applied_at, outcome, reason, result,"
             " payload, pushed_by"_qs,
             kOfImport},
            {u"author"_qs, u"id, name, name_key"_qs, u"TRUE"_qs},
            {u"book"_qs,
             u"id, isbn, title, subtitle, title_key, authors, authors_key, publisher,"
             " publisher_key, search_key, year, language, format, description, price_minor,"
             " currency, tax_rate_bp, availability, price_confirmed, created_at, changed_at"_qs,
             u"TRUE"_qs},
            {u"book_author"_qs, u"book_id, position, author_id"_qs, u"TRUE"_qs},
            {u"activity"_qs,
             u"id, at, actor_id, actor_login, device_id, op_id, kind, shop_id, subject_kind,"
             " subject_id, subject, recorded_by"_qs,
             kOfImport}};
}

void runProgram(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

QStringList psqlWords(const WorkspaceAddress &address)
{
    return {u"-q"_qs, u"-1"_qs, u"-v"_qs, u"ON_ERROR_STOP=1"_qs, u"-d"_qs, address.toString()};
}

QString fileOf(const QString &folder, const Rows &rows)
{
    return folder + u'/' + rows.table + u".copy"_qs;
}

double copyPostgres(const WorkspaceAddress &from, const WorkspaceAddress &into,
                    const QString &folder)
{
    auto unload = psqlWords(from);
    auto load = psqlWords(into);
    for (const auto &rows : importedRows()) {
        unload << u"-c"_qs
               << u"\\copy (SELECT %1 FROM %2 WHERE %3) TO '%4'"_qs.arg(
                          rows.columns, rows.table, rows.which, fileOf(folder, rows));
        load << u"-c"_qs
             << u"\\copy %1 (%2) FROM '%3'"_qs.arg(rows.table, rows.columns, fileOf(folder, rows));
    }
    runProgram(u"psql"_qs, unload);
    QElapsedTimer timer;
    timer.start();
    runProgram(u"psql"_qs, load);
    return static_cast<double>(timer.elapsed()) / 1000;
}

double copySqlite(const WorkspaceAddress &from, const WorkspaceAddress &into)
{
    QStringList words{into.path(), u"PRAGMA foreign_keys = ON"_qs,
                      u"PRAGMA synchronous = NORMAL"_qs,
                      u"ATTACH '%1' AS source"_qs.arg(from.path()), u"BEGIN"_qs};
    for (const auto &rows : importedRows())
        words << u"INSERT INTO main.%1 (%2) SELECT %2 FROM source.%1 WHERE %3"_qs.arg(
                rows.table, rows.columns, rows.which);
    words << u"COMMIT"_qs;
    QElapsedTimer timer;
    timer.start();
    runProgram(u"sqlite3"_qs, words);
    return static_cast<double>(timer.elapsed()) / 1000;
}

} // namespace

double copyRows(const WorkspaceAddress &from, const WorkspaceAddress &into, const QString &folder)
{
    return from.engine() == Engine::Postgres ? copyPostgres(from, into, folder)
                                             : copySqlite(from, into);
}

} // namespace shopdesk::bench
