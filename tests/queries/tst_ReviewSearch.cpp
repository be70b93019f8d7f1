// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/LetterClasses.h"
#include "db/queries/PagedQuery.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Reviews have no folded key beside them, and are found as books are all the same.
class TestReviewSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void findsHoweverItIsSpelled_data();
    void findsHoweverItIsSpelled();
    void takesTheLongestText();

private:
    [[nodiscard]] QStringList found(const QString &typed);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestReviewSearch::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    const QList<std::tuple<AccountId, const char *, QString>> reviews{
            {m_shop->admin(), WorkspaceFixture::kFaust, u"Ёжик в тумане, мой любимый"_qs},
            {m_shop->manager(), WorkspaceFixture::kFaust, u"Про ежей; мои дети рады"_qs},
            {m_shop->staff(), WorkspaceFixture::kFaust, u"Ein CAFÉ in der Straße"_qs},
            {m_shop->admin(), WorkspaceFixture::kRare, u"A cafe, by O\u2019Brien: 100 % [C++]"_qs},
            {m_shop->manager(), WorkspaceFixture::kRare, u"Die STRASSE von \u017Di\u017Ekov"_qs},
            {m_shop->staff(), WorkspaceFixture::kRare, u"本の虫 fin-de-siècle"_qs}};
    for (const auto &[author, isbn, body] : reviews)
        SD_VERIFY(m_shop->apply(
                WriteReview{.book = BookRef(QString::fromLatin1(isbn)), .rating = 4, .body = body},
                author));
}

QStringList TestReviewSearch::found(const QString &typed)
{
    ListQuery list{.table = Table::Reviews, .filters = {{u"search"_qs, typed}}};
    list.scope = ReadScope::whole();
    const auto rows = readRows(m_shop->connection(), list, std::nullopt);
    if (!rows)
        return {QString::fromUtf8(why(rows))};
    QStringList bodies;
    const auto column = std::size_t(tableSpec(Table::Reviews).columnIndex(u"body"_qs));
    for (const auto &row : rows->rows)
        bodies.append(row.values.at(column).toString().left(6));
    bodies.sort();
    return bodies;
}

void TestReviewSearch::findsHoweverItIsSpelled_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const QStringList hedgehogs{u"Ёжик в"_qs, u"Про еж"_qs};
    QTest::newRow("e for yo") << u"еж"_qs << hedgehogs;
    QTest::newRow("yo for e") << u"ёЖ"_qs << hedgehogs;
    QTest::newRow("case inside a word") << u"тУмАне"_qs << QStringList{u"Ёжик в"_qs};
    QTest::newRow("short i is its own letter") << u"мой"_qs << QStringList{u"Ёжик в"_qs};
    QTest::newRow("and i its own") << u"мои"_qs << QStringList{u"Про еж"_qs};
    const QStringList cafes{u"A cafe"_qs, u"Ein CA"_qs};
    QTest::newRow("without the accent") << u"cafe"_qs << cafes;
    QTest::newRow("with the accent") << u"Café"_qs << cafes;
    QTest::newRow("taken apart") << u"cafe\u0301"_qs << cafes;
    QTest::newRow("sharp s") << u"straße"_qs << QStringList{u"Die ST"_qs, u"Ein CA"_qs};
    QTest::newRow("several words") << u"žižkov strasse"_qs << QStringList{u"Die ST"_qs};
    QTest::newRow("apostrophe") << u"o'brien"_qs << QStringList{u"A cafe"_qs};
    QTest::newRow("marks at the ends") << u"«мой»"_qs << QStringList{u"Ёжик в"_qs};
    QTest::newRow("hyphens") << u"Fin-de-Siecle"_qs << QStringList{u"本の虫 fi"_qs};
    QTest::newRow("symbols") << u"c++"_qs << QStringList{u"A cafe"_qs};
    QTest::newRow("another script") << u"本の"_qs << QStringList{u"本の虫 fi"_qs};
    QTest::newRow("title of the book") << u"faust туман"_qs << QStringList{u"Ёжик в"_qs};
    QTest::newRow("not there") << u"ёж cafe"_qs << QStringList();
    QTest::newRow("no pattern of theirs") << u"c*e"_qs << QStringList();
    QTest::newRow("no class of theirs") << u"[a-z]ziskov"_qs << QStringList();
}

void TestReviewSearch::findsHoweverItIsSpelled()
{
    QFETCH(QString, typed);
    QTEST(found(typed), "expected");
}

void TestReviewSearch::takesTheLongestText()
{
    QCOMPARE(found(QString(500, u'a')), QStringList());
    QVERIFY(letterClasses(QString(500, u'a')).toUtf8().size() < 50'000);
    QCOMPARE(letterClasses(u"..."), QString());
}

QTEST_GUILESS_MAIN(TestReviewSearch)
#include "tst_ReviewSearch.moc"
