// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/OrderNumberTest.h"

#include "db/domain/BusinessDate.h"
#include "db/domain/CheckCharacter.h"
#include "db/domain/OrderNumber.h"
#include "tests/domain/DomainTest.h"

#include <QRegularExpression>
#include <QtTest>

using namespace shopdesk;
using shopdesk::test::Dice;
using shopdesk::test::reasonOf;

namespace {

const QString kCharacters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_qs;

Result<OrderNumber> make(const QString &shop, const QString &device, qint64 sequence)
{
    return OrderNumber::make(*ShopCode::parse(shop), *DeviceCode::parse(device), sequence);
}

OrderNumber randomNumber(Dice &dice)
{
    const auto shop = dice.text(kCharacters, int(dice.between(2, 8)));
    const auto device = dice.text(u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_qs, int(dice.between(2, 4)));
    // Long sequences as often as short ones.
    const qint64 limit = dice.between(0, 1) == 0 ? 999'999 : OrderNumber::kMaxSequence;
    return *make(shop, device, dice.between(1, limit));
}

} // namespace

void OrderNumberTest::writesAndReadsBack()
{
    Dice dice;
    for (int i = 0; i < 3'000; ++i) {
        const auto number = randomNumber(dice);
        QCOMPARE(*OrderNumber::parse(number.toString()), number);
        QCOMPARE(*OrderNumber::parse(u' ' + number.toString().toLower() + u' '), number);
    }
}

void OrderNumberTest::hasTheDocumentedForm()
{
    const auto number = *make(u"LPZ"_qs, u"A1"_qs, 42);
    QVERIFY(QRegularExpression(u"^LPZ-A1-000042-[0-9A-Z]$"_qs).match(number.toString()).hasMatch());
    QCOMPARE(number.sequence(), 42);
    QVERIFY(make(u"LPZ"_qs, u"A1"_qs, 1'234'567)->toString().startsWith(u"LPZ-A1-1234567-"));
}

void OrderNumberTest::findsEverySingleWrongCharacter()
{
    Dice dice;
    for (int i = 0; i < 300; ++i) {
        const auto printed = randomNumber(dice).toString();
        for (qsizetype at = 0; at < printed.size(); ++at) {
            for (const QChar c : kCharacters) {
                auto wrong = printed;
                wrong[at] = c;
                QVERIFY2(wrong == printed || !OrderNumber::parse(wrong), qPrintable(wrong));
            }
        }
    }
}

void OrderNumberTest::findsEveryExchangeOfNeighbours()
{
    Dice dice;
    for (int i = 0; i < 3'000; ++i) {
        const auto printed = randomNumber(dice).toString();
        for (qsizetype at = 0; at + 1 < printed.size(); ++at) {
            auto wrong = printed;
            std::swap(wrong[at], wrong[at + 1]);
            QVERIFY2(wrong == printed || !OrderNumber::parse(wrong), qPrintable(wrong));
        }
    }
}

void OrderNumberTest::checkCharacterTellsAllPairsApart()
{
    // What the two tests above draw at random, here for every pair of characters.
    for (const QChar a : kCharacters) {
        QSet<QChar> checks;
        for (const QChar b : kCharacters) {
            const QString pair = QString(a) + b;
            checks.insert(checkCharacter(pair));
            QVERIFY(a == b || checkCharacter(pair) != checkCharacter(QString(b) + a));
            const auto check = checkCharacter(QString(b));
            QVERIFY(b == check || checkCharacter(QString(check)) != b);
        }
        QCOMPARE(checks.size(), 36);
    }
}

void OrderNumberTest::refusesWithReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto good = make(u"LPZ"_qs, u"A1"_qs, 42)->toString();
    const auto wrongCheck = good.chopped(1) + (good.back() == u'0' ? u'1' : u'0');
    QTest::newRow("check") << wrongCheck << u"order_number_bad_check"_qs;
    for (const auto *malformed :
         {"", "LPZ", "LPZ-A1-000042", "LPZ-A1-42-7", "LPZ-A1-0000042-7", "LPZ-A1-000000-7",
          "L-A1-000042-7", "LPZ-AI-000042-7", "LPZ-A1-00004X-7", "LPZ-A1-000042-77",
          "LPZ -A1-000042-7", "LPZ-A1-9999999999-7", "LPZ-A1-99999999999999999999-7"})
        QTest::newRow(malformed) << QString::fromLatin1(malformed) << u"order_number_malformed"_qs;
}

void OrderNumberTest::refusesWithReason()
{
    QFETCH(QString, text);
    QTEST(reasonOf(OrderNumber::parse(text)), "reason");
}

void OrderNumberTest::limitsSequences()
{
    QCOMPARE(reasonOf(make(u"LPZ"_qs, u"A1"_qs, 0)), u"order_number_out_of_range"_qs);
    QCOMPARE(reasonOf(make(u"LPZ"_qs, u"A1"_qs, 1'000'000'000)), u"order_number_out_of_range"_qs);
}

void OrderNumberTest::checksCodes()
{
    QCOMPARE(ShopCode::parse(u" lpz ")->toString(), u"LPZ"_qs);
    for (const auto &code : {u"A"_qs, u"ABCDEFGHI"_qs, u"A-B"_qs, u"МСК"_qs, u""_qs})
        QCOMPARE(reasonOf(ShopCode::parse(code)), u"shop_code_invalid"_qs);
    QCOMPARE(DeviceCode::parse(u"a1")->toString(), u"A1"_qs);
    for (const auto &code : {u"A"_qs, u"ABCDE"_qs, u"AO"_qs, u"1I"_qs, u"L1"_qs, u"U2"_qs})
        QCOMPARE(reasonOf(DeviceCode::parse(code)), u"device_code_invalid"_qs);
}

void OrderNumberTest::businessDateFollowsTheShop()
{
    const QDateTime lateEvening(QDate(2026, 6, 30), QTime(22, 30), Qt::UTC);
    QCOMPARE(*businessDate(lateEvening, u"Europe/Berlin"_qs), QDate(2026, 7, 1));
    QCOMPARE(*businessDate(lateEvening, u"Europe/London"_qs), QDate(2026, 6, 30));
    QCOMPARE(*businessDate(lateEvening, u"Asia/Vladivostok"_qs), QDate(2026, 7, 1));
    QCOMPARE(*businessDate(lateEvening.addDays(180), u"Europe/Berlin"_qs), QDate(2026, 12, 27));
}

void OrderNumberTest::refusesUnknownZones()
{
    for (const auto &name : {u""_qs, u"Europe/Atlantis"_qs, u"UTC+02:00"_qs, u"../etc/passwd"_qs})
        QCOMPARE(reasonOf(timeZone(name)), u"time_zone_unknown"_qs);
}
