// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/PagedQuery.h"
#include "db/queries/StocktakeQueries.h"
#include "tests/commands/StocktakeSteps.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr auto kFaust = WorkspaceFixture::kFaust;
constexpr auto kProcess = WorkspaceFixture::kProcess;
constexpr auto kRare = WorkspaceFixture::kRare;

} // namespace

class TestStocktakeQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup() { m_shop.reset(); }
    void tellsHowFarItIs();
    void tellsWhatPostingWouldDoAndDid();
    void hidesTheFirstCountWhileItIsRecounted();
    void listsLinesInEachOrder();
    void listsStocktakesByStateAndNumber();
    void namesTheShelvesOfAShop();
    void showsStaffTheirShopsOnly();

private:
    [[nodiscard]] Result<StocktakeDetail> detail(const ReadScope &scope = ReadScope::whole());
    // "title counted/expected/variance" of each line, by title.
    [[nodiscard]] QStringList lines(std::vector<FilterValue> filters = {},
                                    const QString &sort = QStringLiteral("title"));
    void count(const QList<Counted> &counted);
    [[nodiscard]] Result<ReadScope> scopeOf(AccountId account);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
    QString m_number;
};

void TestStocktakeQueries::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    const auto started = m_shop->apply(stocktakeOf(), m_shop->staff());
    SD_VERIFY(started);
    m_number = started->value(u"number").toString();
}

Result<StocktakeDetail> TestStocktakeQueries::detail(const ReadScope &scope)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    SD_ASSIGN(id, findStocktake(transaction, scope, m_number.toLower()));
    return stocktakeDetail(transaction, scope, id);
}

QStringList TestStocktakeQueries::lines(std::vector<FilterValue> filters, const QString &sort)
{
    filters.push_back({u"stocktake"_qs, m_shop->value(u"SELECT id FROM stocktake"_qs)});
    ListQuery list{.table = Table::StocktakeLines, .sort = sort, .filters = std::move(filters)};
    list.scope = ReadScope::whole();
    const auto rows = readRows(m_shop->connection(), list, std::nullopt);
    if (!rows)
        return {QString::fromUtf8(why(rows))};
    const auto &spec = tableSpec(Table::StocktakeLines);
    QStringList result;
    for (const auto &row : rows->rows) {
        const auto cell = [&](const QString &key) {
            return row.values.at(static_cast<std::size_t>(spec.columnIndex(key))).toString();
        };
        result += u"%1 %2/%3/%4"_qs.arg(cell(u"title"_qs), cell(u"counted"_qs),
                                        cell(u"expected"_qs), cell(u"variance"_qs));
    }
    return result;
}

void TestStocktakeQueries::count(const QList<Counted> &counted)
{
    SD_VERIFY(m_shop->apply(countOf(m_number, counted), m_shop->staff()));
}

Result<ReadScope> TestStocktakeQueries::scopeOf(AccountId account)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    return readScopeOf(transaction, account);
}

void TestStocktakeQueries::tellsHowFarItIs()
{
    count({{kFaust, 10}});
    count({{kFaust, 1}, {kProcess, 5}});
    SD_VERIFY(m_shop->apply(countOf(m_number, {{kFaust, -1}}), m_shop->manager()));
    const auto found = detail();
    SD_VERIFY(found);
    QCOMPARE(found->number, m_number);
    QCOMPARE(found->shopCode, u"LPZ"_qs);
    QCOMPARE(found->state, StocktakeState::Counting);
    QVERIFY(found->isOpen() && !found->postedAt.isValid());
    QCOMPARE(found->progress.books, 2);
    QCOMPARE(found->progress.copies, 15);
    QCOMPARE(found->progress.uncountedBooks, 1);
    QCOMPARE(found->progress.uncountedCopies, 1);
    QCOMPARE(found->people.size(), std::size_t(2));
    qint64 scans = 0;
    for (const auto &person : found->people)
        scans += person.scans;
    QCOMPARE(scans, 4);
    QVERIFY(found->people.front().lastAt.isValid());
}

void TestStocktakeQueries::tellsWhatPostingWouldDoAndDid()
{
    count({{kFaust, 8}, {kProcess, 6}});
    for (int time = 0; time < 2; ++time) {
        const auto found = detail();
        SD_VERIFY(found);
        QCOMPARE(found->outcome.differences, 2);
        QCOMPARE(found->outcome.more, 1);
        QCOMPARE(found->outcome.fewer, 2);
        QCOMPARE(found->outcome.valueMinor, 1250 - 2 * 1999);
        QCOMPARE(found->outcome.superseded, 0);
        if (time == 0)
            SD_VERIFY(m_shop->apply(postingOf(m_number), m_shop->manager()));
        else
            QCOMPARE(found->progress.uncountedBooks, 0);
    }
}

void TestStocktakeQueries::hidesTheFirstCountWhileItIsRecounted()
{
    count({{kFaust, 8}, {kProcess, 5}, {kRare, 2}});
    QCOMPARE(lines(), (QStringList{u"Der Process 5/5/0"_qs, u"Faust 8/10/-2"_qs,
                                   u"Мастер и Маргарита 2/1/1"_qs}));
    SD_VERIFY(m_shop->apply(recountOf(m_number), m_shop->staff()));
    QCOMPARE(lines({{u"to_recount"_qs, true}}),
             (QStringList{u"Faust //"_qs, u"Мастер и Маргарита //"_qs}));
    ListQuery sums{.table = Table::StocktakeLines};
    sums.filters = {{u"stocktake"_qs, m_shop->value(u"SELECT id FROM stocktake"_qs)},
                    {u"search"_qs, u"faust"_qs}};
    sums.scope = ReadScope::whole();
    const auto aggregates = readAggregates(m_shop->connection(), sums);
    SD_VERIFY(aggregates);
    QCOMPARE(aggregates->value(u"counted"_qs).toLongLong(), 0);
    const auto waiting = detail();
    SD_VERIFY(waiting);
    QCOMPARE(waiting->progress.toRecount, 2);
    QCOMPARE(waiting->progress.copies, 5);
    {
        Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
        const auto books = booksToRecount(transaction, ReadScope::whole(), waiting->id, 1);
        SD_VERIFY(books);
        QCOMPARE(books->size(), std::size_t(1));
        QCOMPARE(books->front().title, u"Faust"_qs);
    }
    count({{kFaust, 9}});
    QCOMPARE(lines(), (QStringList{u"Der Process 5/5/0"_qs, u"Faust 9/10/-1"_qs,
                                   u"Мастер и Маргарита //"_qs}));
}

void TestStocktakeQueries::listsLinesInEachOrder()
{
    count({{kFaust, 8}, {kProcess, 5}, {kRare, 2}});
    SD_VERIFY(m_shop->apply(recountOf(m_number), m_shop->staff()));
    count({{kRare, 1}});
    for (const auto &key : tableSpec(Table::StocktakeLines).sortableKeys())
        QVERIFY2(lines({}, key).size() == 3, qPrintable(key + lines({}, key).join(u' ')));
    QCOMPARE(lines({{u"differs"_qs, true}}), QStringList{u"Faust //"_qs});
    QCOMPARE(lines({{u"search"_qs, u"process"_qs}}), QStringList{u"Der Process 5/5/0"_qs});
}

void TestStocktakeQueries::listsStocktakesByStateAndNumber()
{
    const auto numbers = [this](std::vector<FilterValue> filters) {
        ListQuery list{.table = Table::Stocktakes, .filters = std::move(filters)};
        list.scope = ReadScope::whole();
        const auto rows = readRows(m_shop->connection(), list, std::nullopt);
        return rows ? int(rows->rows.size()) : -1;
    };
    QCOMPARE(numbers({{u"open"_qs, true}}), 1);
    QCOMPARE(numbers({{u"state"_qs, QStringList{u"posted"_qs}}}), 0);
    QCOMPARE(numbers({{u"search"_qs, m_number.left(8)}}), 1);
    QCOMPARE(numbers({{u"search"_qs, m_number}}), 1);
    QCOMPARE(numbers({{u"search"_qs, u"S-BER"_qs}}), 0);
}

void TestStocktakeQueries::namesTheShelvesOfAShop()
{
    putOnShelf(*m_shop, kFaust, u"B2"_qs);
    putOnShelf(*m_shop, kRare, u"A1"_qs);
    const auto found = detail();
    SD_VERIFY(found);
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto shelves = shelvesOf(transaction, ReadScope::whole(), found->shop);
    SD_VERIFY(shelves);
    QCOMPARE(shelves->size(), std::size_t(2));
    QCOMPARE(shelves->front().shelf, u"A1"_qs);
    QCOMPARE(shelves->front().books, 1);
}

void TestStocktakeQueries::showsStaffTheirShopsOnly()
{
    const auto staff = scopeOf(m_shop->staff());
    const auto customer = scopeOf(m_shop->customer());
    SD_VERIFY(staff);
    SD_VERIFY(customer);
    SD_VERIFY(detail(*staff));
    QCOMPARE(detail(*customer).error().reason, u"read_forbidden"_qs);
    const auto elsewhere = m_shop->apply(stocktakeOf(u"shop"_qs, u"BER"_qs), m_shop->manager());
    SD_VERIFY(elsewhere);
    m_number = elsewhere->value(u"number").toString();
    QCOMPARE(detail(*staff).error().reason, u"stocktake_missing"_qs);
    SD_VERIFY(detail());
}

QTEST_GUILESS_MAIN(TestStocktakeQueries)
#include "tst_StocktakeQueries.moc"
