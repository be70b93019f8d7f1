// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/SqlText.h"
#include "tests/storage/Workbench.h"

#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

// What is read from text: statements and addresses.
class SqlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersBecomeTheEnginesOwn_data();
    void placeholdersBecomeTheEnginesOwn();
    void commentsAndSemicolonsGo();
    void addressIsRead_data();
    void addressIsRead();
    void badAddressIsRefused_data();
    void badAddressIsRefused();
};

void SqlTextTest::placeholdersBecomeTheEnginesOwn_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgres");
    QTest::addColumn<QStringList>("postgresParameters");
    QTest::newRow("none") << u"SELECT 1"_qs << u"SELECT 1"_qs << u"SELECT 1"_qs << QStringList();
    QTest::newRow("twice") << u":a+:b_1+:a"_qs << u"?+?+?"_qs << u"$1+$2+$1"_qs
                           << QStringList{u"a"_qs, u"b_1"_qs};
    QTest::newRow("cast") << u":a::text"_qs << u"?::text"_qs << u"$1::text"_qs
                          << QStringList{u"a"_qs};
    QTest::newRow("quoted") << u"':a' || \":b\" || 'it''s :c'"_qs
                            << u"':a' || \":b\" || 'it''s :c'"_qs
                            << u"':a' || \":b\" || 'it''s :c'"_qs << QStringList();
    QTest::newRow("comment") << u"1 -- :a's\n+ :b"_qs << u"1 -- :a's\n+ ?"_qs
                             << u"1 -- :a's\n+ $1"_qs << QStringList{u"b"_qs};
    QTest::newRow("unclosed quote")
            << u"'abc :a"_qs << u"'abc :a"_qs << u"'abc :a"_qs << QStringList();
    QTest::newRow("lone colon at the end") << u"a :"_qs << u"a :"_qs << u"a :"_qs << QStringList();
}

void SqlTextTest::placeholdersBecomeTheEnginesOwn()
{
    QFETCH(QString, source);
    QFETCH(QString, sqlite);
    QFETCH(QString, postgres);
    QFETCH(QStringList, postgresParameters);
    QCOMPARE(sqlText(Engine::Sqlite, u"x"_qs, source).text, sqlite);
    QCOMPARE(sqlText(Engine::Sqlite, u"x"_qs, source).parameters.size(), sqlite.count(u'?'));
    QCOMPARE(sqlText(Engine::Postgres, u"x"_qs, source).text, postgres);
    QCOMPARE(sqlText(Engine::Postgres, u"x"_qs, source).parameters, postgresParameters);
}

void SqlTextTest::commentsAndSemicolonsGo()
{
    QCOMPARE(withoutComments(u"-- a\n  -- b\nSELECT 1\nFROM x;\n\n"_qs), u"SELECT 1\nFROM x"_qs);
}

void SqlTextTest::addressIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto id = u"01890a5d-ac96-774b-bcce-b302099a8057"_qs;
    const auto row = [](const QString &text, const QString &printed) {
        QTest::newRow(qPrintable(text)) << text << printed;
    };
    row(u"/a/b.sqlite"_qs, u"/a/b.sqlite"_qs);
    row(u"  /a/б в.sqlite "_qs, u"/a/б в.sqlite"_qs);
    row(u"postgresql://h/d"_qs, u"postgresql://h:5432/d"_qs);
    row(u"postgres://u@h:6000/d"_qs, u"postgresql://u@h:6000/d"_qs);
    row(u"postgresql:///d"_qs, u"postgresql://localhost:5432/d"_qs);
    row(u"postgresql://u%40x@[::1]/d%20e"_qs, u"postgresql://u%40x@[::1]:5432/d%20e"_qs);
    row(u"postgresql://h/d?workspace="_qs + id, u"postgresql://h:5432/d?workspace="_qs + id);
}

void SqlTextTest::addressIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto address = WorkspaceAddress::parse(text);
    SD_VERIFY(address);
    QCOMPARE(address->toString(), printed);
    QCOMPARE(WorkspaceAddress::parse(address->toString()).value(), *address);
}

void SqlTextTest::badAddressIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString &text, const QString &reason) {
        QTest::newRow(qPrintable(text)) << text << reason;
    };
    row(u" "_qs, u"address_missing"_qs);
    row(u"mysql://h/d"_qs, u"address_unknown_form"_qs);
    row(u"postgresql://h"_qs, u"address_unknown_form"_qs);
    row(u"postgresql://h/"_qs, u"address_unknown_form"_qs);
    row(u"postgresql://h/a/b"_qs, u"address_unknown_form"_qs);
    row(u"postgresql://h:99999/d"_qs, u"address_unknown_form"_qs);
    row(u"postgresql://u:secret@h/d"_qs, u"address_holds_password"_qs);
    row(u"postgresql://u@h/d?password=secret"_qs, u"address_holds_password"_qs);
    row(u"postgresql://h/d?sslmode=disable"_qs, u"address_unknown_form"_qs);
    row(u"postgresql://h/d?workspace=7"_qs, u"address_bad_workspace_id"_qs);
}

void SqlTextTest::badAddressIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto address = WorkspaceAddress::parse(text);
    QCOMPARE(reasonOf(address), reason);
    QCOMPARE(address.error().kind, ErrorKind::Invalid);
    QVERIFY(!address.error().detail.contains(u"secret"_qs));
}

QTEST_GUILESS_MAIN(SqlTextTest)
#include "tst_SqlText.moc"
