// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SeededShop.h"
#include "ui/pages/CustomerPicker.h"
#include "ui/pages/SmallTable.h"
#include "ui/pages/TablePage.h"
#include "ui/pages/VoucherDetailPane.h"
#include "ui/shell/StatusArea.h"
#include "ui/support/Theme.h"
#include "ui/widgets/FormField.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::steps;

// Vouchers, through the widgets people work with.
class VoucherJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void voucherIsSoldAndItsCodeCopied();
    void wrongFormIsKept();
    void entriesLeadToTheirOrder();
    void voucherIsWithdrawn();
    void listIsNarrowedAndSummed();
    void failureIsSaidAndTriedAgain();
    void staffSellButWithdrawNothing();
    void customersHaveNoSuchPage();

private:
    static QString sell(SeededShop &shop, const QString &code, qint64 minor);
    static VoucherDetailPane &choose(TablePage &page, const QString &id);

    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("manager"));
    [[nodiscard]] static TablePage &openPage(SeededShop &shop);

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void VoucherJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void VoucherJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop VoucherJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

TablePage &VoucherJourneyTest::openPage(SeededShop &shop)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Vouchers));
    if (!page)
        qFatal("no page of vouchers");
    return *page;
}

QString VoucherJourneyTest::sell(SeededShop &shop, const QString &code, qint64 minor)
{
    SellVoucher command;
    command.shop = ShopRef(shop.host().currentShop());
    command.amountMinor = minor;
    command.code = code;
    command.tenders = {{u"cash"_qs, minor, {}}};
    return shop.run(command).result.value(u"id").toString();
}

VoucherDetailPane &VoucherJourneyTest::choose(TablePage &page, const QString &id)
{
    auto *pane = child<VoucherDetailPane>(&page, u"voucherDetail"_qs);
    page.select(id);
    const bool shown = QTest::qWaitFor(
            [&] { return pane->voucher() && pane->voucher()->id.toString() == id; });
    if (!shown)
        qFatal("the voucher was not read");
    return *pane;
}

void VoucherJourneyTest::voucherIsSoldAndItsCodeCopied()
{
    SeededShop shop = openShop();
    TablePage &page = openPage(shop);
    trigger(&page, u"sellVoucher"_qs);
    auto *dialog = child<QDialog>(&page, u"sellVoucherDialog"_qs);
    QTest::keyClicks(child<QLineEdit>(dialog, u"amount_minor"_qs), u"25"_qs);
    // What is due stands there until somebody writes another sum.
    QCOMPARE(child<QLineEdit>(dialog, u"given_minor"_qs)->text(), u"25.00"_qs);
    auto *given = child<QLineEdit>(dialog, u"given_minor"_qs);
    given->selectAll();
    QTest::keyClicks(given, u"30"_qs);
    QVERIFY(child<QLabel>(dialog, u"balance"_qs)->text().contains(u"5.00"));
    child<QLineEdit>(dialog, u"expires_on"_qs)->setText(u"2027-12-31"_qs);
    submit(&page, u"sellVoucherDialog"_qs);
    auto *pane = child<VoucherDetailPane>(&page, u"voucherDetail"_qs);
    QTRY_VERIFY(pane->voucher());
    QCOMPARE(pane->voucher()->balanceMinor, 2500);
    QCOMPARE(pane->voucher()->expiresOn, std::optional(QDate(2027, 12, 31)));
    QCOMPARE(pane->voucher()->entries.size(), size_t(1));
    QVERIFY(child<QLabel>(pane, u"detailTitle"_qs)->text().startsWith(u"GV"));
    trigger(&page, u"copyVoucherCode"_qs);
    QCOMPARE(QGuiApplication::clipboard()->text(), pane->voucher()->code);
}

void VoucherJourneyTest::wrongFormIsKept()
{
    SeededShop shop = openShop();
    sell(shop, u"TWICE-2026"_qs, 1000);
    TablePage &page = openPage(shop);
    trigger(&page, u"sellVoucher"_qs);
    auto *dialog = child<QDialog>(&page, u"sellVoucherDialog"_qs);
    auto *submitted = child<QPushButton>(dialog, u"submit"_qs);
    QTest::mouseClick(submitted, Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // it must be worth something
    QTest::keyClicks(child<QLineEdit>(dialog, u"amount_minor"_qs), u"10"_qs);
    auto *until = child<QLineEdit>(dialog, u"expires_on"_qs);
    until->setText(u"31.12.2027"_qs);
    QTest::mouseClick(submitted, Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    const auto complains = [dialog](const QString &field) {
        return !child<FormField>(dialog, field + u"Field"_qs)->problem().isEmpty();
    };
    QVERIFY(complains(u"expires_on"_qs));
    until->setText(u"2020-01-01"_qs); // a day, but gone
    auto *code = child<QLineEdit>(dialog, u"code"_qs);
    code->setText(u"twice 2026"_qs);
    QVERIFY(!complains(u"expires_on"_qs));
    QTest::mouseClick(submitted, Qt::LeftButton);
    QTRY_VERIFY(complains(u"expires_on"_qs));
    until->clear();
    QTRY_VERIFY(submitted->isEnabled());
    QTest::mouseClick(submitted, Qt::LeftButton);
    QTRY_VERIFY(complains(u"code"_qs)); // it is taken
    QTRY_VERIFY(submitted->isEnabled());
    code->setText(u"once 2026"_qs);
    submit(&page, u"sellVoucherDialog"_qs);
    QTRY_COMPARE(page.model().rowCount(), 2);
}

void VoucherJourneyTest::entriesLeadToTheirOrder()
{
    SeededShop shop = openShop();
    const QString id = sell(shop, u"ORDER-2026"_qs, 100'000);
    auto *books = qobject_cast<TablePage *>(shop.open(PageId::Assortment));
    int row = 0;
    while (row < 60 && (books->model().value(row, u"available"_qs).toLongLong() < 1 ||
                        books->model().value(row, u"price"_qs).isNull()))
        ++row;
    PlaceOrder order;
    order.shop = ShopRef(shop.host().currentShop());
    order.lines = {{.book = BookRef(books->model().value(row, u"code"_qs).toString()),
                    .quantity = 1,
                    .unitMinor = std::nullopt}};
    const auto placed = shop.run(order).result.value(u"order").toObject();
    const qint64 total = placed.value(u"total_minor").toInteger();
    TablePage &page = openPage(shop);
    auto &pane = choose(page, id);
    QVERIFY(!child<SmallTable>(&pane, u"voucherOrders"_qs)->isVisible());
    // What is paid elsewhere shows at once.
    static_cast<void>(shop.run(PayOrder{.order = OrderRef(placed.value(u"id").toString()),
                                        .tenders = {{u"voucher"_qs, total, u"ORDER2026"_qs}}}));
    QTRY_COMPARE(pane.voucher()->balanceMinor, 100'000 - total);
    auto *orders = child<SmallTable>(&pane, u"voucherOrders"_qs);
    QTRY_COMPARE(orders->rowCount(), 1);
    QCOMPARE(orders->item(0, 0)->text(), placed.value(u"number").toString());
    orders->setFocus();
    orders->setCurrentCell(0, 0);
    QTest::keyClick(orders, Qt::Key_Return);
    auto *history = qobject_cast<TablePage *>(shop.window().page(PageId::Orders));
    QTRY_VERIFY(history && history->isVisible());
    QTRY_COMPARE(history->selectedId(), placed.value(u"id").toString());
}

void VoucherJourneyTest::voucherIsWithdrawn()
{
    SeededShop shop = openShop();
    const QString id = sell(shop, u"LOST-2026"_qs, 700);
    TablePage &page = openPage(shop);
    auto &pane = choose(page, id);
    trigger(&page, u"withdrawVoucher"_qs);
    auto *dialog = child<QDialog>(&page, u"withdrawVoucherDialog"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // a reason is needed
    QTest::keyClicks(child<QLineEdit>(dialog, u"reason"_qs), u"stolen"_qs);
    submit(&page, u"withdrawVoucherDialog"_qs);
    QTRY_VERIFY(!pane.voucher()->active);
    QCOMPARE(pane.voucher()->balanceMinor, 0);
    QCOMPARE(pane.voucher()->entries.back().note, u"stolen"_qs);
    QTRY_VERIFY(!page.findChild<QAction *>(u"withdrawVoucher"_qs)->isEnabled());
    QVERIFY(child<QLabel>(&pane, u"voucherState"_qs)->text().startsWith(u"Out of use"));
}

void VoucherJourneyTest::listIsNarrowedAndSummed()
{
    SeededShop shop = openShop();
    sell(shop, u"FIRST-2026"_qs, 1500);
    sell(shop, u"SECOND-2026"_qs, 2500);
    static_cast<void>(shop.run(
            WithdrawVoucher{ShopRef(shop.host().currentShop()), u"FIRST2026"_qs, u"lost"_qs}));
    TablePage &page = openPage(shop);
    QTRY_COMPARE(page.model().rowCount(), 2);
    const auto sums = [&page] { return child<QLabel>(&page, u"sums"_qs)->text(); };
    QTRY_VERIFY2(sums().contains(u"25.00"), qPrintable(sums()));
    auto *state = child<QComboBox>(&page, u"stateFilter"_qs);
    state->setCurrentIndex(state->findData(u"withdrawn"_qs));
    Q_EMIT state->activated(state->currentIndex());
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_COMPARE(page.model().value(0, u"code"_qs).toString(), u"FIRST2026"_qs);
    QCOMPARE(page.model().index(0, page.model().columnOf(u"active"_qs)).data().toString(),
             u"Out of use"_qs);
    page.search(u"second"_qs);
    QTRY_COMPARE(page.model().state(), PagedTableModel::State::Empty);
    state->setCurrentIndex(0);
    Q_EMIT state->activated(0);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_COMPARE(page.model().value(0, u"code"_qs).toString(), u"SECOND2026"_qs);
}

void VoucherJourneyTest::failureIsSaidAndTriedAgain()
{
    SeededShop shop = openShop();
    sell(shop, u"FIRST-2026"_qs, 1500);
    TablePage &page = openPage(shop);
    QTRY_COMPARE(page.model().rowCount(), 1);
    page.model().setFilters({{u"no such filter"_qs, 1}});
    QTRY_COMPARE(page.model().state(), PagedTableModel::State::Failed);
    page.search(u"first"_qs);
    QTRY_COMPARE(page.model().state(), PagedTableModel::State::Ready);
}

void VoucherJourneyTest::staffSellButWithdrawNothing()
{
    SeededShop shop = openShop(u"staff"_qs);
    TablePage &page = openPage(shop);
    QTRY_COMPARE(page.model().state(), PagedTableModel::State::Empty);
    QVERIFY(page.findChild<QAction *>(u"sellVoucher"_qs)->isVisible());
    QVERIFY(!page.findChild<QAction *>(u"withdrawVoucher"_qs)->isVisible());
}

void VoucherJourneyTest::customersHaveNoSuchPage()
{
    SeededShop shop = openShop(u"customer"_qs);
    QVERIFY(!shop.host().openPage(PageId::Vouchers));
}

QTEST_MAIN(VoucherJourneyTest)
#include "tst_voucher_journeys.moc"
