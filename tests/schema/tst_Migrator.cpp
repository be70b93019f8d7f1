// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/Migrator.h"
#include "db/schema/SchemaInspector.h"
#include "tests/storage/Workbench.h"

#include <QtTest>

#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

// Steps in a folder that a test may spoil.
class StepFolder
{
public:
    explicit StepFolder(Engine engine)
    {
        const QDir source(u":/sql/migrations/"_qs + engineName(engine));
        for (const auto &file : source.entryList(QDir::Files)) {
            QFile::copy(source.filePath(file), path(file));
            QFile::setPermissions(path(file), QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] MigrationSet set() const { return MigrationSet::folder(m_folder.path()); }
    void append(const QString &file, const QByteArray &text) const
    {
        QFile target(path(file));
        QVERIFY(target.open(QIODevice::Append));
        target.write(text);
    }

private:
    QTemporaryDir m_folder;
};

constexpr int kLatest = 9;

} // namespace

// Every rule of the migrator on both engines.
class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void anEmptyDatabaseIsOlder();
    void upAppliesAllStepsAndRecordsThem();
    void upByOneStepAtATimeEqualsAllAtOnce();
    void downThenUpEqualsUp();
    void downKeepsNothingAndNeverGoesBelowZero();
    void downWithRowsInTheTablesWorks();
    void stepsOutOfRangeAreRefused();
    void progressNamesEveryStep();
    void anEditedStepIsRefusedAndRepaired();
    void repairRefusesTablesThatDiffer();
    void verifyFindsAMissingIndexAndAnExtraColumn();
    void aGapIsRefused();
    void aNewerDatabaseIsRefused();
    void aForeignDatabaseIsLeftAlone();
    void anotherSetIsForeign();
    void filesWithAGapAreADefect();
    void aFailingStepLeavesNothingHalfDone();
    void twoMigratorsAtOnceApplyEachStepOnce();

private:
    PostgresServer m_server;
};

void MigratorTest::anEmptyDatabaseIsOlder()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    Migrator migrator(*connection);
    QCOMPARE(migrator.version().value(), 0);
    QCOMPARE(migrator.latest().value(), kLatest);
    const auto current = migrator.requireCurrent();
    QCOMPARE(reasonOf(current), u"schema_older"_qs);
    QCOMPARE(current.error().kind, ErrorKind::Schema);
    QCOMPARE(current.error().facts.value(u"wayOut"_qs).toString(), u"migrate_up"_qs);
    QCOMPARE(migrator.status().value().front().state, StepState::Pending);
}

void MigratorTest::upAppliesAllStepsAndRecordsThem()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    const ManualClock clock(QDateTime({2026, 3, 1}, {10, 20, 30, 456}, Qt::UTC));
    Migrator migrator(*connection, clock);
    const auto report = migrator.up();
    SD_VERIFY(report);
    QCOMPARE(report->from, 0);
    QCOMPARE(report->to, kLatest);
    QCOMPARE(report->steps.size(), std::size_t(kLatest));
    QVERIFY2(report->backupPath.isEmpty(), "an empty workspace needs no backup");
    const auto status = migrator.status();
    SD_VERIFY(status);
    for (const auto &step : *status) {
        QCOMPARE(step.state, StepState::Applied);
        QCOMPARE(step.appliedAt, clock.now());
    }
    SD_VERIFY(migrator.requireCurrent());
    const auto problems = migrator.verify();
    SD_VERIFY(problems);
    for (const auto &problem : *problems)
        QFAIL(qPrintable(problem.reason +
                         problem.facts.value(u"differences"_qs).toStringList().join(u'\n')));
    const auto again = migrator.up();
    SD_VERIFY(again);
    QVERIFY(again->steps.empty());
}

void MigratorTest::upByOneStepAtATimeEqualsAllAtOnce()
{
    SD_WORKBENCH(bench, m_server);
    SD_WORKBENCH(other, m_server);
    const auto atOnce = bench.open();
    SD_VERIFY(Migrator(*atOnce).up());
    const auto stepwise = other.open();
    for (int i = 0; i < kLatest; ++i)
        SD_VERIFY(Migrator(*stepwise).up(1));
    QCOMPARE(schemaDifferences(SchemaInspector::read(*atOnce).value(),
                               SchemaInspector::read(*stepwise).value()),
             QStringList());
}

void MigratorTest::downThenUpEqualsUp()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    Migrator migrator(*connection);
    SD_VERIFY(migrator.up());
    const auto before = SchemaInspector::read(*connection).value();
    for (int steps = 1; steps <= kLatest; ++steps) {
        SD_VERIFY(migrator.down(steps));
        QCOMPARE(migrator.version().value(), kLatest - steps);
        QCOMPARE(migrator.verify().value(), std::vector<Error>());
        SD_VERIFY(migrator.up());
        QCOMPARE(schemaDifferences(before, SchemaInspector::read(*connection).value()),
                 QStringList());
    }
}

void MigratorTest::downKeepsNothingAndNeverGoesBelowZero()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    Migrator migrator(*connection);
    SD_VERIFY(migrator.up());
    const auto report = migrator.down(100);
    SD_VERIFY(report);
    QCOMPARE(report->to, 0);
    QCOMPARE(report->steps.front().number, kLatest);
    QVERIFY(SchemaInspector::read(*connection)->tables.empty());
    QCOMPARE(migrator.version().value(), 0);
    QCOMPARE(migrator.down(1)->steps.size(), std::size_t(0));
}

void MigratorTest::downWithRowsInTheTablesWorks()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    Migrator migrator(*connection);
    SD_VERIFY(migrator.up());
    const auto root = u"00000000-0000-7000-8000-000000000001"_qs;
    const auto leaf = u"00000000-0000-7000-8000-000000000002"_qs;
    const auto insert = u"INSERT INTO category (id, parent_id, name, name_key, created_at,"
                        " changed_at) VALUES ('%1', %2, 'x', 'x', '2026-01-01T00:00:00.000Z',"
                        " '2026-01-01T00:00:00.000Z')"_qs;
    SD_VERIFY(connection->script(insert.arg(root, u"NULL"_qs)));
    SD_VERIFY(connection->script(insert.arg(leaf, u'\'' + root + u'\'')));
    const auto report = migrator.down(kLatest);
    SD_VERIFY(report);
    QCOMPARE(report->backupPath.isEmpty(), bench.engine() == Engine::Postgres);
    if (bench.engine() == Engine::Sqlite) {
        const auto backup = Connection::open(WorkspaceAddress::sqliteFile(report->backupPath));
        SD_VERIFY(backup);
        QCOMPARE(bench.column(**backup, u"SELECT count(*) FROM category"_qs), QStringList{u"2"_qs});
        QCOMPARE(Migrator(**backup).version().value(), kLatest);
        QCOMPARE(QFile::permissions(report->backupPath) &
                         (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
}

void MigratorTest::stepsOutOfRangeAreRefused()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    QCOMPARE(reasonOf(Migrator(*connection).up(0)), u"steps_out_of_range"_qs);
    QCOMPARE(reasonOf(Migrator(*connection).down(-1)), u"steps_out_of_range"_qs);
    SD_VERIFY(Migrator(*connection).up(100));
    QCOMPARE(Migrator(*connection).version().value(), kLatest);
}

void MigratorTest::progressNamesEveryStep()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    Migrator migrator(*connection);
    QStringList seen;
    migrator.onProgress([&seen](int done, int total, const QString &step) {
        seen.append(u"%1/%2 %3"_qs.arg(done).arg(total).arg(step));
    });
    SD_VERIFY(migrator.up(2));
    QCOMPARE(seen, (QStringList{u"0/2 people"_qs, u"1/2 catalogue"_qs}));
}

void MigratorTest::anEditedStepIsRefusedAndRepaired()
{
    SD_WORKBENCH(bench, m_server);
    const StepFolder folder(bench.engine());
    const auto connection = bench.open();
    SD_VERIFY(Migrator(*connection).up());
    folder.append(u"0003_stock.up.sql"_qs, "-- A remark that came later.\n");
    Migrator edited(*connection, folder.set());
    QCOMPARE(edited.status()->at(2).state, StepState::Edited);
    const auto refused = edited.down(1);
    QCOMPARE(reasonOf(refused), u"schema_step_edited"_qs);
    QCOMPARE(refused.error().facts.value(u"number"_qs).toInt(), 3);
    QCOMPARE(refused.error().facts.value(u"wayOut"_qs).toString(), u"migrate_repair"_qs);
    QCOMPARE(reasonOf(edited.requireCurrent()), u"schema_step_edited"_qs);
    QCOMPARE(edited.verify()->size(), std::size_t(1));
    const auto report = edited.repair();
    SD_VERIFY(report);
    QCOMPARE(report->steps.size(), std::size_t(1));
    QCOMPARE(report->steps.front().name, u"stock"_qs);
    QVERIFY(report->steps.front().oldChecksum != report->steps.front().newChecksum);
    SD_VERIFY(edited.requireCurrent());
    QVERIFY(edited.repair()->steps.empty());
}

void MigratorTest::repairRefusesTablesThatDiffer()
{
    SD_WORKBENCH(bench, m_server);
    const StepFolder folder(bench.engine());
    const auto connection = bench.open();
    SD_VERIFY(Migrator(*connection).up());
    folder.append(u"0003_stock.up.sql"_qs, "CREATE INDEX later ON stock_reservation (quantity);\n");
    Migrator edited(*connection, folder.set());
    const auto refused = edited.repair();
    QCOMPARE(reasonOf(refused), u"schema_differs"_qs);
    QVERIFY(refused.error()
                    .facts.value(u"differences"_qs)
                    .toStringList()
                    .contains(u"- stock_reservation: index later (quantity)"_qs));
    QCOMPARE(edited.status()->at(2).state, StepState::Edited);
}

void MigratorTest::verifyFindsAMissingIndexAndAnExtraColumn()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    Migrator migrator(*connection);
    SD_VERIFY(migrator.up());
    SD_VERIFY(
            connection->script(u"DROP INDEX shop_by_name; ALTER TABLE shop ADD COLUMN x text;"_qs));
    const auto problems = migrator.verify();
    SD_VERIFY(problems);
    QCOMPARE(problems->size(), std::size_t(1));
    const auto lines = problems->front().facts.value(u"differences"_qs).toStringList();
    QVERIFY(lines.contains(u"- shop: index shop_by_name (name_key,id)"_qs));
    QVERIFY(lines.contains(u"+ shop: column x text null"_qs));
}

void MigratorTest::aGapIsRefused()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    Migrator migrator(*connection);
    SD_VERIFY(migrator.up());
    SD_VERIFY(connection->script(u"DELETE FROM schema_step WHERE number = 2"_qs));
    const auto refused = migrator.up();
    QCOMPARE(reasonOf(refused), u"schema_gap"_qs);
    QCOMPARE(refused.error().facts.value(u"missing"_qs).toList(), QVariantList{2});
    QCOMPARE(reasonOf(migrator.repair()), u"schema_gap"_qs);
    QCOMPARE(migrator.verify()->front().reason, u"schema_gap"_qs);
}

void MigratorTest::aNewerDatabaseIsRefused()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    Migrator migrator(*connection);
    SD_VERIFY(migrator.up());
    SD_VERIFY(connection->script(
            u"INSERT INTO schema_step VALUES (%1, 'later', 'x', '2030-01-01T00:00:00.000Z', '9')"_qs
                    .arg(kLatest + 1)));
    const auto refused = migrator.requireCurrent();
    QCOMPARE(reasonOf(refused), u"schema_newer"_qs);
    QCOMPARE(refused.error().facts.value(u"databaseVersion"_qs).toInt(), kLatest + 1);
    QCOMPARE(refused.error().facts.value(u"programVersion"_qs).toInt(), kLatest);
    QCOMPARE(reasonOf(migrator.up()), u"schema_newer"_qs);
    QCOMPARE(reasonOf(migrator.down(1)), u"schema_newer"_qs);
    QCOMPARE(migrator.status()->back().state, StepState::Unknown);
}

void MigratorTest::aForeignDatabaseIsLeftAlone()
{
    SD_WORKBENCH(bench, m_server);
    const auto connection = bench.open();
    SD_VERIFY(connection->script(u"CREATE TABLE somebody (id integer)"_qs));
    Migrator migrator(*connection);
    for (const auto &reason : {reasonOf(migrator.status()), reasonOf(migrator.up()),
                               reasonOf(migrator.down(1)), reasonOf(migrator.requireCurrent()),
                               reasonOf(migrator.verify()), reasonOf(migrator.repair())})
        QCOMPARE(reason, u"schema_foreign"_qs);
    QCOMPARE(SchemaInspector::read(*connection)->tables.size(), std::size_t(1));
}

void MigratorTest::anotherSetIsForeign()
{
    SD_WORKBENCH(bench, m_server);
    const QTemporaryDir other;
    for (const auto &way : {u"up"_qs, u"down"_qs}) {
        QFile file(other.filePath(u"0001_device.%1.sql"_qs.arg(way)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(way == u"up" ? "CREATE TABLE draft (id text);" : "DROP TABLE draft;");
    }
    const auto connection = bench.open();
    SD_VERIFY(Migrator(*connection, MigrationSet::folder(other.path())).up());
    QCOMPARE(reasonOf(Migrator(*connection).up()), u"schema_foreign"_qs);
}

void MigratorTest::filesWithAGapAreADefect()
{
    SD_WORKBENCH(bench, m_server);
    const StepFolder folder(bench.engine());
    QVERIFY(QFile::remove(folder.path(u"0002_catalogue.up.sql"_qs)));
    const auto connection = bench.open();
    QCOMPARE(reasonOf(Migrator(*connection, folder.set()).up()), u"schema_files_incomplete"_qs);
    const StepFolder noWayBack(bench.engine());
    QVERIFY(QFile::remove(noWayBack.path(u"0002_catalogue.down.sql"_qs)));
    QCOMPARE(reasonOf(Migrator(*connection, noWayBack.set()).up()), u"schema_files_incomplete"_qs);
}

void MigratorTest::aFailingStepLeavesNothingHalfDone()
{
    SD_WORKBENCH(bench, m_server);
    const StepFolder folder(bench.engine());
    folder.append(u"0004_orders.up.sql"_qs,
                  "CREATE TABLE half (id text);\nCREATE TABLE cart (x text);\n");
    const auto connection = bench.open();
    Migrator migrator(*connection, folder.set());
    const auto failed = migrator.up();
    QVERIFY(!failed);
    QCOMPARE(failed.error().facts.value(u"number"_qs).toInt(), 4);
    QCOMPARE(failed.error().facts.value(u"name"_qs).toString(), u"orders"_qs);
    QCOMPARE(migrator.version().value(), 3);
    QCOMPARE(migrator.verify().value(), std::vector<Error>());
    // And the program with the right text goes on from there.
    SD_VERIFY(Migrator(*connection).up());
    SD_VERIFY(Migrator(*connection).requireCurrent());
}

void MigratorTest::twoMigratorsAtOnceApplyEachStepOnce()
{
    SD_WORKBENCH(bench, m_server);
    bench.open().reset();
    std::vector<Result<MigrationReport>> reports(4, MigrationReport());
    std::vector<std::thread> rivals;
    for (auto &report : reports)
        rivals.emplace_back([&bench, &report] {
            const auto connection = bench.open();
            report = Migrator(*connection).up();
        });
    for (auto &rival : rivals)
        rival.join();
    std::size_t done = 0;
    for (const auto &report : reports) {
        SD_VERIFY(report);
        done += report->steps.size();
    }
    QCOMPARE(done, std::size_t(kLatest));
    const auto connection = bench.open();
    QCOMPARE(Migrator(*connection).verify().value(), std::vector<Error>());
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_Migrator.moc"
