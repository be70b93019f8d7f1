// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/TillProbe.h"
#include "ui/shell/MainWindow.h"
#include "ui/support/ScanRecognizer.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace shopdesk;
using namespace shopdesk::test;
using namespace shopdesk::test::till;

namespace {

const QString kMain = QStringLiteral("mainWindow");
const QString kSignIn = QStringLiteral("signIn");
const QString kPin = QStringLiteral("2468");

} // namespace

// Selling over the counter with keys alone, on both engines: everything below goes to the window as
// the system would send it, and nothing is waited for between two scans.
class TillJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void sellsFiveScannedBooksWithoutAMouse();
    void anUnknownCodeStopsNothing();
    void aNumberAndAnAsteriskIsTheQuantity();
    void parkedSalesOutliveTheProgram();
    void severalTendersPayOneSale();
    void aVoucherThatWasSoldPays();
    void anotherPersonsPinApprovesTheDiscount();
    void closingCountsWhatWasTaken();

private:
    void signIn(const QString &login);
    qint64 sellOne(); // its total

    PostgresServer m_server;
    DemoPlaces m_places{m_server};
    QString m_address;
    QStringList m_codes; // that are in the shop and have a price
    std::unique_ptr<Journey> m_journey;
};

void TillJourney::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    const auto address = m_places.of(engine);
    QVERIFY2(address, address ? "" : qPrintable(address.error().reason + address.error().detail));
    m_address = address->toString();
    m_journey = std::make_unique<Journey>();
    m_journey->start({u"--workspace"_qs, m_address});
    signIn(u"staff"_qs);
    m_codes = till::codesInShop(6);
    QCOMPARE(m_codes.size(), 6);
    till::open();
}

void TillJourney::cleanup()
{
    m_journey.reset();
    QCOMPARE(till::faults(m_address), QString());
}

void TillJourney::signIn(const QString &login)
{
    SD_TRY_WINDOW(kSignIn);
    Journey::signIn(login, DemoMaker::password());
    SD_TRY_WINDOW(kMain);
    mainWindow()->activateWindow();
    QTRY_VERIFY(mainWindow()->isActiveWindow());
}

qint64 TillJourney::sellOne()
{
    scan(m_codes[0]);
    const auto total = [] { return minor(text(u"tillTotal"_qs)); };
    const auto changeShown = [] { return !text(u"tillChange"_qs).isEmpty(); };
    // The sale before may still stand there.
    const bool begun =
            QTest::qWaitFor([&] { return lines() == 1 && total() > 0 && !changeShown(); });
    const qint64 due = total();
    key(Qt::Key_F12);
    key(Qt::Key_Return);
    const bool sold = QTest::qWaitFor([&] { return changeShown() && lines() == 0; });
    return begun && sold ? due : -1;
}

void TillJourney::sellsFiveScannedBooksWithoutAMouse()
{
    for (int i = 0; i < 5; ++i)
        scan(m_codes[i]);
    QTRY_COMPARE(lines(), 5);
    const QString total = text(u"tillTotal"_qs);
    key(Qt::Key_F12);
    QCOMPARE(text(u"tillPayFigure"_qs), total);
    burst(u"900"_qs);
    key(Qt::Key_Return);
    QTRY_VERIFY(!text(u"tillChange"_qs).isEmpty());
    QVERIFY(text(u"tillChange"_qs) != u"None");
    QTRY_COMPARE(lines(), 0);
    scan(m_codes[0]); // the next sale begins
    QTRY_COMPARE(lines(), 1);
    QVERIFY(text(u"tillChange"_qs).isEmpty());
    key(Qt::Key_Delete);
    QTRY_COMPARE(lines(), 0);
}

void TillJourney::anUnknownCodeStopsNothing()
{
    scan(m_codes[0]);
    scan(u"9783161484117"_qs); // misread
    scan(u"4006381333931"_qs); // a pencil
    scan(m_codes[1]);
    QTRY_COMPARE(lines(), 2);
    auto *troubles = widget<QTableWidget>(u"tillTroubles"_qs);
    QTRY_COMPARE(troubles->rowCount(), 2);
    QVERIFY(troubles->isVisible());
    QVERIFY(widget<QLineEdit>(u"tillEntry"_qs)->hasFocus());
    QCOMPARE(troubles->item(0, 1)->text(), u"4006381333931"_qs);
}

void TillJourney::aNumberAndAnAsteriskIsTheQuantity()
{
    scan(m_codes[0]);
    scan(m_codes[1]);
    QTRY_COMPARE(lines(), 2);
    const auto quantity = [](int row) {
        const auto *model = widget<QTableView>(u"till/table"_qs)->model();
        return model->index(row, 1).data().toString();
    };
    burst(u"3*"_qs);
    QTRY_COMPARE(quantity(1), u"3"_qs);
    key(Qt::Key_Up);
    burst(u"2*"_qs);
    QTRY_COMPARE(quantity(0), u"2"_qs);
    QCOMPARE(widget<QLineEdit>(u"tillEntry"_qs)->text(), QString());
    scan(m_codes[0]);
    QTRY_COMPARE(quantity(0), u"3"_qs);
    key(Qt::Key_F12);
    key(Qt::Key_Return);
    QTRY_COMPARE(lines(), 0);
}

void TillJourney::parkedSalesOutliveTheProgram()
{
    scan(m_codes[0]);
    scan(m_codes[1]);
    QTRY_COMPARE(lines(), 2);
    key(Qt::Key_F6);
    burst(u"Ada"_qs);
    key(Qt::Key_Return);
    QTRY_COMPARE(lines(), 0);
    scan(m_codes[2]);
    QTRY_COMPARE(lines(), 1);
    key(Qt::Key_F6);
    key(Qt::Key_Return);
    QTRY_COMPARE(lines(), 0);

    m_journey->start({u"--workspace"_qs, m_address});
    signIn(u"staff"_qs);
    mainWindow()->openPage(PageId::Till);
    auto *parked = widget<QAction>(u"tillParkedAction"_qs);
    QTRY_VERIFY(parked->isEnabled());
    key(Qt::Key_F7);
    auto *sales = widget<QTableWidget>(u"parkedSales"_qs);
    QTRY_VERIFY(sales->isVisible() && sales->rowCount() >= 2);
    QVERIFY(sales->item(1, 1)->text().contains(u"Ada"_qs));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_COMPARE(lines(), 2);
}

void TillJourney::severalTendersPayOneSale()
{
    scan(m_codes[0]);
    scan(m_codes[1]);
    QTRY_COMPARE(lines(), 2);
    key(Qt::Key_F12);
    burst(u"1"_qs);
    key(Qt::Key_Return);
    auto *taken = widget<QTableWidget>(u"tillTenders"_qs);
    QTRY_COMPARE(taken->rowCount(), 1);
    key(Qt::Key_F7); // the rest by card
    key(Qt::Key_Return);
    QTRY_COMPARE(text(u"tillChange"_qs), u"None"_qs);
}

void TillJourney::aVoucherThatWasSoldPays()
{
    key(Qt::Key_F9);
    QTRY_VERIFY(widget<QLineEdit>(u"voucherAmount"_qs)->hasFocus());
    burst(u"200"_qs);
    key(Qt::Key_Return);
    QTRY_VERIFY(widget<QLineEdit>(u"tenderAmount"_qs)->hasFocus());
    key(Qt::Key_Return);
    QTRY_VERIFY(text(u"tillDoneIntro"_qs).contains(u"Voucher"_qs));
    const QString code = text(u"tillDoneIntro"_qs).section(u' ', 1, 1).section(u':', 0, 0);
    scan(m_codes[0]);
    QTRY_COMPARE(lines(), 1);
    key(Qt::Key_F12);
    scan(code); // goes to the payment, not to the sale
    QTRY_VERIFY(text(u"tillPayNote"_qs).contains(u"200"_qs));
    QCOMPARE(lines(), 1);
    QTest::qWait(2 * ScanTiming().gapMs); // a person's Enter, not the scanner's second one
    key(Qt::Key_Return);
    QTRY_COMPARE(text(u"tillChange"_qs), u"None"_qs);
}

void TillJourney::anotherPersonsPinApprovesTheDiscount()
{
    m_journey->start({u"--workspace"_qs, m_address});
    signIn(u"manager"_qs);
    Journey::trigger(u"profile"_qs);
    SD_TRY_WINDOW(u"profile"_qs);
    Journey::press(u"profile"_qs, u"setPin"_qs);
    SD_TRY_WINDOW(u"pinDialog"_qs);
    QTest::keyClicks(Journey::find<QLineEdit>(u"pinDialog"_qs, u"pin"_qs), kPin);
    QTest::keyClicks(Journey::find<QLineEdit>(u"pinDialog"_qs, u"repeat"_qs), kPin);
    Journey::press(u"pinDialog"_qs, u"submit"_qs);
    QTRY_VERIFY(!Journey::window(u"pinDialog"_qs));

    m_journey->start({u"--workspace"_qs, m_address});
    signIn(u"staff"_qs);
    mainWindow()->openPage(PageId::Till);
    QTRY_VERIFY(widget<QLineEdit>(u"tillEntry"_qs)->hasFocus());
    scan(m_codes[0]);
    QTRY_COMPARE(lines(), 1);
    const QString before = text(u"tillTotal"_qs);
    key(Qt::Key_F3);
    burst(u"50%"_qs);
    key(Qt::Key_Return);
    QTRY_VERIFY(!text(u"tillTotal"_qs).isEmpty() && text(u"tillTotal"_qs) != before);
    key(Qt::Key_F12);
    key(Qt::Key_Return);
    auto *login = widget<QLineEdit>(u"approverLogin"_qs);
    QTRY_VERIFY(login->hasFocus());
    type(u"manager"_qs);
    key(Qt::Key_Tab);
    type(u"1357"_qs); // wrong
    key(Qt::Key_Return);
    QTRY_VERIFY(widget<QLineEdit>(u"approverPin"_qs)->hasFocus());
    QTRY_VERIFY(widget<QPushButton>(u"tillApprovalDo"_qs)->isEnabled());
    m_journey->clock().advance(2000); // after a wrong one the next has to wait
    type(kPin);
    key(Qt::Key_Return);
    QTRY_VERIFY(!text(u"tillChange"_qs).isEmpty());
}

void TillJourney::closingCountsWhatWasTaken()
{
    const qint64 first = sellOne();
    const qint64 second = sellOne();
    const qint64 taken = first + second;
    QVERIFY(first > 0 && second > 0);
    key(Qt::Key_F12, Qt::ShiftModifier);
    auto *totals = widget<QTableWidget>(u"tillTotals"_qs);
    QTRY_VERIFY(totals->isVisible());
    QCOMPARE(totals->rowCount(), 1);
    QCOMPARE(totals->item(0, 1)->text(), u"2"_qs);
    QCOMPARE(minor(totals->item(0, 2)->text()), taken);
    m_journey->prompts().file = m_journey->path(u"till.pdf"_qs);
    burst(u"1000"_qs);
    QTRY_VERIFY(text(u"tillDifference"_qs).contains(u"Too much"_qs));
    key(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_journey->path(u"till.pdf"_qs)));
    QTRY_VERIFY(!totals->isVisible());
}

QTEST_MAIN(TillJourney)
#include "tst_till_journey.moc"
