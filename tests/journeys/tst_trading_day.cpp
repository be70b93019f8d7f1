// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/Formats.h"
#include "tests/journeys/DayBooks.h"
#include "tests/journeys/DayPlace.h"
#include "tests/journeys/DayTill.h"
#include "tests/journeys/TillProbe.h"
#include "ui/pages/TablePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusArea.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

using namespace shopdesk;
using namespace shopdesk::test;
using namespace shopdesk::test::till;

#define SD_STEP(call)                                                                              \
    do {                                                                                           \
        call;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

// One day at one till, from the float to the closing, through the window of the program: fifty
// sales on all terms there are, vouchers, returns and an order that is cancelled. In the evening
// everything must add up: what the screen says, what the database says, and what was reckoned by
// hand (DaySales.h).
class TradingDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup() { m_journey.reset(); }

    void aWholeDayAddsUp();

private:
    void signIn();
    void openTill();
    void sellAll();
    void resumeFirst();
    void restart();
    void openOrder(const QString &number);
    void takeBack(const QString &sale, int copies, const QString &refund);
    void cancelPickUp();
    void closeTill();
    void compareBooks();

    PostgresServer m_server;
    std::unique_ptr<EmptyPlace> m_place;
    QString m_address;
    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<DayTill> m_till;
    QList<const DaySale *> m_parked;
};

void TradingDay::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto place = EmptyPlace::make(engine, m_server);
    QVERIFY2(place, place ? "" : qPrintable(place.error().detail));
    m_place = std::move(*place);
    const auto address = makeDayPlace(m_place->address());
    QVERIFY2(address, address ? "" : qPrintable(address.error().reason + address.error().detail));
    m_address = address->toString();
    m_journey = std::make_unique<Journey>(dayMorning());
    m_till = std::make_unique<DayTill>(*m_journey);
    m_parked.clear();
}

void TradingDay::aWholeDayAddsUp()
{
    m_journey->start({u"--workspace"_qs, m_address});
    SD_STEP(signIn());
    SD_STEP(openTill());
    SD_STEP(m_till->sellVoucher(u"A"_qs, 10'000, u"cash 100"_qs));
    SD_STEP(m_till->sellVoucher(u"B"_qs, 2500, u"card 5.00, cash 30"_qs));
    SD_STEP(m_till->sellVoucher(u"C"_qs, 3895, u"card"_qs));
    SD_STEP(sellAll());
    SD_STEP(takeBack(u"two of six free"_qs, 2, u"To refund: Card CHF16.00"_qs));
    m_till->refund(u"card"_qs, 1600);
    SD_STEP(takeBack(u"three kinds of tender"_qs, 0, u"CHF30.00, Card CHF50.00, Cash CHF50.00"_qs));
    for (const auto &[kind, minor] :
         {std::pair(u"voucher"_qs, 3000), {u"card"_qs, 5000}, {u"cash"_qs, 5000}})
        m_till->refund(kind, minor);
    SD_STEP(cancelPickUp());
    SD_STEP(closeTill());
    SD_STEP(compareBooks());
    QCOMPARE(till::faults(m_address), QString());
}

void TradingDay::signIn()
{
    SD_TRY_WINDOW(u"signIn"_qs);
    Journey::signIn(u"staff"_qs, QString::fromUtf16(kDayPassword));
    SD_TRY_WINDOW(u"mainWindow"_qs);
    activate();
}

void TradingDay::openTill()
{
    mainWindow()->openPage(PageId::Till);
    auto *field = widget<QLineEdit>(u"tillFloat"_qs);
    QVERIFY(soon([&] { return field->hasFocus(); }));
    SD_STEP(enter(field, decimal(kDayFloat)));
    key(Qt::Key_Return);
    QVERIFY(soon([] { return isAtSale(); }));
}

// What is parked for another comes back after the next sale, the rest after a restart.
void TradingDay::sellAll()
{
    for (const DaySale &sale : daySales()) {
        const bool restarts = !m_parked.isEmpty() && sale.waits == DaySale::Waits::No &&
                              m_parked.last()->waits == DaySale::Waits::ForRestart;
        if (restarts)
            SD_STEP(restart());
        SD_STEP(m_till->begin(sale));
        if (sale.waits == DaySale::Waits::No) {
            SD_STEP(m_till->pay(sale));
        } else {
            SD_STEP(m_till->park(sale));
            m_parked += &sale;
        }
        m_journey->clock().advance(5 * 60'000);
        if (sale.waits == DaySale::Waits::No) {
            while (!m_parked.isEmpty())
                SD_STEP(resumeFirst());
        }
    }
}

void TradingDay::resumeFirst()
{
    const DaySale &sale = *m_parked.takeFirst();
    SD_STEP(m_till->resume(sale));
    SD_STEP(m_till->pay(sale));
}

void TradingDay::restart()
{
    m_journey->start({u"--workspace"_qs, m_address});
    SD_STEP(signIn());
    mainWindow()->openPage(PageId::Till);
    QVERIFY(soon([] { return isAtSale(); }));
}

// In the history of orders, as the only one that is found.
void TradingDay::openOrder(const QString &number)
{
    mainWindow()->openPage(PageId::Orders);
    auto *page = qobject_cast<TablePage *>(mainWindow()->page(PageId::Orders));
    page->search(number);
    QVERIFY2(soon([&] {
                 return page->model().rowCount() == 1 &&
                        page->model().value(0, u"number"_qs).toString() == number;
             }),
             qPrintable(number));
    page->select(page->model().idAt(0));
}

// `copies` of the first line, or all of the order.
void TradingDay::takeBack(const QString &sale, int copies, const QString &refund)
{
    SD_STEP(openOrder(m_till->numbers().value(sale)));
    auto *action = widget<QAction>(u"returnOrder"_qs);
    QVERIFY(soon([&] { return action->isEnabled(); }));
    action->trigger();
    const QString dialog = u"returnOrderDialog"_qs;
    QVERIFY(soon([&] { return Journey::window(dialog); }));
    if (copies > 0)
        Journey::find<QSpinBox>(dialog, u"copies1"_qs)->setValue(copies);
    Journey::press(dialog, u"submit"_qs);
    QVERIFY2(soon([&] { return !Journey::window(dialog); }), qPrintable(Journey::message(dialog)));
    const QString said = mainWindow()->statusArea().message();
    QVERIFY2(said.contains(refund), qPrintable(said));
}

// Placed from a cart and given up again: what it reserved is free afterwards.
void TradingDay::cancelPickUp()
{
    const DayBooks books(m_address);
    mainWindow()->openPage(PageId::Cart);
    activate();
    auto *code = widget<QLineEdit>(u"cartCode"_qs);
    const qint64 price = dayBook(u"plain"_qs).price;
    for (const qint64 sum : {price, 2 * price}) {
        code->setFocus();
        QTest::keyClicks(code, QString::fromLatin1(dayBook(u"plain"_qs).isbn));
        QTest::keyClick(code, Qt::Key_Return);
        QVERIFY(soon([&] { return minor(text(u"cartTotal"_qs)) == sum; }));
    }
    auto *place = widget<QAbstractButton>(u"placeOrder"_qs);
    QVERIFY(soon([&] { return place->isEnabled(); }));
    place->click();
    auto *show = widget<QAbstractButton>(u"showOrder"_qs);
    QVERIFY(soon([&] { return show->isVisible(); }));
    const QString reserved = u"SELECT coalesce(sum(reserved), 0) FROM stock_balance"_qs;
    QCOMPARE(books.number(reserved), 2);
    show->click();
    auto *cancel = widget<QAction>(u"cancelOrder"_qs);
    QVERIFY(soon([&] { return cancel->isEnabled(); }));
    cancel->trigger();
    const QString dialog = u"cancelOrderDialog"_qs;
    QVERIFY(soon([&] { return Journey::window(dialog); }));
    Journey::press(dialog, u"submit"_qs);
    QVERIFY(soon([&] { return !Journey::window(dialog); }));
    QCOMPARE(books.number(reserved), 0);
}

void TradingDay::closeTill()
{
    mainWindow()->openPage(PageId::Till);
    activate();
    QVERIFY(!text(u"tillChange"_qs).isEmpty()); // of the last sale, until the next one begins
    key(Qt::Key_Return);
    QVERIFY(soon([] { return isAtSale(); }));
    key(Qt::Key_F12, Qt::ShiftModifier);
    auto *totals = widget<QTableWidget>(u"tillTotals"_qs);
    QVERIFY(soon([&] { return totals->isVisible(); }));
    QMap<QString, qint64> shown;
    for (int row = 0; row < totals->rowCount(); ++row) {
        const QString sum = totals->item(row, 2)->text();
        const bool isNegative = sum.contains(u'-') || sum.contains(u'\u2212');
        shown[totals->item(row, 0)->text()] = isNegative ? -minor(sum) : minor(sum);
    }
    QMap<QString, qint64> taken;
    for (const auto &[kind, sum] : m_till->taken().asKeyValueRange())
        taken[Formats::tenderKind(kind)] = sum;
    QCOMPARE(shown, taken);
    m_journey->prompts().file = m_journey->path(u"till.pdf"_qs);
    SD_STEP(enter(widget<QLineEdit>(u"tillCounted"_qs),
                  decimal(kDayFloat + m_till->taken().value(u"cash"_qs))));
    QCOMPARE(text(u"tillDifference"_qs), u"No difference"_qs);
    key(Qt::Key_Return);
    QVERIFY(soon([&] { return QFile::exists(m_journey->path(u"till.pdf"_qs)); }));
    QVERIFY(soon([&] { return !totals->isVisible(); }));
}

void TradingDay::compareBooks()
{
    const DayBooks books(m_address);
    QCOMPARE(books.sums(u"SELECT kind, sum(amount_minor) FROM tender GROUP BY kind"_qs),
             m_till->taken());
    QCOMPARE(books.sums(u"SELECT kind, amount_minor FROM till_day_total"_qs), m_till->taken());
    QCOMPARE(books.sums(u"SELECT number, total_minor FROM orders WHERE channel = 'till'"_qs),
             DayBooks::wantedTotals(m_till->numbers()));
    QCOMPARE(books.rules(), DayBooks::wantedRules(m_till->numbers()));
    auto copies = DayBooks::wantedCopies();
    copies[QString::fromLatin1(dayBook(u"bear"_qs).isbn)] += 2; // came back
    copies[QString::fromLatin1(dayBook(u"lexicon"_qs).isbn)] += 1;
    copies[QString::fromLatin1(dayBook(u"plain"_qs).isbn)] += 1;
    QCOMPARE(books.sums(u"SELECT b.code, s.on_hand - s.reserved FROM stock_balance s "
                        "JOIN book b ON b.id = s.book_id"_qs),
             copies);
    const QMap<QString, qint64> owed{{m_till->vouchers().value(u"A"_qs), 10'000 - 2000},
                                     {m_till->vouchers().value(u"B"_qs), 0},
                                     {m_till->vouchers().value(u"C"_qs), 0}};
    QCOMPARE(books.sums(u"SELECT code, balance_minor FROM voucher"_qs), owed);
    QCOMPARE(books.sums(u"SELECT code, count(*) FROM coupon_use GROUP BY code"_qs),
             (QMap<QString, qint64>{
                     {u"ONCE"_qs, 1}, {u"CLUB5"_qs, 4}, {u"PICK10"_qs, 2}, {u"PAIR"_qs, 1}}));
    QCOMPARE(books.number(u"SELECT count(*) FROM approval"_qs), 3);
    QCOMPARE(books.number(u"SELECT count(*) FROM cart WHERE parked_at IS NOT NULL"_qs), 0);
    QCOMPARE(books.number(u"SELECT sum(given_minor - change_minor - amount_minor) FROM tender "
                          "WHERE amount_minor > 0 AND kind <> 'rounding'"_qs),
             0);
    QCOMPARE(books.number(u"SELECT counted_minor - expected_minor FROM till_day"_qs), 0);
}

QTEST_MAIN(TradingDay)
#include "tst_trading_day.moc"
