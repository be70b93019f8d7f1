// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/TransferSteps.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr auto kFaust = WorkspaceFixture::kFaust;
constexpr auto kProcess = WorkspaceFixture::kProcess;
constexpr auto kRare = WorkspaceFixture::kRare;

} // namespace

// Copies go from one shop to another: asked for, sent, counted, and what is missing decided about.
// Staff are of LPZ.
class TestTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void asksWithoutMovingACopy();
    void sendsWhatWasAskedFor();
    void sendsWhatThereReallyIs();
    void sendsWithoutARequest();
    void receivesAsSent();
    void receivesLessAndWaitsForADecision();
    void receivesMoreAndOtherBooks();
    void settlesEachWay_data();
    void settlesEachWay();
    void settlesInParts();
    void sendsNoReservedCopies();
    void cancelsWhatWasOnlyAskedFor();

private:
    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestTransfers::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

void TestTransfers::cleanup()
{
    if (m_shop)
        QCOMPARE(brokenIntegrity(*m_shop), QString());
    m_shop.reset();
}

void TestTransfers::asksWithoutMovingACopy()
{
    const auto asked = m_shop->apply(requestOf({copiesOf(kFaust, 3), copiesOf(kProcess, 50)}),
                                     m_shop->staff());
    SD_VERIFY(asked);
    QVERIFY(transferIn(asked).startsWith(u"T-BER-"));
    QCOMPARE(ofTransfer(*m_shop, u"state"_qs), u"requested"_qs);
    QCOMPARE(ofTransfer(*m_shop, u"requested"_qs), u"53"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
    QCOMPARE(inTransit(*m_shop, kFaust), 0);
    QCOMPARE(m_shop->value(u"SELECT subject FROM activity WHERE kind = 'RequestTransfer'"_qs),
             transferIn(asked));
}

void TestTransfers::sendsWhatWasAskedFor()
{
    const auto number =
            transferIn(m_shop->apply(requestOf({copiesOf(kFaust, 3)}), m_shop->manager()));
    const auto dispatch = dispatchOf(number.toLower());
    const auto sent = m_shop->apply(dispatch, m_shop->staff());
    SD_VERIFY(sent);
    QCOMPARE(sent->value(u"number").toString(), number);
    QCOMPARE(sent->value(u"copies").toInteger(), 3);
    QCOMPARE(ofTransfer(*m_shop, u"state"_qs), u"dispatched"_qs);
    QCOMPARE(ofTransfer(*m_shop, u"note"_qs), u"for a customer\nbox 1"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{7, 0}));
    QCOMPARE(stockIn(*m_shop, kFaust, u"BER"_qs), (Stock{2, 0}));
    QCOMPARE(inTransit(*m_shop, kFaust), 3);
}

void TestTransfers::sendsWhatThereReallyIs()
{
    const auto number = transferIn(m_shop->apply(
            requestOf({copiesOf(kFaust, 3), copiesOf(kProcess, 6)}), m_shop->staff()));
    auto dispatch = dispatchOf(number);
    dispatch.fromShop = ShopRef(u"lpz"_qs);
    const auto refusal = m_shop->refusal(dispatch, m_shop->staff());
    QCOMPARE(refusal.reason, u"insufficient_stock"_qs);
    const auto line = refusal.facts.value(u"lines"_qs).toList().value(0).toMap();
    QCOMPARE(line.value(u"code"_qs).toString(), QString::fromLatin1(kProcess));
    QCOMPARE(line.value(u"available"_qs).toLongLong(), 5);
    // Four of six, and a book nobody asked for; Faust stays where it is.
    dispatch.lines = {copiesOf(kProcess, 4), copiesOf(kRare, 1)};
    SD_VERIFY(m_shop->apply(dispatch, m_shop->staff()));
    QCOMPARE(ofTransfer(*m_shop, u"dispatched"_qs), u"5"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 0}));
    QCOMPARE(inTransit(*m_shop, kFaust), 0);
    QCOMPARE(inTransit(*m_shop, kProcess), 4);
    QCOMPARE(inTransit(*m_shop, kRare), 1);
    const auto received = m_shop->apply(receiptOf(number), m_shop->manager());
    SD_VERIFY(received);
    QCOMPARE(received->value(u"received").toInteger(), 5);
    QCOMPARE(received->value(u"missing").toInteger(), 0);
}

void TestTransfers::sendsWithoutARequest()
{
    const auto sent = m_shop->apply(sendingOf({copiesOf(kFaust, 2)}), m_shop->staff());
    SD_VERIFY(sent);
    QVERIFY(transferIn(sent).startsWith(u"T-LPZ-"));
    QCOMPARE(ofTransfer(*m_shop, u"state"_qs), u"dispatched"_qs);
    QCOMPARE(ofTransfer(*m_shop, u"requested"_qs), u"0"_qs);
    QCOMPARE(ofTransfer(*m_shop, u"COALESCE(CAST(requested_by_id AS text), 'none')"_qs),
             u"none"_qs);
    QCOMPARE(inTransit(*m_shop, kFaust), 2);
}

void TestTransfers::receivesAsSent()
{
    const auto number = sent(*m_shop, {copiesOf(kFaust, 2), copiesOf(kRare, 1)});
    const auto received = m_shop->apply(receiptOf(number), m_shop->manager());
    SD_VERIFY(received);
    QCOMPARE(received->value(u"received").toInteger(), 3);
    QCOMPARE(received->value(u"extra").toInteger(), 0);
    QVERIFY(received->value(u"lines").toArray().isEmpty());
    QCOMPARE(stockIn(*m_shop, kFaust, u"BER"_qs), (Stock{4, 0}));
    QCOMPARE(stockIn(*m_shop, kRare, u"BER"_qs), (Stock{1, 0}));
    QCOMPARE(inTransit(*m_shop, kFaust), 0);
    QCOMPARE(openItems(*m_shop), u"0"_qs);
}

void TestTransfers::receivesLessAndWaitsForADecision()
{
    const auto number = sent(*m_shop, {copiesOf(kFaust, 3), copiesOf(kRare, 1)});
    const auto received = m_shop->apply(
            receiptOf(number, {copiesOf(kFaust, 1), copiesOf(kRare, 0)}), m_shop->manager());
    SD_VERIFY(received);
    QCOMPARE(received->value(u"received").toInteger(), 1);
    QCOMPARE(received->value(u"missing").toInteger(), 3);
    QCOMPARE(received->value(u"lines").toArray().size(), 2);
    QCOMPARE(received->value(u"lines").toArray().first().toObject().value(u"code").toString(),
             QString::fromLatin1(kFaust));
    QCOMPARE(stockIn(*m_shop, kFaust, u"BER"_qs), (Stock{3, 0}));
    QCOMPARE(inTransit(*m_shop, kFaust), 2);
    QCOMPARE(inTransit(*m_shop, kRare), 1);
    QCOMPARE(m_shop->value(u"SELECT kind FROM attention_item"_qs), u"short_transfer"_qs);
    QCOMPARE(m_shop->value(u"SELECT subject FROM attention_item"_qs), number);
    QCOMPARE(m_shop->value(u"SELECT login FROM attention_item JOIN account ON account.id ="
                           " owner_id"_qs),
             u"staff"_qs);
}

void TestTransfers::receivesMoreAndOtherBooks()
{
    const auto number = sent(*m_shop, {copiesOf(kFaust, 1)});
    const auto received = m_shop->apply(
            receiptOf(number, {copiesOf(kFaust, 3), copiesOf(kProcess, 1)}), m_shop->manager());
    SD_VERIFY(received);
    QCOMPARE(received->value(u"received").toInteger(), 4);
    QCOMPARE(received->value(u"extra").toInteger(), 3);
    QCOMPARE(received->value(u"missing").toInteger(), 0);
    QCOMPARE(stockIn(*m_shop, kFaust, u"BER"_qs), (Stock{5, 0}));
    QCOMPARE(stockIn(*m_shop, kProcess, u"BER"_qs), (Stock{1, 0}));
    QCOMPARE(openItems(*m_shop), u"0"_qs);
}

void TestTransfers::settlesEachWay_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<qint64>("here");
    QTest::addColumn<qint64>("there");
    QTest::newRow("they arrived after all") << u"arrived"_qs << qint64(7) << qint64(5);
    QTest::newRow("they were never sent") << u"not_sent"_qs << qint64(9) << qint64(3);
    QTest::newRow("they are lost") << u"lost"_qs << qint64(7) << qint64(3);
}

void TestTransfers::settlesEachWay()
{
    QFETCH(QString, outcome);
    QFETCH(qint64, here);
    QFETCH(qint64, there);
    const auto number = sent(*m_shop, {copiesOf(kFaust, 3)});
    SD_VERIFY(m_shop->apply(receiptOf(number, {copiesOf(kFaust, 1)}), m_shop->manager()));
    const auto settled = m_shop->apply(settlementOf(number, outcome), m_shop->staff());
    SD_VERIFY(settled);
    QCOMPARE(settled->value(u"missing").toInteger(), 0);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{here, 0}));
    QCOMPARE(stockIn(*m_shop, kFaust, u"BER"_qs), (Stock{there, 0}));
    QCOMPARE(inTransit(*m_shop, kFaust), 0);
    // What was counted stays as it was counted.
    QCOMPARE(ofTransfer(*m_shop, u"received"_qs), u"1"_qs);
    QCOMPARE(openItems(*m_shop), u"0"_qs);
    QCOMPARE(m_shop->value(u"SELECT note FROM attention_item"_qs), outcome);
    QCOMPARE(m_shop->refusal(settlementOf(number, outcome), m_shop->staff()).reason,
             u"nothing_missing"_qs);
}

void TestTransfers::settlesInParts()
{
    const auto number = sent(*m_shop, {copiesOf(kFaust, 3), copiesOf(kProcess, 2)});
    SD_VERIFY(m_shop->apply(receiptOf(number, {copiesOf(kFaust, 0), copiesOf(kProcess, 1)}),
                            m_shop->manager()));
    const auto tooMany = m_shop->refusal(settlementOf(number, u"lost"_qs, {copiesOf(kFaust, 4)}),
                                         m_shop->staff());
    QCOMPARE(tooMany.reason, u"more_than_missing"_qs);
    QCOMPARE(tooMany.facts.value(u"missing"_qs).toLongLong(), 3);
    QCOMPARE(
            m_shop->refusal(settlementOf(number, u"lost"_qs, {copiesOf(kRare, 1)}), m_shop->staff())
                    .reason,
            u"more_than_missing"_qs);
    const auto part = m_shop->apply(settlementOf(number, u"arrived"_qs, {copiesOf(kFaust, 2)}),
                                    m_shop->staff());
    SD_VERIFY(part);
    QCOMPARE(part->value(u"missing").toInteger(), 2);
    QCOMPARE(inTransit(*m_shop, kFaust), 1);
    QCOMPARE(openItems(*m_shop), u"1"_qs);
    const auto rest = m_shop->apply(settlementOf(number, u"lost"_qs), m_shop->manager());
    SD_VERIFY(rest);
    QCOMPARE(rest->value(u"missing").toInteger(), 0);
    QCOMPARE(openItems(*m_shop), u"0"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust, u"BER"_qs), (Stock{4, 0}));
    const auto detail = m_shop->value(u"SELECT detail FROM attention_item"_qs);
    QVERIFY2(detail.contains(u"\"arrived\"") && detail.contains(u"\"lost\""), qPrintable(detail));
}

void TestTransfers::sendsNoReservedCopies()
{
    SD_VERIFY(m_shop->apply(orderOf({orderLine(kFaust, 8)}), m_shop->staff()));
    QCOMPARE(m_shop->refusal(sendingOf({copiesOf(kFaust, 3)}), m_shop->staff()).reason,
             u"insufficient_stock"_qs);
    SD_VERIFY(m_shop->apply(sendingOf({copiesOf(kFaust, 2)}), m_shop->staff()));
}

void TestTransfers::cancelsWhatWasOnlyAskedFor()
{
    const auto number =
            transferIn(m_shop->apply(requestOf({copiesOf(kFaust, 3)}), m_shop->staff()));
    const CancelTransfer cancel{.transfer = TransferRef(number), .note = u"not needed"_qs};
    SD_VERIFY(m_shop->apply(cancel, m_shop->staff()));
    QCOMPARE(ofTransfer(*m_shop, u"state"_qs), u"cancelled"_qs);
    const auto again = m_shop->refusal(cancel, m_shop->staff());
    QCOMPARE(again.reason, u"transfer_state"_qs);
    QCOMPARE(again.facts.value(u"state"_qs).toString(), u"cancelled"_qs);
}

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
