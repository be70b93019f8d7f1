// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TenderSheet.h"

#include <QTest>

using namespace shopdesk;

// What the person at the till sees before the sale is made.
class TenderSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsDue();
    void cashMayBeMoreAndGivesChange();
    void severalTendersCoverTheSumTogether();
    void cashIsRoundedToTheSmallestCoin();
    void onlyTheCashPartIsRounded();
    void noCoinPaysLessThanItself();
    void nothingDueIsCovered();
    void theSumMayChangeWhileOnePays();
    void theLastTenderCanBeTakenBack();

private:
    static Money money(qint64 minor, const QString &currency);
};

Money TenderSheetTest::money(qint64 minor, const QString &currency)
{
    return {minor, *Currency::parse(currency)};
}

void TenderSheetTest::asksForWhatIsDue()
{
    const TenderSheet sheet(money(4530, u"EUR"_qs));
    for (const TenderKind kind : {TenderKind::Cash, TenderKind::Card, TenderKind::Voucher})
        QCOMPARE(sheet.askMinor(kind), 4530);
    QVERIFY(!sheet.isCovered());
    QCOMPARE(sheet.changeMinor(), 0);
}

void TenderSheetTest::cashMayBeMoreAndGivesChange()
{
    TenderSheet sheet(money(4530, u"EUR"_qs));
    sheet.add({TenderKind::Cash, 5000});
    QVERIFY(sheet.isCovered());
    QCOMPARE(sheet.changeMinor(), 470);
    QCOMPARE(sheet.leftMinor(), -470);
}

void TenderSheetTest::severalTendersCoverTheSumTogether()
{
    TenderSheet sheet(money(4530, u"EUR"_qs));
    sheet.add({TenderKind::Voucher, 2000, u"ABC"_qs});
    sheet.add({TenderKind::Cash, 1000});
    QVERIFY(!sheet.isCovered());
    QCOMPARE(sheet.askMinor(TenderKind::Card), 1530);
    sheet.add({TenderKind::Card, 1530});
    QVERIFY(sheet.isCovered());
    QCOMPARE(sheet.changeMinor(), 0);
    QCOMPARE(sheet.entries().size(), 3);
}

void TenderSheetTest::cashIsRoundedToTheSmallestCoin()
{
    TenderSheet sheet(money(1997, u"CHF"_qs));
    QCOMPARE(sheet.askMinor(TenderKind::Cash), 1995);
    QCOMPARE(sheet.askMinor(TenderKind::Card), 1997);
    sheet.add({TenderKind::Cash, 2000});
    QCOMPARE(sheet.roundingMinor(), -2);
    QVERIFY(sheet.isCovered());
    QCOMPARE(sheet.changeMinor(), 5);
}

void TenderSheetTest::onlyTheCashPartIsRounded()
{
    TenderSheet sheet(money(1997, u"CHF"_qs));
    sheet.add({TenderKind::Card, 1001});
    QCOMPARE(sheet.roundingMinor(), 0);
    QCOMPARE(sheet.askMinor(TenderKind::Cash), 995);
    sheet.add({TenderKind::Cash, 995});
    QVERIFY(sheet.isCovered());
    QCOMPARE(sheet.changeMinor(), 0);
}

void TenderSheetTest::noCoinPaysLessThanItself()
{
    TenderSheet sheet(money(3896, u"CHF"_qs));
    sheet.add({TenderKind::Voucher, 3895, u"ABC"_qs});
    QCOMPARE(sheet.askMinor(TenderKind::Cash), 0);
    QVERIFY(!sheet.isCovered());
    sheet.add({TenderKind::Cash, 0});
    QCOMPARE(sheet.roundingMinor(), -1);
    QVERIFY(sheet.isCovered());
    QCOMPARE(sheet.changeMinor(), 0);
}

void TenderSheetTest::nothingDueIsCovered()
{
    const TenderSheet sheet(money(0, u"EUR"_qs));
    QVERIFY(sheet.isCovered());
    QCOMPARE(sheet.askMinor(TenderKind::Cash), 0);
}

void TenderSheetTest::theSumMayChangeWhileOnePays()
{
    TenderSheet sheet(money(1000, u"EUR"_qs));
    sheet.add({TenderKind::Cash, 1000});
    sheet.setDue(money(1500, u"EUR"_qs));
    QVERIFY(!sheet.isCovered());
    QCOMPARE(sheet.askMinor(TenderKind::Card), 500);
}

void TenderSheetTest::theLastTenderCanBeTakenBack()
{
    TenderSheet sheet(money(1000, u"EUR"_qs));
    sheet.removeLast();
    sheet.add({TenderKind::Card, 400});
    sheet.add({TenderKind::Cash, 200});
    sheet.removeLast();
    QCOMPARE(sheet.leftMinor(), 600);
    QVERIFY(!sheet.hasCash());
}

QTEST_GUILESS_MAIN(TenderSheetTest)
#include "tst_TenderSheet.moc"
