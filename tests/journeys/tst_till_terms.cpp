// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/TillProbe.h"
#include "ui/shell/MainWindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace shopdesk;
using namespace shopdesk::test;
using namespace shopdesk::test::till;

// On what terms a sale over the counter is made, by keys alone and on both engines: for whom, with
// which coupon, with what taken off by hand; and what is there of it afterwards.
class TillTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void aScannedCardIsTheCustomer();
    void aNameAndEnterIsTheCustomer();
    void aCouponLowersThePrice();
    void anUnknownCouponIsSaidAtOnce();
    void discountsOfLineAndWholeAddUp();
    void theLastReceiptIsAKeyAway();
    void aVoucherIsSoldRightAfterASale();
    void theNextSaleBeginsByWhateverComes();
    void theReceiptIsInReachAfterASale();
    void keysMeanWhatWasScannedBeforeThem();
    void aVoucherGivesNoMoreThanItHas();
    void aThingWithoutIsbnIsSoldFromTheSideList();

private:
    void scanOne();
    void payInCash();

    PostgresServer m_server;
    DemoPlaces m_places{m_server};
    QString m_address;
    QString m_card;
    QString m_customer;
    QString m_code;
    QStringList m_codes;
    std::unique_ptr<Journey> m_journey;
};

void TillTerms::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    const auto address = m_places.of(engine);
    QVERIFY2(address, address ? "" : qPrintable(address.error().reason + address.error().detail));
    m_address = address->toString();
    m_journey = std::make_unique<Journey>();
    m_journey->start({u"--workspace"_qs, m_address});
    SD_TRY_WINDOW(u"signIn"_qs);
    Journey::signIn(u"manager"_qs, DemoMaker::password());
    SD_TRY_WINDOW(u"mainWindow"_qs);
    mainWindow()->activateWindow();
    QTRY_VERIFY(mainWindow()->isActiveWindow());
    std::tie(m_card, m_customer) = till::customerWithCard();
    QVERIFY(!m_card.isEmpty());
    m_codes = till::codesInShop(2);
    m_code = m_codes.value(0);
    QVERIFY(!m_code.isEmpty());
    till::open();
}

void TillTerms::cleanup()
{
    m_journey.reset();
    QCOMPARE(till::faults(m_address), QString());
}

void TillTerms::scanOne()
{
    scan(m_code);
    QTRY_VERIFY(lines() == 1 && total() > 0);
}

void TillTerms::payInCash()
{
    key(Qt::Key_F12);
    key(Qt::Key_Return);
    QTRY_VERIFY(!text(u"tillChange"_qs).isEmpty());
}

void TillTerms::aScannedCardIsTheCustomer()
{
    scanOne();
    key(Qt::Key_F2);
    scan(m_card);
    QTRY_VERIFY(summarySays(m_customer));
    QVERIFY(widget<QLineEdit>(u"tillEntry"_qs)->hasFocus());
    payInCash();
}

void TillTerms::aNameAndEnterIsTheCustomer()
{
    scanOne();
    key(Qt::Key_F2);
    type(m_card); // as slowly as a person
    key(Qt::Key_Return);
    QTRY_VERIFY(summarySays(m_customer));
    payInCash();
}

void TillTerms::aCouponLowersThePrice()
{
    scanOne();
    const qint64 before = total();
    key(Qt::Key_F4);
    burst(u"CLUB7"_qs);
    key(Qt::Key_Return);
    QTRY_VERIFY(total() > 0 && total() < before);
    QVERIFY(summarySays(u"CLUB7"_qs));
    payInCash();
}

void TillTerms::anUnknownCouponIsSaidAtOnce()
{
    scanOne();
    const qint64 before = total();
    key(Qt::Key_F4);
    burst(u"NOSUCHCOUPON"_qs);
    key(Qt::Key_Return);
    QTRY_VERIFY(summarySays(u"There is no coupon NOSUCHCOUPON, or it is no longer valid."_qs));
    QCOMPARE(total(), before);
    QCOMPARE(lines(), 1);
    key(Qt::Key_F4); // taken away again
    burst(u" "_qs);
    key(Qt::Key_Return);
    QTRY_VERIFY(total() > 0 &&
                !summarySays(u"There is no coupon NOSUCHCOUPON, or it is no longer valid."_qs));
    payInCash();
}

void TillTerms::discountsOfLineAndWholeAddUp()
{
    scanOne();
    const qint64 before = total();
    key(Qt::Key_F3);
    burst(u"5%"_qs);
    key(Qt::Key_Return);
    QTRY_VERIFY(total() > 0 && total() < before);
    const qint64 after = total();
    key(Qt::Key_F3, Qt::ShiftModifier);
    burst(u"0.50"_qs);
    key(Qt::Key_Return);
    QTRY_COMPARE(total(), after - 50);
    payInCash();
}

void TillTerms::theLastReceiptIsAKeyAway()
{
    scanOne();
    payInCash();
    key(Qt::Key_F8);
    SD_TRY_WINDOW(u"printPreview"_qs);
    Journey::window(u"printPreview"_qs)->close();
    QTRY_VERIFY(!Journey::window(u"printPreview"_qs));
    mainWindow()->activateWindow(); // as a window manager does
    QTRY_VERIFY(mainWindow()->isActiveWindow());
    scanOne(); // and the next sale begins
    payInCash();
}

void TillTerms::aVoucherIsSoldRightAfterASale()
{
    scanOne();
    payInCash();
    key(Qt::Key_F9);
    QTRY_VERIFY(widget<QLineEdit>(u"voucherAmount"_qs)->hasFocus());
    key(Qt::Key_Escape);
    QTRY_VERIFY(widget<QLineEdit>(u"tillEntry"_qs)->hasFocus());
}

void TillTerms::theNextSaleBeginsByWhateverComes()
{
    for (const Qt::Key next : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape}) {
        scanOne();
        payInCash();
        QVERIFY(widget<QPushButton>(u"tillDoneDo"_qs)->hasFocus());
        QVERIFY(!widget<QPushButton>(u"tillDoneLeave"_qs)->isVisible()); // one way on
        key(next);
        QVERIFY(soon([] { return isAtSale(); }));
        QCOMPARE(lines(), 0);
    }
    scanOne();
    payInCash();
    scan(m_code);
    QTRY_COMPARE(lines(), 1);
    QVERIFY(isAtSale());
    payInCash();
    burst(m_code.left(1)); // by hand, with the button in focus
    auto *entry = widget<QLineEdit>(u"tillEntry"_qs);
    QTRY_VERIFY(isAtSale() && entry->text() == m_code.left(1));
    burst(m_code.mid(1));
    QTRY_COMPARE(entry->text(), m_code);
    key(Qt::Key_Return);
    QTRY_COMPARE(lines(), 1);
    payInCash();
}

void TillTerms::theReceiptIsInReachAfterASale()
{
    scanOne();
    payInCash();
    auto *receipt = widget<QPushButton>(u"tillDoneReceipt"_qs);
    QVERIFY(receipt->isVisible());
    QTest::mouseClick(receipt, Qt::LeftButton);
    SD_TRY_WINDOW(u"printPreview"_qs);
    Journey::window(u"printPreview"_qs)->close();
    QTRY_VERIFY(!Journey::window(u"printPreview"_qs));
    activate();
    key(Qt::Key_Return); // is still the next sale
    QVERIFY(soon([] { return isAtSale(); }));
}

// Nothing is waited for: what a key is about is scanned just before it.
void TillTerms::keysMeanWhatWasScannedBeforeThem()
{
    const QString other = m_codes[1];
    scan(m_code);
    scan(other);
    burst(u"3*"_qs);
    const auto *table = widget<QTableView>(u"till/table"_qs)->model();
    const auto quantity = [table](int row) { return table->index(row, 1).data().toString(); };
    QTRY_COMPARE(quantity(1), u"3"_qs);
    scan(m_code);
    key(Qt::Key_Up); // from the line that was scanned last, which is the first
    key(Qt::Key_Down);
    burst(u"4*"_qs);
    QTRY_COMPARE(quantity(1), u"4"_qs);
    QCOMPARE(quantity(0), u"2"_qs);
    key(Qt::Key_F12);
    key(Qt::Key_Return);
    QTRY_VERIFY(!text(u"tillChange"_qs).isEmpty() && lines() == 0);

    scan(m_code);
    key(Qt::Key_F12); // before anything of the sale is there
    QTRY_VERIFY(minor(text(u"tillPayFigure"_qs)) > 0);
    key(Qt::Key_Return);
    QTRY_VERIFY(!text(u"tillChange"_qs).isEmpty());
}

void TillTerms::aVoucherGivesNoMoreThanItHas()
{
    key(Qt::Key_F9);
    burst(u"1"_qs);
    key(Qt::Key_Return);
    QTRY_VERIFY(widget<QLineEdit>(u"tenderAmount"_qs)->hasFocus());
    key(Qt::Key_Return);
    QTRY_VERIFY(text(u"tillDoneIntro"_qs).contains(u"Voucher"_qs));
    QVERIFY(!widget<QPushButton>(u"tillDoneReceipt"_qs)->isVisible());
    const QString code = text(u"tillDoneIntro"_qs).section(u' ', 1, 1).section(u':', 0, 0);
    scanOne();
    key(Qt::Key_F12);
    scan(code);
    QTRY_COMPARE(minor(widget<QLineEdit>(u"tenderAmount"_qs)->text()), 100);
    waitLikeAPerson();
    key(Qt::Key_Return);
    QTRY_COMPARE(widget<QTableWidget>(u"tillTenders"_qs)->rowCount(), 1);
    scan(code); // once more
    QTRY_VERIFY(paneMessage().contains(u"Nothing is left on the voucher"_qs));
    key(Qt::Key_F7);
    key(Qt::Key_Return);
    QTRY_COMPARE(text(u"tillChange"_qs), u"None"_qs);
}

void TillTerms::aThingWithoutIsbnIsSoldFromTheSideList()
{
    scan(u"4006381333931"_qs); // a pencil
    auto *troubles = widget<QTableWidget>(u"tillTroubles"_qs);
    QTRY_VERIFY(troubles->isVisible());
    widget<QPushButton>(u"troubleCreate"_qs)->click();
    const QString dialog = u"bookDialog"_qs;
    SD_TRY_WINDOW(dialog);
    QCOMPARE(Journey::find<QLineEdit>(dialog, u"isbn"_qs)->text(), QString());
    QTest::keyClicks(Journey::find<QLineEdit>(dialog, u"title"_qs), u"Pencil"_qs);
    QTest::keyClicks(Journey::find<QLineEdit>(dialog, u"price_minor"_qs), u"1.20"_qs);
    Journey::press(dialog, u"submit"_qs);
    QTRY_VERIFY(!Journey::window(dialog));
    activate();
    QTRY_VERIFY(lines() == 1 && total() == 120);
    QCOMPARE(troubles->rowCount(), 1); // that the books know of no copy
    QCOMPARE(troubles->item(0, 1)->text(), u"Pencil"_qs);
    payInCash();
}

QTEST_MAIN(TillTerms)
#include "tst_till_terms.moc"
