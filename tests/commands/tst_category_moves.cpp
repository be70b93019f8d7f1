// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/CategoryQueries.h"
#include "tests/support/WorkspaceFixture.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <random>
#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

// The order of neighbours, and moves of two people at the same time.
class TestCategoryMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void putsACategoryBetweenItsNeighbours_data();
    void putsACategoryBetweenItsNeighbours();
    void namesItsPlaceInAnotherParent();
    void refusesAPlaceThatSomebodyChanged();
    void countsABookOfSeveralCategoriesOnceInASubtree();
    void keepsATreeUnderCrossingMoves();

private:
    void add(const QString &code, const QString &parent = {});
    [[nodiscard]] QStringList childrenOf(const QString &parent);
    [[nodiscard]] static EditCategory move(const QString &code, const QJsonValue &parent,
                                           const QJsonValue &place);
    [[nodiscard]] std::vector<CategoryNode> tree();

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestCategoryMoves::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

void TestCategoryMoves::add(const QString &code, const QString &parent)
{
    CreateCategory category;
    category.name = code;
    category.code = code;
    if (!parent.isEmpty())
        category.parent = CategoryRef(parent);
    SD_VERIFY(m_shop->apply(category, m_shop->manager()));
}

std::vector<CategoryNode> TestCategoryMoves::tree()
{
    Transaction reading(m_shop->connection(), Transaction::Mode::Read);
    return categoryTree(reading, ReadScope::whole()).value_or(std::vector<CategoryNode>());
}

QStringList TestCategoryMoves::childrenOf(const QString &parent)
{
    QStringList codes;
    std::optional<CategoryId> above;
    for (const auto &node : tree()) {
        if (node.code == parent)
            above = node.id;
        if (above && node.parent == above)
            codes += node.code;
    }
    return codes;
}

EditCategory TestCategoryMoves::move(const QString &code, const QJsonValue &parent,
                                     const QJsonValue &place)
{
    EditCategory edit;
    edit.category = CategoryRef(code);
    if (!parent.isUndefined())
        edit.changes.emplace(u"parent"_qs, FieldChange{std::nullopt, parent});
    if (!place.isUndefined())
        edit.changes.emplace(u"position"_qs, FieldChange{std::nullopt, place});
    return edit;
}

void TestCategoryMoves::putsACategoryBetweenItsNeighbours_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("place");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("first") << u"C"_qs << 0 << QStringList{u"C"_qs, u"A"_qs, u"B"_qs, u"D"_qs};
    QTest::newRow("up") << u"D"_qs << 1 << QStringList{u"A"_qs, u"D"_qs, u"B"_qs, u"C"_qs};
    QTest::newRow("down") << u"A"_qs << 2 << QStringList{u"B"_qs, u"C"_qs, u"A"_qs, u"D"_qs};
    QTest::newRow("last") << u"B"_qs << 3 << QStringList{u"A"_qs, u"C"_qs, u"D"_qs, u"B"_qs};
    QTest::newRow("behind") << u"A"_qs << 99 << QStringList{u"B"_qs, u"C"_qs, u"D"_qs, u"A"_qs};
    QTest::newRow("where it is") << u"B"_qs << 1 << QStringList{u"A"_qs, u"B"_qs, u"C"_qs, u"D"_qs};
}

// They begin with the same position and stand in the order of their names.
void TestCategoryMoves::putsACategoryBetweenItsNeighbours()
{
    QFETCH(QString, moved);
    QFETCH(int, place);
    add(u"TOP"_qs);
    for (const auto &code : {u"A"_qs, u"B"_qs, u"C"_qs, u"D"_qs})
        add(code, u"TOP"_qs);
    SD_VERIFY(m_shop->apply(move(moved, QJsonValue::Undefined, place), m_shop->manager()));
    QTEST(childrenOf(u"TOP"_qs), "order");
}

void TestCategoryMoves::namesItsPlaceInAnotherParent()
{
    for (const auto &code : {u"P"_qs, u"Q"_qs})
        add(code);
    for (const auto &code : {u"A"_qs, u"B"_qs, u"C"_qs})
        add(code, u"P"_qs);
    for (const auto &code : {u"X"_qs, u"Y"_qs})
        add(code, u"Q"_qs);
    add(u"BELOW"_qs, u"B"_qs);
    // Second here and second there: the same number, another place.
    const auto moved = m_shop->apply(move(u"B"_qs, u"Q"_qs, 1), m_shop->manager());
    SD_VERIFY(moved);
    QCOMPARE(childrenOf(u"P"_qs), (QStringList{u"A"_qs, u"C"_qs}));
    QCOMPARE(childrenOf(u"Q"_qs), (QStringList{u"X"_qs, u"B"_qs, u"Y"_qs}));
    QCOMPARE(childrenOf(u"B"_qs), QStringList{u"BELOW"_qs});
    const auto place = moved->value(u"place").toObject();
    QCOMPARE(place.value(u"base").toInt(), 1);
    QCOMPARE(place.value(u"new").toInt(), 1);
    SD_VERIFY(m_shop->apply(move(u"B"_qs, QJsonValue::Null, 0), m_shop->manager()));
    QCOMPARE(tree().front().code, u"B"_qs);
}

void TestCategoryMoves::refusesAPlaceThatSomebodyChanged()
{
    for (const auto &code : {u"A"_qs, u"B"_qs, u"C"_qs})
        add(code);
    SD_VERIFY(m_shop->apply(move(u"C"_qs, QJsonValue::Undefined, 0), m_shop->manager()));
    auto stale = move(u"C"_qs, QJsonValue::Undefined, 1);
    stale.changes.at(u"position"_qs).base = 2;
    QCOMPARE(m_shop->refusal(stale, m_shop->admin()).reason, u"changed_meanwhile"_qs);
    auto negative = move(u"C"_qs, QJsonValue::Undefined, -1);
    QCOMPARE(m_shop->refusal(negative, m_shop->admin()).reason, u"number_out_of_range"_qs);
}

void TestCategoryMoves::countsABookOfSeveralCategoriesOnceInASubtree()
{
    add(u"TOP"_qs);
    add(u"A"_qs, u"TOP"_qs);
    add(u"B"_qs, u"TOP"_qs);
    EditBook edit;
    edit.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust));
    edit.changes = {{u"categories"_qs, {std::nullopt, QJsonArray{u"A"_qs, u"B"_qs}}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->manager()));
    const auto top = tree().front();
    QCOMPARE(top.bookCount, 0);
    QCOMPARE(top.subtreeCount, 1);
}

namespace {

// What one person does: now this below that, now that below this.
std::vector<Command> crossingMoves(WorkspaceFixture &shop, unsigned seed, int rounds)
{
    std::mt19937 random(seed);
    std::vector<Command> commands;
    for (int round = 0; round < rounds; ++round) {
        EditCategory edit;
        const auto code = QString::number(random() % 8);
        const auto above = random() % 9;
        edit.category = CategoryRef(code);
        edit.changes.emplace(
                u"parent"_qs,
                FieldChange{std::nullopt, above == 8 ? QJsonValue(QJsonValue::Null)
                                                     : QJsonValue(QString::number(above))});
        edit.changes.emplace(u"position"_qs, FieldChange{std::nullopt, int(random() % 4)});
        commands.push_back(shop.command(edit, seed % 2 ? shop.admin() : shop.manager()));
    }
    return commands;
}

struct MoveCount
{
    std::atomic<int> moved = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> other = 0;

    void take(const Result<Receipt> &receipt)
    {
        if (receipt && receipt->isAccepted())
            ++moved;
        else if (receipt && receipt->refusal->reason == u"category_cycle")
            ++refused;
        else
            ++other;
    }
};

} // namespace

void TestCategoryMoves::keepsATreeUnderCrossingMoves()
{
    constexpr int kRounds = 1000;
    for (int i = 0; i < 8; ++i)
        add(QString::number(i));
    MoveCount count;
    std::vector<std::thread> people;
    for (const unsigned seed : {1U, 2U}) {
        people.emplace_back([&count, this, commands = crossingMoves(*m_shop, seed, kRounds)] {
            const auto connection = m_shop->connect();
            for (const auto &command : commands) {
                count.take(connection ? CommandRunner(m_shop->clock()).run(**connection, command)
                                      : Result<Receipt>(fail(connection.error())));
            }
        });
    }
    for (auto &person : people)
        person.join();
    QCOMPARE(count.other.load(), 0);
    QCOMPARE(count.moved + count.refused, 2 * kRounds);
    QVERIFY(count.refused > 0); // they did cross
    const auto wrong = m_shop->connection().query(u"verify_categories"_qs);
    SD_VERIFY(wrong);
    QVERIFY(wrong->isEmpty());
    QCOMPARE(tree().size(), 8U); // all hang on a root
    qInfo("%d moves, %d refused as cycles", count.moved.load(), count.refused.load());
}

QTEST_GUILESS_MAIN(TestCategoryMoves)
#include "tst_category_moves.moc"
