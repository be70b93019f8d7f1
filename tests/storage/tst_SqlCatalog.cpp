// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/Migrator.h"
#include "tests/storage/Workbench.h"

#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Every statement of db/sql, understood by its engine against the real tables.
class SqlCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void everyStatementPrepares();
    void unknownStatementIsADefect();

private:
    PostgresServer m_server;
};

void SqlCatalogTest::everyStatementPrepares()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    SD_VERIFY(Migrator(*connection).up());
    // The device's own tables live in a file of their own; here they stand beside the others.
    if (bench.engine() == Engine::Sqlite && QDir(u":/sql/migrations/device"_qs).exists()) {
        const auto steps = MigrationSet::device().steps(Engine::Sqlite);
        SD_VERIFY(steps);
        for (const auto &step : *steps)
            SD_VERIFY(connection->script(step.up));
    }
    QStringList wrong;
    for (const auto &name : connection->catalog().names()) {
        // A device's own store is an SQLite file, whatever the workspace is.
        if (bench.engine() == Engine::Postgres && name.startsWith(u"device/"_qs))
            continue;
        const auto *text = connection->catalog().statement(name).value();
        Result<RowSet> done;
        // PREPARE takes no such statements; they want no values and do no harm.
        if (text->text.startsWith(u"CREATE"_qs) || text->text.startsWith(u"ANALYZE"_qs)) {
            done = connection->query(name);
        } else if (bench.engine() == Engine::Postgres) {
            done = connection->queryText(name, u"SELECT 1"_qs);
            const auto prepared =
                    connection->script(u"PREPARE \"%1\" AS "_qs.arg(name) + text->text);
            if (!prepared)
                done = fail(prepared.error());
        } else {
            Bindings nothing;
            for (const auto &parameter : text->parameters)
                nothing.add(parameter, QVariant());
            const SqlText explained{name, u"EXPLAIN "_qs + text->text, text->parameters};
            done = connection->session().execute(explained, nothing);
        }
        if (!done)
            wrong.append(name + u": "_qs + done.error().detail);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void SqlCatalogTest::unknownStatementIsADefect()
{
    SqlCatalog catalog(Engine::Sqlite);
    QCOMPARE(reasonOf(catalog.statement(u"no_such_thing"_qs)), u"statement_unknown"_qs);
    QVERIFY(catalog.names().contains(u"schema_step_list"_qs));
}

QTEST_GUILESS_MAIN(SqlCatalogTest)
#include "tst_SqlCatalog.moc"
