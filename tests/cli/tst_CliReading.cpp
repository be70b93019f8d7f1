// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliProbe.h"

#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

using namespace shopdesk;
using namespace shopdesk::test;

// The seeded chain, read by every list, gives the same answers from both engines.
class CliReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAreTheSameOnBothEngines_data();
    void listsAreTheSameOnBothEngines();
    void everyRowIsListedOnceWhateverThePortions_data();
    void everyRowIsListedOnceWhateverThePortions();
    void sortingDownwardsIsTheReverse();
    void sameSeedGivesTheSameDataAndAddsUp();
    void seedingAWorkspaceWithBooksIsRefused();
    void importIsTheSameOnBothEnginesAndOnlyOnce();
    void importSaysWhatIsWrong();
    void cleanupTestCase();

private:
    [[nodiscard]] static QStringList seedWords()
    {
        return {u"seed"_qs, u"--size"_qs,     u"small"_qs,     u"--random-seed"_qs,
                u"7"_qs,    u"--last-day"_qs, u"2026-03-01"_qs};
    }
    // Without what differs between two workspaces: ids and moments of making.
    static QJsonArray comparable(const QJsonArray &rows)
    {
        QJsonArray result;
        for (const auto &each : rows) {
            auto row = each.toObject();
            for (const auto &key : row.keys()) {
                if (key == u"id" || key == u"op" || key.endsWith(u"_id") || key.endsWith(u"_at"))
                    row.remove(key);
            }
            result.append(row);
        }
        return result;
    }

    PostgresServer m_server;
    std::unique_ptr<CliProbe> m_sqlite;
    std::unique_ptr<CliProbe> m_postgres;
};

void CliReadingTest::initTestCase()
{
    SD_REQUIRE_POSTGRES(m_server);
    for (const auto engine : {Engine::Sqlite, Engine::Postgres}) {
        auto probe = CliProbe::make(engine, m_server);
        QVERIFY(probe);
        QCOMPARE((*probe)->init().exit, 0);
        const auto seeded = (*probe)->json(seedWords());
        QVERIFY2(seeded.exit == 0, seeded.all().constData());
        QVERIFY(!seeded.json().value(u"logins").toArray().isEmpty());
        (engine == Engine::Sqlite ? m_sqlite : m_postgres) = std::move(*probe);
    }
}

void CliReadingTest::cleanupTestCase()
{
    QCOMPARE(m_sqlite->leaks() + m_postgres->leaks(), QStringList());
}

void CliReadingTest::listsAreTheSameOnBothEngines_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *line) {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ');
    };
    row("shops");
    row("shops --sort -city --search a");
    row("books --limit 0");
    row("books --search tolstoy");
    row("books --search толст --sort -year");
    row("books --search ТОЛСТ");
    row("books --search %_ --limit 5");
    row("books --sort -price --limit 20");
    row("books --category fiction --limit 0 --sort title");
    row("books --limit 10 --offset 300 --sort authors");
    row("categories");
    row("assortment LPZ --limit 0 --sort code");
    row("assortment BER --in-stock --search а --sort -available");
    row("orders --limit 0 --sort number");
    row("orders --from 2025-06-01 --to 2025-12-31 --min 20 --sort -total --limit 30");
    row("orders --state cancelled --state returned --limit 0 --sort number");
    row("orders --shop LPZ --limit 15 --offset 5 --sort number");
    row("account list --limit 0 --sort login");
}

void CliReadingTest::listsAreTheSameOnBothEngines()
{
    QFETCH(QStringList, words);
    const auto one = m_sqlite->json(words);
    const auto other = m_postgres->json(words);
    QVERIFY2(one.exit == 0, one.all().constData());
    QVERIFY2(other.exit == 0, other.all().constData());
    QCOMPARE(one.total(), other.total());
    QCOMPARE(comparable(one.rows()), comparable(other.rows()));
    QCOMPARE(m_sqlite->run(words).exit, 0);
}

void CliReadingTest::everyRowIsListedOnceWhateverThePortions_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("books") << u"books --sort title"_qs;
    QTest::newRow("orders") << u"orders --sort -placed_at"_qs;
}

void CliReadingTest::everyRowIsListedOnceWhateverThePortions()
{
    QFETCH(QString, list);
    for (auto *probe : {m_sqlite.get(), m_postgres.get()}) {
        const auto words = list.split(u' ');
        const auto all = probe->json(words + QStringList{u"--limit"_qs, u"0"_qs});
        QCOMPARE(all.rows().size(), all.total());
        QJsonArray pieces;
        for (qint64 offset = 0; offset < all.total(); offset += 150) {
            const auto piece =
                    probe->json(words + QStringList{u"--limit"_qs, u"150"_qs, u"--offset"_qs,
                                                    QString::number(offset)});
            QCOMPARE(piece.total(), all.total());
            for (const auto &row : piece.rows())
                pieces.append(row);
        }
        QCOMPARE(pieces, all.rows());
        const auto beyond = probe->json(words + QStringList{u"--offset"_qs, u"999999"_qs});
        QCOMPARE(beyond.rows().size(), 0);
        QCOMPARE(beyond.total(), all.total());
    }
}

void CliReadingTest::sortingDownwardsIsTheReverse()
{
    const auto up = m_sqlite->json({u"shops"_qs, u"--sort"_qs, u"code"_qs}).rows().toVariantList();
    auto down = m_sqlite->json({u"shops"_qs, u"--sort"_qs, u"-code"_qs}).rows().toVariantList();
    std::ranges::reverse(down);
    QVERIFY(up.size() >= 8);
    QCOMPARE(down, up);
}

void CliReadingTest::sameSeedGivesTheSameDataAndAddsUp()
{
    for (auto *probe : {m_sqlite.get(), m_postgres.get()}) {
        const auto verified = probe->json({u"verify"_qs});
        QVERIFY2(verified.exit == 0, verified.all().constData());
        QVERIFY(!verified.json().value(u"checks").toArray().isEmpty());
    }
    auto again = CliProbe::make(Engine::Sqlite, m_server);
    QVERIFY(again);
    QCOMPARE((*again)->init().exit, 0);
    QCOMPARE((*again)->json(seedWords()).exit, 0);
    const QStringList list{u"orders"_qs, u"--limit"_qs, u"0"_qs, u"--sort"_qs, u"number"_qs};
    QCOMPARE(comparable((*again)->json(list).rows()), comparable(m_sqlite->json(list).rows()));
}

void CliReadingTest::seedingAWorkspaceWithBooksIsRefused()
{
    const auto answer = m_sqlite->json(seedWords());
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.reason(), u"workspace_not_empty"_qs);
}

void CliReadingTest::importIsTheSameOnBothEnginesAndOnlyOnce()
{
    const QByteArray list = "title;authors;isbn13;original_publication_year;price\n"
                            "Die Verwandlung;\"Kafka, Franz\";9783150099001;1915.0;4.40\n"
                            "Илиада;Гомер;;-750;\n"
                            "\"Two\nlines\";A, B;9780306406157;2000;12,50\n"
                            ";Nobody;;;\n";
    QList<QJsonObject> reports;
    for (const auto engine : {Engine::Sqlite, Engine::Postgres}) {
        auto probe = CliProbe::make(engine, m_server);
        QVERIFY(probe);
        QCOMPARE((*probe)->init().exit, 0);
        const auto path = (*probe)->file(list);
        const QStringList words{u"import"_qs, u"books"_qs, path, u"--default-price"_qs, u"9.90"_qs};
        const auto tried = (*probe)->json(words + QStringList{u"--dry-run"_qs});
        QVERIFY2(tried.exit == 0, tried.all().constData());
        QCOMPARE((*probe)->json({u"books"_qs}).total(), 0);
        const auto done = (*probe)->json(words);
        QVERIFY2(done.exit == 0, done.all().constData());
        QCOMPARE(done.json().value(u"read").toInt(), 4);
        QCOMPARE(done.json().value(u"rejected").toInt(), 1);
        QVERIFY(!done.json().value(u"mapping").toArray().isEmpty());
        const auto reject = done.json().value(u"rejects").toArray().first().toObject();
        QVERIFY2(reject.contains(u"row") && reject.contains(u"reason"), done.out.constData());
        QCOMPARE((*probe)->json({u"books"_qs}).total(), done.json().value(u"imported").toInteger());
        const auto again = (*probe)->json(words);
        QCOMPARE(again.json().value(u"imported").toInt(), 0);
        QCOMPARE(again.json().value(u"unchanged"), done.json().value(u"imported"));
        QCOMPARE((*probe)->run(words).exit, 0);
        reports.append(done.json());
    }
    QCOMPARE(reports.first(), reports.last());
}

void CliReadingTest::importSaysWhatIsWrong()
{
    const QStringList import{u"import"_qs, u"books"_qs};
    const auto missing = m_sqlite->json(import + QStringList{u"/nonexistent.csv"_qs});
    QCOMPARE(missing.exit, 1);
    const auto path = m_sqlite->file("colour;weight\nred;12\n");
    const auto untitled = m_sqlite->json(import + QStringList{path});
    QCOMPARE(untitled.exit, 1);
    QVERIFY(!untitled.reason().isEmpty());
    QCOMPARE(m_sqlite->json(import + QStringList{path, u"--default-price"_qs, u"much"_qs}).exit, 2);
    QCOMPARE(m_sqlite->json(import + QStringList{path, u"--map"_qs, u"nonsense"_qs}).exit, 1);
}

QTEST_GUILESS_MAIN(CliReadingTest)
#include "tst_CliReading.moc"
