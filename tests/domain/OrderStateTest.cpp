// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/OrderStateTest.h"

#include "db/domain/AdjustmentReason.h"
#include "db/domain/MovementKind.h"
#include "db/domain/OrderState.h"
#include "db/domain/TenderKind.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

using namespace shopdesk;
using shopdesk::test::reasonOf;

void OrderStateTest::namesReadBack()
{
    for (const auto state : allOrderStates())
        QCOMPARE(*orderStateFromName(orderStateName(state)), state);
    for (const auto kind : allTenderKinds())
        QCOMPARE(*tenderKindFromName(tenderKindName(kind)), kind);
    for (const auto kind : allMovementKinds())
        QCOMPARE(*movementKindFromName(movementKindName(kind)), kind);
    for (const auto reason : allAdjustmentReasons())
        QCOMPARE(*adjustmentReasonFromName(adjustmentReasonName(reason)), reason);
    for (const auto channel : allChannels())
        QCOMPARE(*channelFromName(channelName(channel)), channel);
    QCOMPARE(orderStateName(OrderState::HandedOver), u"handed_over"_qs);
    QCOMPARE(movementKindName(MovementKind::TransferOut), u"transfer_out"_qs);
}

void OrderStateTest::allowsExactlyTheTransitionsOfTheTrade()
{
    // Rows from, columns to, in the order of the enumeration.
    const QStringList table{
            u".P...C."_qs, // placed
            u"..HS..R"_qs, // paid
            u"....D.R"_qs, // handed over
            u"....D.R"_qs, // sent
            u"......R"_qs, // completed
            u"......."_qs, // cancelled
            u"......."_qs, // returned
    };
    for (const auto from : allOrderStates()) {
        for (const auto to : allOrderStates())
            QCOMPARE(allowed(from, to), table[qsizetype(from)][qsizetype(to)] != u'.');
    }
}

void OrderStateTest::endsInCancelledOrReturned()
{
    for (const auto state : allOrderStates())
        QCOMPARE(isFinal(state), state == OrderState::Cancelled || state == OrderState::Returned);
}

void OrderStateTest::commandsFollowTheTable()
{
    for (const auto from : allOrderStates()) {
        for (const auto kind : allCommandKinds()) {
            const auto after = stateAfter(from, kind, Channel::Pickup);
            QVERIFY(!after || allowed(from, *after));
        }
    }
    QCOMPARE(*stateAfter(OrderState::Placed, CommandKind::PayOrder, Channel::Till),
             OrderState::Paid);
    QCOMPARE(*stateAfter(OrderState::Placed, CommandKind::CancelOrder, Channel::Till),
             OrderState::Cancelled);
}

void OrderStateTest::deliveriesAreSentAndOthersHandedOver()
{
    const auto handOver = CommandKind::HandOverOrder;
    QCOMPARE(*stateAfter(OrderState::Paid, handOver, Channel::Delivery), OrderState::Sent);
    QCOMPARE(*stateAfter(OrderState::Paid, handOver, Channel::Pickup), OrderState::HandedOver);
}

void OrderStateTest::refusesStepsThatDoNotFit()
{
    const auto result = stateAfter(OrderState::Paid, CommandKind::CancelOrder, Channel::Till);
    QCOMPARE(reasonOf(result), u"order_state_forbids"_qs);
    QCOMPARE(result.error().kind, ErrorKind::Refused);
    QCOMPARE(result.error().facts.value(u"from"_qs).toString(), u"paid"_qs);
    QCOMPARE(reasonOf(stateAfter(OrderState::Paid, CommandKind::EditShop, Channel::Till)),
             u"not_an_order_step"_qs);
}
