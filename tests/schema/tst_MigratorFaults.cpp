// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/Migrator.h"
#include "tests/storage/Workbench.h"

#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace shopdesk;
using namespace shopdesk::test;

// What happens to a schema when the machine says no.
class MigratorFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOnlyFileIsLeftAsItWas();
    void fullDiskLeavesWholeSteps();
    void backupThatCannotBeMadeStopsTheMigration();
    void killedMigratorLeavesWholeSteps();
    void otherMigratorAtWorkIsBusy();
    void cancelledStepLeavesNothing();
};

void MigratorFaultsTest::readOnlyFileIsLeftAsItWas()
{
    const Workbench bench;
    SD_VERIFY(Migrator(*bench.open()).up(3));
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    const auto connection = bench.open(options);
    const auto refused = Migrator(*connection).up();
    QCOMPARE(reasonOf(refused), u"file_read_only"_qs);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QCOMPARE(Migrator(*connection).version().value(), 3);
    QVERIFY2(QDir(bench.folder()).entryList({u"*.backup-*"_qs}).isEmpty(), "no backup for nothing");
}

void MigratorFaultsTest::fullDiskLeavesWholeSteps()
{
    const Workbench bench;
    const auto connection = bench.open();
    SD_VERIFY(Migrator(*connection).up(1));
    // SQLite answers as on a full disk when the file may not grow any more.
    const auto pages = bench.column(*connection, u"PRAGMA page_count"_qs).first().toInt();
    SD_VERIFY(connection->script(u"PRAGMA max_page_count = %1"_qs.arg(pages + 3)));
    const auto refused = Migrator(*connection).up();
    QCOMPARE(reasonOf(refused), u"disk_full"_qs);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QCOMPARE(refused.error().facts.value(u"number"_qs).toInt(), 2);
    QCOMPARE(Migrator(*connection).verify().value(), std::vector<Error>());
    QCOMPARE(Migrator(*connection).version().value(), 1);
    SD_VERIFY(connection->script(u"PRAGMA max_page_count = 1000000"_qs));
    SD_VERIFY(Migrator(*connection).up());
}

void MigratorFaultsTest::backupThatCannotBeMadeStopsTheMigration()
{
    const Workbench bench;
    const auto connection = bench.open();
    const ManualClock clock(QDateTime({2026, 3, 1}, {10, 0}, Qt::UTC));
    SD_VERIFY(Migrator(*connection, clock).up(3));
    SD_VERIFY(Migrator(*connection, clock).up(1));
    // The clock stands still, so the second backup's name is taken; no copy is ever overwritten.
    SD_VERIFY(Migrator(*connection, clock).down(1));
    const auto refused = Migrator(*connection, clock).up(1);
    QCOMPARE(reasonOf(refused), u"file_cannot_be_made"_qs);
    QCOMPARE(Migrator(*connection).version().value(), 3);
}

void MigratorFaultsTest::killedMigratorLeavesWholeSteps()
{
    const Workbench bench;
    for (int step = 1; step <= 9; ++step) {
        const pid_t child = fork();
        if (child == 0) {
            const auto connection = bench.open();
            Migrator migrator(*connection);
            migrator.onProgress([step](int done, int, const QString &name) {
                if (name != u"backup"_qs && done == 1 && step > 1)
                    ::kill(::getpid(), SIGKILL);
            });
            static_cast<void>(migrator.up(2));
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        const auto connection = bench.open();
        QCOMPARE(Migrator(*connection).verify().value(), std::vector<Error>());
    }
    const auto connection = bench.open();
    QCOMPARE(Migrator(*connection).version().value(), 9);
    QCOMPARE(bench.column(*connection, u"PRAGMA integrity_check"_qs), QStringList{u"ok"_qs});
}

void MigratorFaultsTest::otherMigratorAtWorkIsBusy()
{
    const Workbench bench;
    const auto holder = bench.open();
    const auto rival = bench.open();
    SD_VERIFY(rival->script(u"PRAGMA busy_timeout = 20"_qs));
    Transaction held(*holder, Transaction::Mode::Write);
    SD_VERIFY(held.query(u"schema_table_names"_qs));
    const auto refused = Migrator(*rival).up();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QCOMPARE(Migrator(*rival).version().value(), 0);
}

void MigratorFaultsTest::cancelledStepLeavesNothing()
{
    const Workbench bench;
    const auto connection = bench.open();
    Migrator migrator(*connection);
    migrator.onProgress([&connection](int done, int, const QString &) {
        if (done == 2)
            connection->session().interrupt();
    });
    QCOMPARE(reasonOf(migrator.up()), u"cancelled"_qs);
    connection->session().resume();
    QCOMPARE(migrator.version().value(), 2);
    QCOMPARE(migrator.verify().value(), std::vector<Error>());
}

QTEST_GUILESS_MAIN(MigratorFaultsTest)
#include "tst_MigratorFaults.moc"
