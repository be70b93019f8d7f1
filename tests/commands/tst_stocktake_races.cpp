// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/IntegrityCheck.h"
#include "tests/commands/StocktakeSteps.h"
#include "tests/queries/Catalogue.h"

#include <QTest>

#include <bit>
#include <chrono>
#include <random>
#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

using Moment = std::chrono::steady_clock::time_point;

// A command that one client gave, and when it was under way.
struct Done
{
    Command command;
    int book = 0;        // its number
    qint64 quantity = 0; // counted or sold
    Moment began = {};
    Moment ended = {};
    Result<Receipt> outcome = fail(ErrorKind::Unknown, u"not_run"_qs);
};

} // namespace

// Several clients count and others sell what is being counted.
class TestStocktakeRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void keepWhatWasSoldWhileSeveralCount();
    void countABookInOneStocktakeOnly();
    void postOnce();
    void countBeforeOrAfterThePosting();
    void resumeOrCountElsewhere();

private:
    static constexpr int kBooks = 8;
    static constexpr qint64 kCopies = 20'000;
    static constexpr int kClients = 3;
    using Work = std::vector<std::vector<Done>>;

    [[nodiscard]] int rounds() const { return m_engine == Engine::Postgres ? 100 : 10; }
    [[nodiscard]] Result<void> addBooks();
    [[nodiscard]] QByteArray isbn(int book) const { return m_isbns.at(book).toLatin1(); }
    QString started();
    [[nodiscard]] Result<DeviceId> device(int client);
    // Each list by a client with a connection and a device of its own, all at once.
    void runAtOnce(Work &work);
    [[nodiscard]] std::array<Result<Receipt>, 2> race(CommandValue one, CommandValue other);
    [[nodiscard]] Work counts(const QString &number, std::mt19937 &random);
    [[nodiscard]] Work sales(std::mt19937 &random);
    void judgeBook(const QString &number, int book, const Work &work);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
    QStringList m_isbns;
    std::vector<DeviceId> m_devices;
    Engine m_engine = Engine::Sqlite;
};

void TestStocktakeRaces::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_engine = engine;
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    m_devices.clear();
    for (int client = 0; client < 2 * kClients; ++client) {
        const auto enrolled = device(client);
        SD_VERIFY(enrolled);
        m_devices.push_back(*enrolled);
    }
    SD_VERIFY(addBooks());
}

void TestStocktakeRaces::cleanup()
{
    if (m_shop) {
        const auto report = checkIntegrity(m_shop->connection());
        SD_VERIFY(report);
        for (const auto &finding : report->findings)
            QVERIFY2(finding.differences == 0, qPrintable(finding.check));
    }
    m_shop.reset();
}

Result<void> TestStocktakeRaces::addBooks()
{
    m_isbns.clear();
    ReceiveStock delivery;
    delivery.shop = ShopRef(u"LPZ"_qs);
    for (int book = 0; book < kBooks; ++book) {
        CreateBook made;
        made.isbn = catalogueIsbn(book);
        made.title = u"Book %1"_qs.arg(book);
        made.priceMinor = 100;
        made.taxRateBp = 700;
        SD_TRY(m_shop->apply(made, m_shop->manager()));
        m_isbns.append(*made.isbn);
        ReceiveStockLine line;
        line.book = BookRef(*made.isbn);
        line.quantity = kCopies;
        delivery.lines.append(line);
    }
    SD_TRY(m_shop->apply(delivery, m_shop->manager()));
    return {};
}

QString TestStocktakeRaces::started()
{
    const auto result = m_shop->apply(stocktakeOf(), m_shop->staff());
    return result ? result->value(u"number").toString() : result.error().reason;
}

Result<DeviceId> TestStocktakeRaces::device(int client)
{
    const auto id = DeviceId(m_shop->command(DropCart{}, m_shop->staff()).op.uuid());
    SD_TRY(m_shop->connection().query(u"device_insert"_qs, {{u"id"_qs, id.uuid()},
                                                            {u"code"_qs, u"C%1"_qs.arg(client + 1)},
                                                            {u"name"_qs, u"Client"_qs},
                                                            {u"at"_qs, m_shop->clock().now()}}));
    return id;
}

void TestStocktakeRaces::runAtOnce(Work &work)
{
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < work.size(); ++i) {
        threads.emplace_back([this, i, &work] {
            const auto connection = m_shop->connect();
            if (!connection)
                return;
            for (auto &done : work.at(i)) {
                done.command.device = m_devices.at(i);
                done.began = std::chrono::steady_clock::now();
                done.outcome = CommandRunner(m_shop->clock()).run(**connection, done.command);
                done.ended = std::chrono::steady_clock::now();
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
}

std::array<Result<Receipt>, 2> TestStocktakeRaces::race(CommandValue one, CommandValue other)
{
    Work work(2);
    work[0].push_back({.command = m_shop->command(std::move(one), m_shop->manager())});
    work[1].push_back({.command = m_shop->command(std::move(other), m_shop->manager())});
    runAtOnce(work);
    return {work[0].front().outcome, work[1].front().outcome};
}

TestStocktakeRaces::Work TestStocktakeRaces::counts(const QString &number, std::mt19937 &random)
{
    Work work(kClients);
    for (auto &client : work) {
        for (int i = 0; i < (m_engine == Engine::Postgres ? 60 : 20); ++i) {
            const int book = static_cast<int>(random() % kBooks);
            const auto copies = static_cast<qint64>(1 + random() % 40);
            client.push_back(
                    {.command = m_shop->command(countOf(number, {{isbn(book).constData(), copies}}),
                                                m_shop->staff()),
                     .book = book,
                     .quantity = copies});
        }
    }
    return work;
}

// Of each book sales of 1, 2, 4, 8... copies: how many are missing tells which of them there were.
TestStocktakeRaces::Work TestStocktakeRaces::sales(std::mt19937 &random)
{
    std::vector<std::pair<int, qint64>> all;
    for (int book = 0; book < kBooks; ++book) {
        for (int power = 0; power < 13; ++power)
            all.emplace_back(book, qint64(1) << power);
    }
    std::shuffle(all.begin(), all.end(), random);
    Work work(kClients);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto [book, copies] = all.at(i);
        work.at(i % kClients)
                .push_back({.command = m_shop->command(saleOf(isbn(book).constData(), copies, 100),
                                                       m_shop->staff()),
                            .book = book,
                            .quantity = copies});
    }
    return work;
}

// From the receipts alone: the counts are in the order of their sums, which sales came before the
// last of them is in what was expected then, and what is on hand at the end is what was counted
// without the other sales.
void TestStocktakeRaces::judgeBook(const QString &number, int book, const Work &work)
{
    qint64 counted = 0;
    qint64 sold = 0;
    qint64 highest = 0;
    const Done *last = nullptr;
    for (const auto &client : work) {
        for (const auto &done : client) {
            SD_VERIFY(done.outcome);
            QVERIFY2(done.outcome->isAccepted(),
                     done.outcome->refusal ? qPrintable(done.outcome->refusal->reason) : "");
            if (done.book != book)
                continue;
            const auto lines = done.outcome->result.value(u"lines").toArray();
            const auto sum = lines.at(0).toObject().value(u"counted").toInteger();
            const bool isCount = std::holds_alternative<CountStock>(done.command.value);
            (isCount ? counted : sold) += done.quantity;
            if (isCount && sum > highest) {
                highest = sum;
                last = &done;
            }
        }
    }
    const auto line = [&](const QString &column) {
        return m_shop
                ->value(u"SELECT %1 FROM stocktake_line l JOIN stocktake k ON k.id = l.stocktake_id"
                        " JOIN book b ON b.id = l.book_id WHERE k.number = '%2'"
                        " AND b.isbn = '%3'"_qs.arg(column, number, m_isbns.at(book)))
                .toLongLong();
    };
    const auto onHand = m_shop->value(u"SELECT t.on_hand FROM stock_balance t"
                                      " JOIN book b ON b.id = t.book_id WHERE b.isbn = '%1'"_qs.arg(
                                              m_isbns.at(book)))
                                .toLongLong();
    if (!last) {
        QCOMPARE(onHand, kCopies - sold);
        return;
    }
    QCOMPARE(highest, counted);
    QCOMPARE(line(u"counted"_qs), counted);
    const auto before = kCopies - line(u"expected"_qs); // a bit for each sale
    QCOMPARE(line(u"position"_qs), 1 + std::popcount(static_cast<quint64>(before)));
    for (const auto &client : work) {
        for (const auto &done : client) {
            if (done.book != book || !std::holds_alternative<SellBooks>(done.command.value))
                continue;
            QVERIFY(done.ended > last->began || (before & done.quantity));
            QVERIFY(done.began < last->ended || !(before & done.quantity));
        }
    }
    QCOMPARE(onHand, counted - (sold - before));
}

void TestStocktakeRaces::keepWhatWasSoldWhileSeveralCount()
{
    std::mt19937 random(20260302);
    const auto number = started();
    auto work = counts(number, random);
    for (auto &client : sales(random))
        work.push_back(std::move(client));
    runAtOnce(work);
    SD_VERIFY(m_shop->apply(postingOf(number), m_shop->manager()));
    for (int book = 0; book < kBooks; ++book) {
        judgeBook(number, book, work);
        if (QTest::currentTestFailed())
            return;
    }
    // A book is flagged if, and only if, its ledger stood elsewhere at some other of its counts.
    QCOMPARE(
            m_shop->value(u"SELECT count(*) FROM stocktake_line l WHERE CAST(l.moved AS integer) <>"
                          " (SELECT CASE WHEN min(s.position) <> max(s.position) THEN 1 ELSE 0 END"
                          " FROM stocktake_scan s WHERE s.stocktake_id = l.stocktake_id"
                          " AND s.book_id = l.book_id)"_qs),
            u"0"_qs);
    qInfo("%s of %d books moved while they were counted",
          qPrintable(m_shop->value(u"SELECT count(*) FROM stocktake_line WHERE moved"_qs)), kBooks);
}

void TestStocktakeRaces::countABookInOneStocktakeOnly()
{
    for (int round = 0; round < rounds(); ++round) {
        const auto one = started();
        const auto other = started();
        const auto code = isbn(round % kBooks);
        const auto outcomes = race(countOf(one, {{code.constData(), 1}}),
                                   countOf(other, {{code.constData(), 1}}));
        for (const auto &outcome : outcomes)
            SD_VERIFY(outcome);
        QVERIFY(outcomes[0]->isAccepted() != outcomes[1]->isAccepted());
        const auto &loser = outcomes.at(outcomes[0]->isAccepted() ? 1 : 0);
        QCOMPARE(loser->refusal->reason, u"counted_elsewhere"_qs);
        for (const auto &number : {one, other})
            SD_VERIFY(m_shop->apply(abandoningOf(number), m_shop->staff()));
    }
}

void TestStocktakeRaces::postOnce()
{
    for (int round = 0; round < rounds(); ++round) {
        const auto number = started();
        const auto code = isbn(round % kBooks);
        SD_VERIFY(m_shop->apply(countOf(number, {{code.constData(), 1 + round}}), m_shop->staff()));
        const auto outcomes = race(postingOf(number), postingOf(number));
        for (const auto &outcome : outcomes)
            SD_VERIFY(outcome);
        QVERIFY(outcomes[0]->isAccepted() != outcomes[1]->isAccepted());
        const auto &loser = outcomes.at(outcomes[0]->isAccepted() ? 1 : 0);
        QCOMPARE(loser->refusal->reason, u"stocktake_state"_qs);
    }
}

void TestStocktakeRaces::countBeforeOrAfterThePosting()
{
    for (int round = 0; round < rounds(); ++round) {
        const auto number = started();
        const auto code = isbn(round % kBooks);
        SD_VERIFY(m_shop->apply(countOf(number, {{code.constData(), 5}}), m_shop->staff()));
        const auto outcomes =
                race(postingOf(number, u"zero"_qs), countOf(number, {{code.constData(), 2}}));
        for (const auto &outcome : outcomes)
            SD_VERIFY(outcome);
        QVERIFY(outcomes[0]->isAccepted());
        const bool counted = outcomes[1]->isAccepted();
        if (!counted)
            QCOMPARE(outcomes[1]->refusal->reason, u"stocktake_state"_qs);
        QCOMPARE(m_shop->value(u"SELECT sum(on_hand) FROM stock_balance WHERE shop_id ="
                               " (SELECT id FROM shop WHERE code = 'LPZ')"_qs),
                 QString::number(counted ? 7 : 5));
    }
}

void TestStocktakeRaces::resumeOrCountElsewhere()
{
    for (int round = 0; round < rounds(); ++round) {
        const auto abandoned = started();
        const auto code = isbn(round % kBooks);
        SD_VERIFY(m_shop->apply(countOf(abandoned, {{code.constData(), 1}}), m_shop->staff()));
        SD_VERIFY(m_shop->apply(abandoningOf(abandoned), m_shop->staff()));
        const auto other = started();
        const auto outcomes = race(resumingOf(abandoned), countOf(other, {{code.constData(), 1}}));
        for (const auto &outcome : outcomes)
            SD_VERIFY(outcome);
        QVERIFY(outcomes[0]->isAccepted() != outcomes[1]->isAccepted());
        const bool resumed = outcomes[0]->isAccepted();
        QCOMPARE(outcomes.at(resumed ? 1 : 0)->refusal->reason, u"counted_elsewhere"_qs);
        SD_VERIFY(m_shop->apply(abandoningOf(other), m_shop->staff()));
        if (resumed)
            SD_VERIFY(m_shop->apply(abandoningOf(abandoned), m_shop->staff()));
    }
}

QTEST_GUILESS_MAIN(TestStocktakeRaces)
#include "tst_stocktake_races.moc"
