// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/OpIdTest.h"

#include "db/domain/Ids.h"
#include "db/domain/OpIdFactory.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

#include <array>
#include <thread>

using namespace shopdesk;

namespace {

const QDateTime kStart(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

// Whether each of the next ids is greater than the one before, as id and as text.
bool grows(OpIdFactory &factory, int count)
{
    auto last = factory.next();
    for (int i = 0; i < count; ++i) {
        const auto id = factory.next();
        if (!(last < id) || !(last.toString() < id.toString()))
            return false;
        last = id;
    }
    return true;
}

} // namespace

void OpIdTest::hasLayoutOfRfc9562()
{
    // Appendix A.6: 2022-02-22 14:22:22 -05:00, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F. The
    // counter of ours starts with a clear top bit, so 0xCC3 becomes 0x4C3.
    const ManualClock clock(QDateTime::fromMSecsSinceEpoch(0x017F22E279B0, Qt::UTC));
    int call = 0;
    OpIdFactory factory(clock, [&call] { return ++call == 1 ? 0xCC3u : 0x18C4DC0C0C07398Fu; });
    QCOMPARE(factory.next().toString(QUuid::WithoutBraces),
             u"017f22e2-79b0-74c3-98c4-dc0c0c07398f"_qs);
}

void OpIdTest::carriesVersionVariantAndTime()
{
    const SystemClock clock;
    OpIdFactory factory(clock);
    const auto before = clock.now().toMSecsSinceEpoch();
    const auto id = factory.next();
    QCOMPARE(int(id.data3 >> 12), 7);
    QCOMPARE(id.data4[0] & 0xc0, 0x80);
    QVERIFY(uuidMilliseconds(id) >= before);
    QVERIFY(uuidMilliseconds(id) <= clock.now().toMSecsSinceEpoch());
}

void OpIdTest::growsWhileTheClockStands()
{
    const ManualClock clock(kStart);
    OpIdFactory factory(clock, OpIdFactory::seededRandom(1));
    QVERIFY(grows(factory, 10'000));
}

void OpIdTest::growsWhenTheClockGoesBack()
{
    ManualClock clock(kStart);
    OpIdFactory factory(clock, OpIdFactory::seededRandom(2));
    auto last = factory.next();
    for (int i = 0; i < 100; ++i) {
        clock.advance(i % 3 == 0 ? -3'600'000 : 1);
        const auto id = factory.next();
        QVERIFY(last < id);
        last = id;
    }
}

void OpIdTest::runsAheadWhenAMillisecondIsFull()
{
    const ManualClock clock(kStart);
    OpIdFactory factory(clock, [] { return ~quint64(0); });
    QVERIFY(grows(factory, 5'000));
    QVERIFY(uuidMilliseconds(factory.next()) > clock.now().toMSecsSinceEpoch());
}

void OpIdTest::survivesAbsurdClocks()
{
    ManualClock clock(QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC));
    OpIdFactory factory(clock);
    QCOMPARE(uuidMilliseconds(factory.next()), 0);
    clock.set(QDateTime::fromMSecsSinceEpoch(qint64(1) << 50, Qt::UTC));
    QCOMPARE(uuidMilliseconds(factory.next()), (qint64(1) << 48) - 1);
}

void OpIdTest::sameSeedGivesSameIds()
{
    const ManualClock clock(kStart);
    OpIdFactory one(clock, OpIdFactory::seededRandom(7));
    OpIdFactory two(clock, OpIdFactory::seededRandom(7));
    for (int i = 0; i < 100; ++i)
        QCOMPARE(one.next<OrderId>(), two.next<OrderId>());
}

void OpIdTest::isUniqueAcrossThreads()
{
    const SystemClock clock;
    OpIdFactory factory(clock);
    std::array<std::vector<QUuid>, 4> made;
    std::vector<std::thread> threads;
    for (auto &ids : made) {
        threads.emplace_back([&factory, &ids] {
            for (int i = 0; i < 20'000; ++i)
                ids.push_back(factory.next());
        });
    }
    for (auto &thread : threads)
        thread.join();
    QSet<QUuid> all;
    for (const auto &ids : made) {
        QVERIFY(std::ranges::is_sorted(ids));
        for (const auto &id : ids)
            all.insert(id);
    }
    QCOMPARE(all.size(), 80'000);
}
