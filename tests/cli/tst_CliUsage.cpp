// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// What is asked wrongly, and many programs that start at once.
class CliUsageTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void passwordInTheAddressIsRefused();
    void wrongUsageHasAStatusOfItsOwn_data();
    void wrongUsageHasAStatusOfItsOwn();
    void firstStartsTogetherAgreeOnOneDevice();
};

void CliUsageTest::passwordInTheAddressIsRefused()
{
    const auto answer = cli().json(
            {u"books"_qs, u"--workspace"_qs, u"postgresql://me:planted-inside@127.0.0.1/shop"_qs});
    QCOMPARE(answer.exit, 2);
    QCOMPARE(answer.reason(), u"address_holds_password"_qs);
}

void CliUsageTest::wrongUsageHasAStatusOfItsOwn_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"frobnicate",
                             "order",
                             "order frobnicate",
                             "books --frobnicate",
                             "books --limit many",
                             "books --limit -1",
                             "books --sort nonsense",
                             "books --sort -subtitle",
                             "books one two",
                             "orders --state lost",
                             "orders --from yesterday",
                             "orders --min much",
                             "order show",
                             "order pay X --tender gold",
                             "stock",
                             "stock 978 --shop LPZ",
                             "stock receive",
                             "apply",
                             "migrate down",
                             "migrate down some",
                             "help nonsense",
                             "seed --size huge",
                             "books --op",
                             "order cancel X --op nonsense"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CliUsageTest::wrongUsageHasAStatusOfItsOwn()
{
    QFETCH(QString, line);
    QCOMPARE(cli().init().exit, 0);
    const auto answer = cli().json(line.split(u' '));
    QVERIFY2(answer.exit == 2, answer.all().constData());
    QVERIFY2(!answer.reason().isEmpty(), answer.all().constData());
    QVERIFY(!answer.messages.isEmpty());
    QCOMPARE(cli().run(line.split(u' ')).out, QByteArray());
}

void CliUsageTest::firstStartsTogetherAgreeOnOneDevice()
{
    QCOMPARE(cli().fill().exit, 0);
    QList<QStringList> lines;
    for (int i = 0; i < 8; ++i)
        lines.append({u"stock"_qs, u"receive"_qs, u"--shop"_qs, u"LPZ"_qs, u"--book"_qs,
                      QLatin1String(CliProbe::kFaust), u"--quantity"_qs, u"1"_qs});
    const auto answers =
            cli().runTogether(lines, {{u"SHOPDESK_HOME"_qs, cli().folder() + u"/fresh"_qs}});
    for (const auto &answer : answers)
        QVERIFY2(answer.exit == 0, answer.all().constData());
    const auto rows = cli().json({u"activity"_qs, u"--limit"_qs, u"8"_qs}).rows();
    QCOMPARE(rows.size(), 8);
    for (const auto &row : rows)
        QCOMPARE(row.toObject().value(u"device"), rows.first().toObject().value(u"device"));
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "tst_CliUsage.moc"
