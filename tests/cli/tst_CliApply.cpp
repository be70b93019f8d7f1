// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// Command files, and names of things that are not there.
class CliApplyTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void commandFileHappensOnce();
    void badLinesAreRejectedAndTheRestGoesOn();
    void unknownThingsAreNamed_data();
    void unknownThingsAreNamed();
};

void CliApplyTest::commandFileHappensOnce()
{
    const auto first = cli().fill();
    QVERIFY2(first.exit == 0, first.all().constData());
    QCOMPARE(first.jsonLines().size(), 9);
    const auto before = cli().json({u"activity"_qs, u"--limit"_qs, u"0"_qs}).out;
    auto lines = first.jsonLines();
    QByteArray again;
    for (const auto &line : lines)
        again += QByteArray(R"({"op":")") + line.value(u"op").toString().toUtf8() +
                 R"(","kind":"CreateCategory","version":1,"value":{"name":"Other"}})" + "\n";
    const auto second = cli().json({u"apply"_qs, u"--file"_qs, u"-"_qs}, {}, again);
    QCOMPARE(second.exit, 0);
    for (auto &line : lines)
        line.insert(u"already"_qs, true);
    const auto receipts = second.jsonLines();
    QCOMPARE(receipts.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(receipts.at(i).value(u"already"), QJsonValue(true));
        QCOMPARE(receipts.at(i).value(u"result"), lines.at(i).value(u"result"));
    }
    QCOMPARE(cli().json({u"activity"_qs, u"--limit"_qs, u"0"_qs}).out, before);
}

void CliApplyTest::badLinesAreRejectedAndTheRestGoesOn()
{
    QCOMPARE(cli().fill().exit, 0);
    const QByteArray commands =
            "nonsense\n\n"
            R"({"op":"0197c000-0000-7000-8000-000000000001","kind":"Frobnicate","version":1,"value":{}})"
            "\n"
            R"({"op":"0197c000-0000-7000-8000-000000000002","kind":"AdjustStock","version":9,"value":{}})"
            "\n"
            R"({"op":"x","kind":"AdjustStock","version":1,"value":{}})"
            "\n"
            R"({"op":"0197c000-0000-7000-8000-000000000003","kind":"AdjustStock","version":1,"value":{"shop":"LPZ","book":"9783161484100","quantity":-1000,"reason":"theft","note":""}})"
            "\r\n"
            R"({"op":"0197c000-0000-7000-8000-000000000004","kind":"AdjustStock","version":1,"value":{"shop":"LPZ","book":"9783161484100","quantity":1,"reason":"found","note":""}})";
    const auto answer = cli().run({u"apply"_qs, u"--file"_qs, cli().file(commands)});
    QCOMPARE(answer.exit, 1);
    const auto receipts = answer.jsonLines();
    QCOMPARE(receipts.size(), 6);
    const QStringList reasons{u"command_malformed"_qs, u"command_kind_unknown"_qs,
                              u"command_version_unknown"_qs, u"op_malformed"_qs,
                              u"stock_would_be_negative"_qs};
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        QCOMPARE(receipts.at(i).value(u"reason").toString(), reasons.at(i));
        QCOMPARE(receipts.at(i).value(u"outcome").toString(), u"rejected"_qs);
    }
    QCOMPARE(receipts.at(1).value(u"line").toInt(), 3);
    QCOMPARE(receipts.last().value(u"outcome").toString(), u"accepted"_qs);
    QCOMPARE(receipts.last().value(u"result").toObject().value(u"on_hand").toInt(), 11);
    QCOMPARE(cli().json({u"apply"_qs, u"--file"_qs, u"/nonexistent"_qs}).reason(),
             u"file_unreadable"_qs);
    QCOMPARE(cli().json({u"verify"_qs}).exit, 0);
}

void CliApplyTest::unknownThingsAreNamed_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"order show LPZ-A1-000009-X", "order pay LPZ-A1-000009-X --tender cash:1",
          "stock 9780306406157", "stock nonsense", "assortment XXX", "reviews 9780306406157",
          "books --category nonsense", "orders --shop XXX", "orders --customer nobody",
          "stock receive --shop XXX --book 9783161484100 --quantity 1",
          "stock receive --shop LPZ --book 9780306406157 --quantity 1", "account disable nobody",
          "account set-role nobody staff"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CliApplyTest::unknownThingsAreNamed()
{
    QFETCH(QString, line);
    QCOMPARE(cli().fill().exit, 0);
    const auto answer = cli().json(line.split(u' '));
    QVERIFY2(answer.exit == 1, answer.all().constData());
    QVERIFY2(!answer.reason().isEmpty(), answer.all().constData());
    QVERIFY2(!answer.messages.contains("defect"), answer.messages.constData());
}

QTEST_GUILESS_MAIN(CliApplyTest)
#include "tst_CliApply.moc"
