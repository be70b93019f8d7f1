// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/OtherClient.h"
#include "tests/commands/TransferSteps.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr auto kFaust = WorkspaceFixture::kFaust;
constexpr auto kProcess = WorkspaceFixture::kProcess;
constexpr auto kRare = WorkspaceFixture::kRare;

} // namespace

// What is refused in a transfer, to whom, and what happens when two do the same at once. Staff are
// of LPZ.
class TestTransferRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void refusesStepsOutOfTurn();
    void keepsToTheShopsOfStaff();
    void doesEachStepOnce();
    void oneOfTwoSendsReceivesAndSettles();
    void copiesCrossEachOther();

private:
    [[nodiscard]] std::array<Result<Receipt>, 2> race(OtherClient &other, const Command &own,
                                                      const Command &others);
    void oneIsRefused(const std::array<Result<Receipt>, 2> &answers, const QString &reason);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
    Engine m_engine = Engine::Sqlite;
};

void TestTransferRules::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_engine = engine;
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

void TestTransferRules::cleanup()
{
    if (m_shop)
        QCOMPARE(brokenIntegrity(*m_shop), QString());
    m_shop.reset();
}

std::array<Result<Receipt>, 2> TestTransferRules::race(OtherClient &other, const Command &own,
                                                       const Command &others)
{
    other.start(others);
    auto answer = CommandRunner(m_shop->clock()).run(m_shop->connection(), own);
    return {std::move(answer), other.answer()};
}

void TestTransferRules::oneIsRefused(const std::array<Result<Receipt>, 2> &answers,
                                     const QString &reason)
{
    for (const auto &answer : answers)
        SD_VERIFY(answer);
    QVERIFY(answers[0]->isAccepted() != answers[1]->isAccepted());
    QCOMPARE(answers.at(answers[0]->isAccepted() ? 1 : 0)->refusal->reason, reason);
}

void TestTransferRules::refusesWhatIsWrong_data()
{
    QTest::addColumn<CommandValue>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const CommandValue &value, const char *reason) {
        QTest::newRow(name) << value << QString::fromLatin1(reason);
    };
    auto asked = requestOf({copiesOf(kFaust, 1)});
    asked.toShop = asked.fromShop;
    row("to the same shop", asked, "transfer_same_shop");
    asked.toShop = ShopRef(u"XXX"_qs);
    row("to an unknown shop", asked, "shop_unknown");
    row("no lines", requestOf({}), "lines_missing");
    row("no copies", requestOf({copiesOf(kFaust, 0)}), "quantity_out_of_range");
    row("too many copies", requestOf({copiesOf(kFaust, 100'000)}), "quantity_out_of_range");
    row("a book twice", requestOf({copiesOf(kFaust, 1), copiesOf(kFaust, 2)}), "book_twice");
    row("an unknown book", requestOf({copiesOf("9780000000002", 1)}), "book_unknown");
    asked = requestOf({copiesOf(kFaust, 1)});
    asked.note = QString(3000, u'x');
    row("a long note", asked, "text_too_long");
    auto sent = sendingOf({copiesOf(kFaust, 1)});
    sent.fromShop.reset();
    row("from nowhere", sent, "field_missing");
    sent = sendingOf({copiesOf(kFaust, 1)});
    sent.toShop.reset();
    row("to nowhere", sent, "field_missing");
    row("nothing sent", sendingOf({}), "lines_missing");
    row("none sent", sendingOf({copiesOf(kFaust, 0)}), "quantity_out_of_range");
    row("more than there is", sendingOf({copiesOf(kRare, 2)}), "insufficient_stock");
    row("what was never there", sendingOf({copiesOf(WorkspaceFixture::kUnpriced, 1)}),
        "insufficient_stock");
    sent = sendingOf({});
    sent.transfer = TransferRef(u"T-LPZ-A1-000009-X"_qs);
    row("an unknown request", sent, "transfer_unknown");
    row("an unknown transfer received", receiptOf(u"T-LPZ-A1-000009-X"_qs), "transfer_unknown");
    row("an unknown transfer settled", settlementOf(u"T-LPZ-A1-000009-X"_qs, u"lost"_qs),
        "transfer_unknown");
    row("an unknown outcome", settlementOf(u"T-LPZ-A1-000009-X"_qs, u"eaten"_qs),
        "transfer_outcome_unknown");
    row("an unknown transfer cancelled",
        CancelTransfer{.transfer = TransferRef(u"T-LPZ-A1-000009-X"_qs), .note = {}},
        "transfer_unknown");
}

void TestTransferRules::refusesWhatIsWrong()
{
    QFETCH(CommandValue, value);
    QTEST(m_shop->refusal(value, m_shop->staff()).reason, "reason");
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM transfer"_qs), u"0"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
}

void TestTransferRules::refusesStepsOutOfTurn()
{
    const auto number =
            transferIn(m_shop->apply(requestOf({copiesOf(kFaust, 1)}), m_shop->staff()));
    const auto reason = [&](const CommandValue &value) {
        return m_shop->refusal(value, m_shop->manager()).reason;
    };
    auto dispatch = dispatchOf(number);
    dispatch.fromShop = ShopRef(u"BER"_qs);
    QCOMPARE(reason(dispatch), u"transfer_shops_differ"_qs);
    dispatch.fromShop.reset();
    QCOMPARE(reason(receiptOf(number)), u"transfer_state"_qs);
    QCOMPARE(reason(settlementOf(number, u"lost"_qs)), u"nothing_missing"_qs);
    EditShop close{.shop = ShopRef(u"BER"_qs), .changes = {}};
    close.changes = {{u"active"_qs, {true, false}}};
    SD_VERIFY(m_shop->apply(close, m_shop->manager()));
    QCOMPARE(reason(dispatch), u"shop_not_active"_qs);
    close.changes = {{u"active"_qs, {false, true}}};
    SD_VERIFY(m_shop->apply(close, m_shop->manager()));
    SD_VERIFY(m_shop->apply(dispatch, m_shop->manager()));
    QCOMPARE(reason(dispatch), u"transfer_state"_qs);
    QCOMPARE(reason(CancelTransfer{.transfer = TransferRef(number), .note = {}}),
             u"transfer_state"_qs);
    SD_VERIFY(m_shop->apply(receiptOf(number), m_shop->manager()));
    QCOMPARE(reason(receiptOf(number)), u"transfer_state"_qs);
    QCOMPARE(reason(settlementOf(number, u"lost"_qs)), u"nothing_missing"_qs);
}

void TestTransferRules::keepsToTheShopsOfStaff()
{
    const auto reason = [&](const CommandValue &value) {
        return m_shop->refusal(value, m_shop->staff()).reason;
    };
    // Either shop may ask; the one that gives sends, the one that gets counts.
    auto back = requestOf({copiesOf(kFaust, 1)});
    std::swap(back.fromShop, back.toShop);
    const auto asked = m_shop->apply(back, m_shop->staff());
    SD_VERIFY(asked);
    const auto dispatch = dispatchOf(transferIn(asked));
    QCOMPARE(reason(dispatch), u"not_your_shop"_qs);
    SD_VERIFY(m_shop->apply(dispatch, m_shop->manager()));
    SD_VERIFY(m_shop->apply(receiptOf(transferIn(asked)), m_shop->staff()));
    const auto number = sent(*m_shop, {copiesOf(kFaust, 2)});
    QCOMPARE(reason(receiptOf(number)), u"not_your_shop"_qs);
    SD_VERIFY(m_shop->apply(receiptOf(number, {copiesOf(kFaust, 1)}), m_shop->manager()));
    SD_VERIFY(m_shop->apply(settlementOf(number, u"not_sent"_qs), m_shop->staff()));
    QCOMPARE(m_shop->refusal(requestOf({copiesOf(kFaust, 1)}), m_shop->customer()).reason,
             u"role_may_not"_qs);
    SD_VERIFY(m_shop->apply(
            UnassignStaff{.account = AccountRef(u"staff"_qs), .shop = ShopRef(u"LPZ"_qs)},
            m_shop->admin()));
    QCOMPARE(reason(requestOf({copiesOf(kFaust, 1)})), u"not_your_shop"_qs);
    QCOMPARE(reason(sendingOf({copiesOf(kFaust, 1)})), u"not_your_shop"_qs);
    QCOMPARE(reason(settlementOf(number, u"lost"_qs)), u"not_your_shop"_qs);
}

void TestTransferRules::doesEachStepOnce()
{
    const auto twice = [&](const CommandValue &value) {
        const auto command = m_shop->command(value, m_shop->manager());
        const auto first = m_shop->run(command);
        const auto again = m_shop->run(command);
        return first && again && first->isAccepted() && !first->already && again->already &&
               again->result == first->result;
    };
    QVERIFY(twice(requestOf({copiesOf(kFaust, 1)})));
    QVERIFY(twice(sendingOf({copiesOf(kFaust, 3)})));
    const auto number = ofTransfer(*m_shop, u"number"_qs);
    QVERIFY(twice(receiptOf(number, {copiesOf(kFaust, 1)})));
    QVERIFY(twice(settlementOf(number, u"arrived"_qs, {copiesOf(kFaust, 1)})));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM transfer"_qs), u"2"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{7, 0}));
    QCOMPARE(stockIn(*m_shop, kFaust, u"BER"_qs), (Stock{4, 0}));
    QCOMPARE(inTransit(*m_shop, kFaust), 1);
    QCOMPARE(openItems(*m_shop), u"1"_qs);
}

void TestTransferRules::oneOfTwoSendsReceivesAndSettles()
{
    OtherClient other(*m_shop);
    const auto both = [&](const CommandValue &value, const QString &reason) {
        oneIsRefused(race(other, m_shop->command(value, m_shop->manager()),
                          m_shop->command(value, m_shop->manager())),
                     reason);
    };
    for (int round = 0; round < (m_engine == Engine::Postgres ? 100 : 10); ++round) {
        const auto asked = m_shop->apply(requestOf({copiesOf(kFaust, 2), copiesOf(kProcess, 1)}),
                                         m_shop->manager());
        const auto number = transferIn(asked);
        both(dispatchOf(number), u"transfer_state"_qs);
        both(receiptOf(number, {copiesOf(kFaust, 0), copiesOf(kProcess, 0)}), u"transfer_state"_qs);
        both(settlementOf(number, u"not_sent"_qs), u"nothing_missing"_qs);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
    QCOMPARE(stockIn(*m_shop, kFaust, u"BER"_qs), (Stock{2, 0}));
}

// Two shops send each other the same books at once, in lines of opposite order.
void TestTransferRules::copiesCrossEachOther()
{
    SD_VERIFY(m_shop->apply(receiptOf(sent(*m_shop, {copiesOf(kProcess, 2)})), m_shop->manager()));
    OtherClient other(*m_shop);
    const auto there = sendingOf({copiesOf(kFaust, 1), copiesOf(kProcess, 1)});
    auto back = sendingOf({copiesOf(kProcess, 1), copiesOf(kFaust, 1)});
    std::swap(back.fromShop, back.toShop);
    // Of another device each: the numbers of one are given out in turn.
    auto device = m_shop->command(there, m_shop->manager()).op.uuid();
    SD_VERIFY(m_shop->connection().query(u"device_insert"_qs, {{u"id"_qs, device},
                                                               {u"code"_qs, u"R2"_qs},
                                                               {u"name"_qs, u"Till"_qs},
                                                               {u"at"_qs, m_shop->clock().now()}}));
    for (int round = 0; round < (m_engine == Engine::Postgres ? 200 : 10); ++round) {
        auto others = m_shop->command(back, m_shop->manager());
        others.device = DeviceId(device);
        const auto answers = race(other, m_shop->command(there, m_shop->manager()), others);
        for (const auto &answer : answers) {
            SD_VERIFY(answer);
            QVERIFY2(answer->isAccepted(), qPrintable(answer->refusal.value_or(Error()).reason));
            SD_VERIFY(m_shop->apply(receiptOf(answer->result.value(u"number").toString()),
                                    m_shop->manager()));
        }
    }
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
    QCOMPARE(stockIn(*m_shop, kProcess), (Stock{3, 0}));
}

QTEST_GUILESS_MAIN(TestTransferRules)
#include "tst_transfer_rules.moc"
