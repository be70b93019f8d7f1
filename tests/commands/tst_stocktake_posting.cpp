// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Inverse.h"
#include "tests/commands/StocktakeTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// What was counted goes into the ledger, or is put aside.
class TestStocktakePosting : public StocktakeTest
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasSoldWhileCounting();
    void leavesOrZeroesWhatNobodyCounted();
    void refusesToPost();
    void leavesOutWhatWasPostedSince();
    void abandonsAndResumes();
    void knowsStatesThatEnd();
    void takesBackTheStartAndTheEndOfCounting();
    void appliesAnOpIdOnce();
};

void TestStocktakePosting::keepsWhatWasSoldWhileCounting()
{
    sell(kFaust, 1, 1999);
    const auto number = started(stocktakeOf());
    count(number, {{kFaust, 7}, {kProcess, 6}});
    sell(kFaust, 2, 1999);
    sell(kProcess, 1, 1250);
    const auto posted = m_shop->apply(postingOf(number), m_shop->manager());
    SD_VERIFY(posted);
    QCOMPARE(posted->value(u"books").toInteger(), 2);
    QCOMPARE(posted->value(u"differences").toInteger(), 2);
    QCOMPARE(posted->value(u"copies").toInteger(), -1);
    QCOMPARE(posted->value(u"superseded").toInteger(), 0);
    // Seven were there and two were sold since; six were there and one was sold since.
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{5, 0}));
    QCOMPARE(stockIn(*m_shop, kProcess), (Stock{5, 0}));
    QCOMPARE(lineOf(*m_shop, number, kFaust), u"7/9 p1 posted -2"_qs);
    QCOMPARE(stateOf(*m_shop, number), u"posted"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM stock_movement WHERE kind = 'counted'"
                           " AND document_id = (SELECT id FROM stocktake)"_qs),
             u"2"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM stock_balance WHERE counted_position = position"
                           " AND counted_position > 0"_qs),
             u"2"_qs);
}

void TestStocktakePosting::leavesOrZeroesWhatNobodyCounted()
{
    const auto leaving = started(stocktakeOf());
    count(leaving, {{kFaust, 9}});
    SD_VERIFY(m_shop->apply(postingOf(leaving), m_shop->manager()));
    QCOMPARE(stockIn(*m_shop, kProcess), (Stock{5, 0}));

    const auto other = started(stocktakeOf());
    count(other, {{kRare, 1}});
    const auto zeroing = started(stocktakeOf());
    count(zeroing, {{kFaust, 9}});
    const auto posted = m_shop->apply(postingOf(zeroing, u"zero"_qs), m_shop->manager());
    SD_VERIFY(posted);
    QCOMPARE(posted->value(u"books").toInteger(), 2);
    QCOMPARE(posted->value(u"differences").toInteger(), 1);
    QCOMPARE(posted->value(u"copies").toInteger(), -5);
    QCOMPARE(stockIn(*m_shop, kProcess), (Stock{0, 0}));
    // What another one counts is not taken for gone, nor is what other shops have.
    QCOMPARE(stockIn(*m_shop, kRare), (Stock{1, 0}));
    QCOMPARE(stockIn(*m_shop, kFaust, u"BER"_qs), (Stock{2, 0}));
    QCOMPARE(lineOf(*m_shop, zeroing, kProcess), u"0/5 p1 posted -5"_qs);
}

void TestStocktakePosting::refusesToPost()
{
    const auto number = started(stocktakeOf());
    QCOMPARE(m_shop->refusal(postingOf(number), m_shop->manager()).reason, u"nothing_counted"_qs);
    QCOMPARE(m_shop->refusal(postingOf(number, u"zero"_qs), m_shop->manager()).reason,
             u"nothing_counted"_qs);
    QCOMPARE(m_shop->refusal(postingOf(number, u"burn"_qs), m_shop->manager()).reason,
             u"uncounted_unknown"_qs);
    count(number, {{kFaust, 10}});
    QCOMPARE(m_shop->refusal(postingOf(number), m_shop->staff()).reason, u"role_may_not"_qs);
}

void TestStocktakePosting::leavesOutWhatWasPostedSince()
{
    const auto older = started(stocktakeOf());
    count(older, {{kFaust, 8}, {kProcess, 4}});
    SD_VERIFY(m_shop->apply(abandoningOf(older), m_shop->staff()));
    const auto newer = started(stocktakeOf());
    count(newer, {{kFaust, 8}});
    SD_VERIFY(m_shop->apply(postingOf(newer), m_shop->manager()));
    SD_VERIFY(m_shop->apply(resumingOf(older), m_shop->staff()));
    const auto posted = m_shop->apply(postingOf(older), m_shop->manager());
    SD_VERIFY(posted);
    QCOMPARE(posted->value(u"superseded").toInteger(), 1);
    QCOMPARE(posted->value(u"differences").toInteger(), 1);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{8, 0}));
    QCOMPARE(stockIn(*m_shop, kProcess), (Stock{4, 0}));
    QCOMPARE(lineOf(*m_shop, older, kFaust), u"8/10 p1"_qs);
    // A count that was made after all of that holds.
    const auto newest = started(stocktakeOf());
    count(newest, {{kFaust, 9}});
    SD_VERIFY(m_shop->apply(postingOf(newest), m_shop->manager()));
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{9, 0}));
}

void TestStocktakePosting::abandonsAndResumes()
{
    auto start = stocktakeOf();
    start.note = u"spring"_qs;
    const auto number = started(start);
    count(number, {{kFaust, 3}});
    SD_VERIFY(m_shop->apply(
            AbandonStocktake{.stocktake = StocktakeRef(number), .note = u"fire drill"_qs},
            m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT note FROM stocktake"_qs), u"spring\nfire drill"_qs);
    QCOMPARE(m_shop->refusal(countOf(number, {{kFaust}}), m_shop->staff()).reason,
             u"stocktake_state"_qs);
    SD_VERIFY(m_shop->apply(resumingOf(number), m_shop->staff()));
    QCOMPARE(stateOf(*m_shop, number), u"counting"_qs);
    count(number, {{kFaust, 7}, {kProcess, 4}});
    QCOMPARE(lineOf(*m_shop, number, kFaust), u"10/10 p1"_qs);
    SD_VERIFY(m_shop->apply(recountOf(number), m_shop->staff()));
    SD_VERIFY(m_shop->apply(abandoningOf(number), m_shop->staff()));
    SD_VERIFY(m_shop->apply(resumingOf(number), m_shop->staff()));
    QCOMPARE(stateOf(*m_shop, number), u"recounting"_qs);
}

void TestStocktakePosting::knowsStatesThatEnd()
{
    const auto number = started(stocktakeOf());
    count(number, {{kFaust, 10}});
    QCOMPARE(m_shop->refusal(resumingOf(number), m_shop->staff()).reason, u"stocktake_state"_qs);
    SD_VERIFY(m_shop->apply(postingOf(number), m_shop->manager()));
    const QList<CommandValue> late{countOf(number, {{kFaust}}), recountOf(number),
                                   postingOf(number), abandoningOf(number), resumingOf(number)};
    for (const auto &command : late) {
        const auto refusal = m_shop->refusal(command, m_shop->manager());
        QCOMPARE(refusal.reason, u"stocktake_state"_qs);
        QCOMPARE(refusal.facts.value(u"state"_qs).toString(), u"posted"_qs);
    }
}

void TestStocktakePosting::takesBackTheStartAndTheEndOfCounting()
{
    const CommandValue start = stocktakeOf();
    const auto started = m_shop->apply(start, m_shop->staff());
    SD_VERIFY(started);
    const auto number = started->value(u"number").toString();
    const auto abandon = inverseOf(start, *started);
    QVERIFY(abandon);
    const auto abandoned = m_shop->apply(*abandon, m_shop->staff());
    SD_VERIFY(abandoned);
    QCOMPARE(stateOf(*m_shop, number), u"abandoned"_qs);
    const auto resume = inverseOf(*abandon, *abandoned);
    QVERIFY(resume);
    const auto resumed = m_shop->apply(*resume, m_shop->staff());
    SD_VERIFY(resumed);
    QCOMPARE(stateOf(*m_shop, number), u"counting"_qs);
    QVERIFY(inverseOf(*resume, *resumed));
    const CommandValue counted = countOf(number, {{kFaust}});
    const auto receipt = m_shop->apply(counted, m_shop->staff());
    SD_VERIFY(receipt);
    QVERIFY(!inverseOf(counted, *receipt)); // a count of none is no way back to no count
}

void TestStocktakePosting::appliesAnOpIdOnce()
{
    const auto number = started(stocktakeOf());
    const QList<Command> commands{m_shop->command(countOf(number, {{kFaust, 9}}), m_shop->staff()),
                                  m_shop->command(recountOf(number), m_shop->staff()),
                                  m_shop->command(abandoningOf(number), m_shop->staff()),
                                  m_shop->command(resumingOf(number), m_shop->staff()),
                                  m_shop->command(postingOf(number), m_shop->manager())};
    for (const auto &command : commands) {
        const auto first = m_shop->run(command);
        SD_VERIFY(first);
        QVERIFY(first->isAccepted());
        const auto again = m_shop->run(command);
        SD_VERIFY(again);
        QVERIFY(again->already);
        QCOMPARE(again->result, first->result);
    }
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{9, 0}));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM stocktake_scan"_qs), u"1"_qs);
}

QTEST_GUILESS_MAIN(TestStocktakePosting)
#include "tst_stocktake_posting.moc"
