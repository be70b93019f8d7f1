// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/Verbs.h"
#include "db/commands/Codec.h"
#include "tests/cli/CliProbe.h"

#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

// The program explains itself, completely and from one text.
class CliHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyVerbHasHelpWithAnExample_data();
    void everyVerbHasHelpWithAnExample();
    void jsonHelpListsVerbsOptionsAndCommands();
    void manPageNamesEveryVerb();
    void groupOfVerbsIsExplainedTogether();
    void versionIsTold();
    void wordsDecideBetweenWindowAndVerb_data();
    void wordsDecideBetweenWindowAndVerb();

private:
    PostgresServer m_server;
    std::unique_ptr<CliProbe> m_probe;
};

void CliHelpTest::initTestCase()
{
    auto probe = CliProbe::make(Engine::Sqlite, m_server);
    QVERIFY(probe);
    m_probe = std::move(*probe);
}

void CliHelpTest::everyVerbHasHelpWithAnExample_data()
{
    QTest::addColumn<QString>("verb");
    for (const auto &verb : allVerbs())
        QTest::newRow(qPrintable(verb.name)) << verb.name;
}

void CliHelpTest::everyVerbHasHelpWithAnExample()
{
    QFETCH(QString, verb);
    const auto help = m_probe->run(QStringList{u"help"_qs} + verb.split(u' '));
    QVERIFY2(help.exit == 0, help.all().constData());
    QVERIFY(help.out.contains((u"shopdesk "_qs + verb).toUtf8()));
    QVERIFY(help.out.contains("Example"));
    const auto asked = m_probe->run(verb.split(u' ') + QStringList{u"--help"_qs});
    QCOMPARE(asked.exit, 0);
    for (const auto &line : help.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 120, line.constData());
}

void CliHelpTest::jsonHelpListsVerbsOptionsAndCommands()
{
    const auto help = m_probe->json({u"help"_qs}).json();
    QCOMPARE(help.value(u"verbs").toArray().size(), static_cast<qsizetype>(allVerbs().size()));
    QCOMPARE(help.value(u"commands").toArray(), describeCommands());
    for (const auto &each : help.value(u"verbs").toArray()) {
        const auto verb = each.toObject();
        QVERIFY(!verb.value(u"summary").toString().isEmpty());
        QVERIFY(!verb.value(u"examples").toArray().isEmpty());
        for (const auto &option : verb.value(u"options").toArray())
            QVERIFY(option.toObject().value(u"help").toString().endsWith(u'.'));
    }
    QCOMPARE(m_probe->json({u"help"_qs, u"books"_qs}).json().value(u"verb").toString(),
             u"books"_qs);
}

void CliHelpTest::manPageNamesEveryVerb()
{
    const auto page = m_probe->run({u"help"_qs, u"--man"_qs});
    QCOMPARE(page.exit, 0);
    QVERIFY(page.out.startsWith(".TH SHOPDESK 1"));
    for (const auto &verb : allVerbs())
        QVERIFY(QString::fromUtf8(page.out).contains(u".SS shopdesk "_qs +
                                                     QString(verb.name).replace(u'-', u"\\-"_qs)));
}

void CliHelpTest::groupOfVerbsIsExplainedTogether()
{
    const auto help = m_probe->run({u"help"_qs, u"order"_qs});
    QVERIFY(help.out.contains("order place") && help.out.contains("order return"));
}

void CliHelpTest::versionIsTold()
{
    QVERIFY(m_probe->run({u"--version"_qs}).out.startsWith("shopdesk "));
    QVERIFY(!m_probe->json({u"version"_qs}).json().value(u"version").toString().isEmpty());
}

void CliHelpTest::wordsDecideBetweenWindowAndVerb_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("verb");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("option of Qt") << u"-platform offscreen"_qs << false;
    QTest::newRow("workspace for the window") << u"--workspace shop.sqlite"_qs << false;
    QTest::newRow("verb") << u"books"_qs << true;
    QTest::newRow("unknown verb") << u"frobnicate"_qs << true;
    QTest::newRow("verb after options") << u"--workspace shop.sqlite books"_qs << true;
    QTest::newRow("json") << u"--json"_qs << true;
    QTest::newRow("help") << u"--help"_qs << true;
    QTest::newRow("version") << u"--version"_qs << true;
}

void CliHelpTest::wordsDecideBetweenWindowAndVerb()
{
    QFETCH(QString, line);
    QTEST(isCommandLine(line.split(u' ', Qt::SkipEmptyParts)), "verb");
}

QTEST_GUILESS_MAIN(CliHelpTest)
#include "tst_CliHelp.moc"
