// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Codec.h"
#include "tests/commands/OrderSteps.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

// What the runner promises for every kind: once, whole, remembered.
class TestCommandRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void undoesARefusedPartAlone();
    void answersAKnownOpIdWithinATransaction();
    void forgetsWhatWasRolledBack();
    void runsManyCommandsTogether();
    void undoesAllOfThoseTogetherAfterAnErrorOfTheEngine();
    void refusesAnActorWhoIsNotThere();
    void keepsWhatARefusedCommandWanted();
    void makesTheSameIdsFromTheSameOpId();
    void letsOneOfTwoEditsOfAFieldHold();
    void storesNothingWhereNothingCanBeWritten();

private:
    [[nodiscard]] CreateCategory category(const QString &name) const;
    [[nodiscard]] Command book(const QString &isbn, const QString &title) const;
    [[nodiscard]] QString categories();

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestCommandRunner::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

CreateCategory TestCommandRunner::category(const QString &name) const
{
    CreateCategory command;
    command.name = name;
    command.code = name;
    return command;
}

Command TestCommandRunner::book(const QString &isbn, const QString &title) const
{
    CreateBook command;
    command.isbn = isbn;
    command.title = title;
    command.authors = QStringList{u"Homer"_qs, u"Emily Wilson"_qs};
    return m_shop->command(command, m_shop->manager());
}

QString TestCommandRunner::categories()
{
    return m_shop->value(u"SELECT count(*) FROM category"_qs);
}

void TestCommandRunner::undoesARefusedPartAlone()
{
    const CommandRunner runner(m_shop->clock());
    Transaction transaction(m_shop->connection(), Transaction::Mode::Write);
    const auto good = m_shop->command(category(u"A"_qs), m_shop->manager());
    const auto bad = m_shop->command(category(u"A"_qs), m_shop->manager());
    const auto other = m_shop->command(category(u"B"_qs), m_shop->manager());
    SD_VERIFY(runner.runWithin(transaction, good));
    const auto refused = runner.runWithin(transaction, bad);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"duplicate"_qs);
    SD_VERIFY(runner.runWithin(transaction, other));
    SD_VERIFY(transaction.commit());
    QCOMPARE(categories(), u"2"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM op_applied WHERE op_id = '%1'"_qs.arg(
                     bad.op.toString())),
             u"0"_qs);
}

void TestCommandRunner::answersAKnownOpIdWithinATransaction()
{
    const auto command = m_shop->command(category(u"A"_qs), m_shop->manager());
    const auto first = m_shop->run(command);
    SD_VERIFY(first);
    Transaction transaction(m_shop->connection(), Transaction::Mode::Write);
    const auto again = CommandRunner(m_shop->clock()).runWithin(transaction, command);
    SD_VERIFY(again);
    QVERIFY(again->already);
    QCOMPARE(again->result, first->result);
    SD_VERIFY(transaction.commit());
    QCOMPARE(categories(), u"1"_qs);
}

void TestCommandRunner::forgetsWhatWasRolledBack()
{
    const auto command = m_shop->command(category(u"A"_qs), m_shop->manager());
    {
        Transaction transaction(m_shop->connection(), Transaction::Mode::Write);
        SD_VERIFY(CommandRunner(m_shop->clock()).runWithin(transaction, command));
    }
    QCOMPARE(categories(), u"0"_qs);
    const auto again = m_shop->run(command);
    SD_VERIFY(again);
    QVERIFY(!again->already);
}

void TestCommandRunner::runsManyCommandsTogether()
{
    const std::vector<Command> commands{book(u"9780140447934"_qs, u"One"_qs),
                                        book(u"9780140447934"_qs, {}),
                                        book(u"9780439023481"_qs, u"Two"_qs)};
    Transaction transaction(m_shop->connection(), Transaction::Mode::Write);
    const auto receipts = CommandRunner(m_shop->clock()).runTogether(transaction, commands);
    SD_VERIFY(receipts);
    SD_VERIFY(transaction.commit());
    SD_VERIFY(receipts->at(0));
    QCOMPARE(receipts->at(1).error().reason, u"text_missing"_qs);
    SD_VERIFY(receipts->at(2));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM book WHERE authors = 'Homer, Emily Wilson'"_qs),
             u"2"_qs);
    for (const std::size_t place : {0, 2}) {
        const auto again = m_shop->run(commands[place]);
        SD_VERIFY(again);
        QVERIFY(again->already);
        QCOMPARE(again->result, receipts->at(place)->result);
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM activity WHERE op_id = '%1'"_qs.arg(
                         commands[place].op.toString())),
                 u"1"_qs);
    }
}

void TestCommandRunner::undoesAllOfThoseTogetherAfterAnErrorOfTheEngine()
{
    const CommandRunner runner(m_shop->clock());
    const auto one = book(u"9780140447934"_qs, u"One"_qs);
    const auto same = book(u"9780140447934"_qs, u"The same"_qs);
    Transaction transaction(m_shop->connection(), Transaction::Mode::Write);
    QCOMPARE(runner.runTogether(transaction, std::vector{one, same}).error().kind,
             ErrorKind::Conflict);
    QCOMPARE(runner.runTogether(transaction, std::vector{one, one}).error().kind,
             ErrorKind::Conflict);
    SD_VERIFY(runner.runWithin(transaction, one));
    const auto refused = runner.runWithin(transaction, same);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"isbn"_qs);
    SD_VERIFY(transaction.commit());
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM book WHERE isbn = '9780140447934'"_qs), u"1"_qs);
}

void TestCommandRunner::refusesAnActorWhoIsNotThere()
{
    const auto nobody = AccountId(m_shop->device().uuid());
    QCOMPARE(m_shop->refusal(category(u"A"_qs), nobody).reason, u"actor_not_active"_qs);
    QCOMPARE(m_shop->refusal(category(u"A"_qs), AccountId()).reason, u"role_may_not"_qs);
}

void TestCommandRunner::keepsWhatARefusedCommandWanted()
{
    const auto order = orderOf({orderLine(WorkspaceFixture::kRare, 7)});
    QCOMPARE(m_shop->refusal(order, m_shop->staff()).reason, u"insufficient_stock"_qs);
    const auto kept =
            m_shop->value(u"SELECT payload FROM op_applied WHERE outcome = 'rejected'"_qs);
    const auto value = QJsonDocument::fromJson(kept.toUtf8()).object();
    QCOMPARE(value, valueToJson(order, Secrets::LeftOut));
}

void TestCommandRunner::makesTheSameIdsFromTheSameOpId()
{
    const auto command = m_shop->command(category(u"A"_qs), m_shop->manager());
    const auto here = m_shop->run(command);
    SD_VERIFY(here);
    QFETCH_GLOBAL(Engine, engine);
    auto elsewhere = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(elsewhere);
    auto same = (*elsewhere)->command(command.value, (*elsewhere)->manager());
    same.op = command.op;
    const auto there = (*elsewhere)->run(same);
    SD_VERIFY(there);
    QCOMPARE(there->result, here->result);
}

void TestCommandRunner::letsOneOfTwoEditsOfAFieldHold()
{
    SD_VERIFY(m_shop->apply(category(u"A"_qs), m_shop->manager()));
    std::vector<Command> commands;
    for (const auto &name : {u"One"_qs, u"Two"_qs, u"Three"_qs, u"Four"_qs}) {
        EditCategory edit;
        edit.category = CategoryRef(u"A"_qs);
        edit.changes = {{u"name"_qs, {u"A"_qs, name}}};
        commands.push_back(m_shop->command(edit, m_shop->manager()));
    }
    std::vector<Result<Receipt>> receipts(commands.size(), fail(Error{}));
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < commands.size(); ++i) {
        threads.emplace_back([&, i] {
            const auto connection = m_shop->connect();
            if (connection)
                receipts.at(i) = CommandRunner(m_shop->clock()).run(**connection, commands.at(i));
        });
    }
    for (auto &thread : threads)
        thread.join();
    int accepted = 0;
    for (const auto &receipt : receipts) {
        SD_VERIFY(receipt);
        accepted += receipt->isAccepted();
        QVERIFY(receipt->isAccepted() || receipt->refusal->reason == u"changed_meanwhile");
    }
    QCOMPARE(accepted, 1);
}

void TestCommandRunner::storesNothingWhereNothingCanBeWritten()
{
    QFETCH_GLOBAL(Engine, engine);
    const auto connection = m_shop->connect();
    SD_VERIFY(connection);
    SD_VERIFY((*connection)
                      ->script(engine == Engine::Sqlite
                                       ? u"PRAGMA query_only = ON"_qs
                                       : u"SET default_transaction_read_only = on"_qs));
    const auto command = m_shop->command(category(u"A"_qs), m_shop->manager());
    const auto receipt = CommandRunner(m_shop->clock()).run(**connection, command);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Storage);
    // Not an outcome: the same op id goes through once there is somewhere to write.
    const auto later = m_shop->run(command);
    SD_VERIFY(later);
    QVERIFY(later->isAccepted() && !later->already);
}

QTEST_GUILESS_MAIN(TestCommandRunner)
#include "tst_command_runner.moc"
