// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/Migrator.h"
#include "tests/journeys/Journey.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusArea.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

const QString kMain = QStringLiteral("mainWindow");
const QString kSignIn = QStringLiteral("signIn");
const QString kWelcome = QStringLiteral("welcome");

void takeBackOneStep(const WorkspaceAddress &address)
{
    auto connection = Connection::open(address, {.access = OpenOptions::Access::ReadWrite,
                                                 .work = OpenOptions::Work::Long,
                                                 .password = {}});
    QVERIFY(connection);
    QVERIFY(Migrator(**connection).down(1));
}

} // namespace

// From an empty computer to a workspace, and what an administrator does with it.
class WorkspaceJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<Journey>(); }
    void cleanup() { m_journey.reset(); }

    void firstStartMakesTheDemoAndSignsIn();
    void demoCanBeCancelledAndLeavesNothing();
    void firstStartMakesANewShop();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void saysThatAServerDoesNotAnswer();
    void offersTheStepsOfAnOlderWorkspace();
    void connectsToAServerFromTheWelcome();
    void administratorChecksSeedsAndMigrates();

private:
    void makeShop(const QString &file);

    PostgresServer m_server;
    std::unique_ptr<Journey> m_journey;
};

void WorkspaceJourney::firstStartMakesTheDemoAndSignsIn()
{
    m_journey->start({});
    SD_TRY_WINDOW(kWelcome);
    Journey::press(kWelcome, u"demo"_qs);
    SD_TRY_WINDOW(kMain);
    QVERIFY(!Journey::window(kWelcome));
    QVERIFY(mainWindow()->pages().contains(PageId::Accounts));

    // The next start knows the workspace and who was there.
    m_journey->start({});
    SD_TRY_WINDOW(kSignIn);
    QCOMPARE(Journey::find<QLineEdit>(kSignIn, u"login"_qs)->text(), u"admin"_qs);
    Journey::press(kSignIn, u"demo/staff"_qs);
    Journey::press(kSignIn, u"submit"_qs);
    SD_TRY_WINDOW(kMain);
    QVERIFY(!mainWindow()->pages().contains(PageId::Accounts));
}

void WorkspaceJourney::demoCanBeCancelledAndLeavesNothing()
{
    m_journey->start({});
    SD_TRY_WINDOW(kWelcome);
    Journey::press(kWelcome, u"demo"_qs);
    QTRY_VERIFY(Journey::message(kWelcome).contains(u"%"_qs));
    Journey::press(kWelcome, u"close"_qs);
    QTRY_VERIFY(Journey::message(kWelcome).contains(u"Stopped"_qs));
    QVERIFY(!DemoMaker::isMade());
    QVERIFY(QDir(m_journey->path(u"workspaces"_qs)).entryList({u"*.sqlite*"_qs}).isEmpty());
}

void WorkspaceJourney::makeShop(const QString &file)
{
    m_journey->start({});
    SD_TRY_WINDOW(kWelcome);
    Journey::press(kWelcome, u"newShop"_qs);
    const QString form = u"newWorkspace"_qs;
    SD_TRY_WINDOW(form);
    QTest::keyClicks(Journey::find<QLineEdit>(form, u"name"_qs), u"Corner Books"_qs);
    Journey::find<QLineEdit>(form, u"password"_qs)->setText(u"corner-books-1"_qs);
    Journey::find<QLineEdit>(form, u"repeat"_qs)->setText(u"corner-books-1"_qs);
    for (QLineEdit *edit : Journey::window(form)->findChildren<QLineEdit *>()) {
        if (edit->text().endsWith(u".sqlite"))
            edit->setText(file);
    }
    Journey::press(form, u"submit"_qs);
    SD_TRY_WINDOW(kSignIn);
}

void WorkspaceJourney::firstStartMakesANewShop()
{
    makeShop(m_journey->path(u"corner.sqlite"_qs));
    QVERIFY(!Journey::window(kWelcome));
    Journey::signIn(u"admin"_qs, u"corner-books-1"_qs);
    SD_TRY_WINDOW(kMain);
    QVERIFY(mainWindow()->windowTitle().contains(u"Corner Books"_qs));
}

void WorkspaceJourney::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("no database") << QByteArray("this is a letter and no database at all\n");
    QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
}

void WorkspaceJourney::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, content);
    const QString path = m_journey->path(u"other.sqlite"_qs);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    m_journey->start({u"--workspace"_qs, path});
    SD_TRY_WINDOW(kWelcome);
    QTRY_VERIFY(!Journey::message(kWelcome).isEmpty());
    // The program goes on: another way in is one press away.
    Journey::press(kWelcome, u"newShop"_qs);
    SD_TRY_WINDOW(u"newWorkspace"_qs);
}

void WorkspaceJourney::saysThatAServerDoesNotAnswer()
{
    m_journey->start({u"--workspace"_qs, u"postgresql://nobody@127.0.0.1:1/nowhere"_qs});
    SD_TRY_WINDOW(kWelcome);
    QTRY_VERIFY(Journey::message(kWelcome).contains(u"does not answer"_qs));
}

void WorkspaceJourney::offersTheStepsOfAnOlderWorkspace()
{
    const QString path = m_journey->path(u"older.sqlite"_qs);
    makeShop(path);
    m_journey->end();
    takeBackOneStep(WorkspaceAddress::sqliteFile(path));

    m_journey->start({});
    SD_TRY_WINDOW(kWelcome);
    m_journey->prompts().answer = TestPrompts::Answer::Yes;
    m_journey->prompts().file = path;
    Journey::press(kWelcome, u"file"_qs);
    SD_TRY_WINDOW(u"migrate"_qs);
    QTRY_VERIFY(Journey::find<QPushButton>(u"migrate"_qs, u"upAll"_qs)->isEnabled());
    Journey::press(u"migrate"_qs, u"upAll"_qs);
    QTRY_VERIFY(Journey::message(u"migrate"_qs).contains(u"version"_qs));
    Journey::press(u"migrate"_qs, u"close"_qs);
    SD_TRY_WINDOW(kSignIn);
    QVERIFY(QDir(m_journey->path({})).entryList({u"older.sqlite.backup*"_qs}).size() >= 1);
}

void WorkspaceJourney::connectsToAServerFromTheWelcome()
{
    SD_REQUIRE_POSTGRES(m_server);
    const auto place = EmptyPlace::make(Engine::Postgres, m_server);
    QVERIFY(place);
    const auto made = makeDemoAt((*place)->address());
    QVERIFY(made);
    m_journey->start({});
    SD_TRY_WINDOW(kWelcome);
    Journey::press(kWelcome, u"server"_qs);
    SD_TRY_WINDOW(u"connect"_qs);
    auto *address = Journey::find<QLineEdit>(u"connect"_qs, u"address"_qs);
    auto *password = Journey::find<QLineEdit>(u"connect"_qs, u"password"_qs);
    QTest::keyClicks(address, made->toString());
    password->setText(u"wrong"_qs);
    Journey::press(u"connect"_qs, u"test"_qs);
    QTRY_VERIFY(Journey::message(u"connect"_qs).contains(u"refused"_qs));
    password->setText(qEnvironmentVariable("PGPASSWORD"));
    Journey::press(u"connect"_qs, u"test"_qs);
    QTRY_VERIFY(Journey::message(u"connect"_qs).contains(u"answers"_qs));
    Journey::press(u"connect"_qs, u"submit"_qs);
    SD_TRY_WINDOW(kSignIn);
}

void WorkspaceJourney::administratorChecksSeedsAndMigrates()
{
    const QString path = m_journey->path(u"corner.sqlite"_qs);
    makeShop(path);
    Journey::signIn(u"admin"_qs, u"corner-books-1"_qs);
    SD_TRY_WINDOW(kMain);

    Journey::trigger(u"health"_qs);
    SD_TRY_WINDOW(u"health"_qs);
    QTRY_VERIFY(Journey::find<QTableWidget>(u"health"_qs, u"health/table"_qs)->rowCount() > 4);
    Journey::press(u"health"_qs, u"close"_qs);

    Journey::trigger(u"seed"_qs);
    SD_TRY_WINDOW(u"seed"_qs);
    auto *size = Journey::find<QComboBox>(u"seed"_qs, u"size"_qs);
    size->setCurrentIndex(1); // small
    Journey::press(u"seed"_qs, u"submit"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(mainWindow()->statusArea().message().contains(DemoMaker::password()),
                             60'000);

    Journey::trigger(u"verify"_qs);
    SD_TRY_WINDOW(u"integrity"_qs);
    QVERIFY(mainWindow()->statusArea().message().contains(u"no differences"_qs));
    Journey::press(u"integrity"_qs, u"close"_qs);

    m_journey->prompts().answer = TestPrompts::Answer::Yes;
    Journey::trigger(u"migrate"_qs);
    SD_TRY_WINDOW(u"migrate"_qs);
    QTRY_VERIFY(Journey::find<QPushButton>(u"migrate"_qs, u"down"_qs)->isEnabled());
    Journey::press(u"migrate"_qs, u"down"_qs);
    QTRY_VERIFY(Journey::message(u"migrate"_qs).contains(u"version"_qs));
    QTRY_VERIFY(Journey::find<QPushButton>(u"migrate"_qs, u"upOne"_qs)->isEnabled());
    Journey::press(u"migrate"_qs, u"upOne"_qs);
    QTRY_VERIFY(!Journey::find<QPushButton>(u"migrate"_qs, u"upAll"_qs)->isEnabled());
    Journey::press(u"migrate"_qs, u"close"_qs);
    SD_TRY_WINDOW(kSignIn); // opened anew
}

QTEST_MAIN(WorkspaceJourney)
#include "tst_workspace_journey.moc"
