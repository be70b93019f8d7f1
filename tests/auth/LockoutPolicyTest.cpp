// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/LockoutPolicy.h"

#include <QtTest>

using namespace shopdesk;
using namespace std::chrono_literals;

namespace {

const QDateTime kNoon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

LockoutState failed(int times, const QDateTime &at = kNoon)
{
    LockoutState state;
    for (int i = 0; i < times; ++i)
        state = lockoutAfter(state, LockoutEvent::WrongPassword, at).state;
    return state;
}

std::chrono::milliseconds waitAt(const LockoutState &state, const QDateTime &now)
{
    return lockoutAfter(state, LockoutEvent::Asked, now).wait;
}

} // namespace

class LockoutPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsFirstAttemptThrough();
    void growsWithEachWrongPassword_data();
    void growsWithEachWrongPassword();
    void runsDownWithTime();
    void locksAgainAfterLockHasPassed();
    void forgetsAllAfterRightPassword();
    void doesNotForgetByTimeAlone();
    void clockPutBackDoesNotOpenEarly();
    void clockPutBackDoesNotLockForEver();
    void mendsAnEndThatNoDelayReaches();
};

void LockoutPolicyTest::letsFirstAttemptThrough()
{
    const auto decision = lockoutAfter({}, LockoutEvent::Asked, kNoon);
    QCOMPARE(decision.wait, 0ms);
    QVERIFY(decision.state == LockoutState{});
}

void LockoutPolicyTest::growsWithEachWrongPassword_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("seconds");
    const QList<qint64> expected{1, 2, 4, 8, 16, 32, 60, 60, 60, 900, 900};
    for (int i = 0; i < expected.size(); ++i)
        QTest::addRow("wrong password %d", i + 1) << i + 1 << expected.at(i);
    QTest::newRow("a thousand") << 1000 << qint64(900);
}

void LockoutPolicyTest::growsWithEachWrongPassword()
{
    QFETCH(int, failures);
    QFETCH(qint64, seconds);
    const LockoutState state = failed(failures);
    QCOMPARE(state.failures, failures);
    QCOMPARE(state.lockedUntil, kNoon.addSecs(seconds));
    QCOMPARE(waitAt(state, kNoon), std::chrono::milliseconds(seconds * 1000));
}

void LockoutPolicyTest::runsDownWithTime()
{
    const LockoutState state = failed(4);
    QCOMPARE(waitAt(state, kNoon.addMSecs(1500)), 6500ms);
    QCOMPARE(waitAt(state, kNoon.addMSecs(7999)), 1ms);
    QCOMPARE(waitAt(state, kNoon.addSecs(8)), 0ms);
}

void LockoutPolicyTest::locksAgainAfterLockHasPassed()
{
    const QDateTime later = kNoon.addSecs(15 * 60);
    QCOMPARE(waitAt(failed(10), later), 0ms);
    const auto decision = lockoutAfter(failed(10), LockoutEvent::WrongPassword, later);
    QCOMPARE(decision.state.failures, 11);
    QCOMPARE(decision.wait, 15min);
}

void LockoutPolicyTest::forgetsAllAfterRightPassword()
{
    const auto decision = lockoutAfter(failed(9), LockoutEvent::RightPassword, kNoon.addSecs(60));
    QVERIFY(decision.state == LockoutState{});
    QCOMPARE(decision.wait, 0ms);
}

void LockoutPolicyTest::doesNotForgetByTimeAlone()
{
    const auto decision = lockoutAfter(failed(9), LockoutEvent::WrongPassword, kNoon.addYears(1));
    QCOMPARE(decision.wait, 15min);
}

void LockoutPolicyTest::clockPutBackDoesNotOpenEarly()
{
    const QDateTime earlier = kNoon.addSecs(-3600);
    const auto decision = lockoutAfter(failed(10), LockoutEvent::Asked, earlier);
    QCOMPARE(decision.wait, 15min);
    QCOMPARE(decision.state.failures, 10);
    QCOMPARE(waitAt(decision.state, earlier.addSecs(14 * 60)), 1min);
}

void LockoutPolicyTest::clockPutBackDoesNotLockForEver()
{
    // The failure was written while the clock stood ten years ahead.
    const LockoutState state = failed(3, kNoon.addYears(10));
    const auto decision = lockoutAfter(state, LockoutEvent::Asked, kNoon);
    QCOMPARE(decision.wait, 4s);
    QCOMPARE(waitAt(decision.state, kNoon.addSecs(4)), 0ms);
}

void LockoutPolicyTest::mendsAnEndThatNoDelayReaches()
{
    LockoutState state = failed(3);
    state.lockedUntil = kNoon.addYears(10);
    QCOMPARE(waitAt(state, kNoon.addSecs(1)), 4s);

    state.lockedUntil = QDateTime();
    QCOMPARE(waitAt(state, kNoon.addSecs(1)), 4s);
}

QTEST_GUILESS_MAIN(LockoutPolicyTest)
#include "LockoutPolicyTest.moc"
