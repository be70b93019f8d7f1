// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/TillProbe.h"
#include "ui/shell/MainWindow.h"

#include <QLabel>
#include <QLineEdit>

using namespace shopdesk;
using namespace shopdesk::test;
using namespace shopdesk::test::till;

namespace {

qint64 total()
{
    return minor(text(u"tillTotal"_qs));
}

bool summarySays(const QString &wanted)
{
    const auto labels = widget<QWidget>(u"tillSummary"_qs)->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text() == wanted;
    });
}

} // namespace

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

private:
    void scanOne();
    void payInCash();

    PostgresServer m_server;
    DemoPlaces m_places{m_server};
    QString m_address;
    QString m_card;
    QString m_customer;
    QString m_code;
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
    m_code = till::codesInShop(1).value(0);
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

QTEST_MAIN(TillTerms)
#include "tst_till_terms.moc"
