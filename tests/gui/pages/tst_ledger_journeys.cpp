// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/gui/pages/LedgerSteps.h"
#include "tests/gui/pages/PageSteps.h"
#include "ui/pages/MovementsPage.h"
#include "ui/pages/ShopDetailPane.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::steps;

// The ledger behind every number of a stock, through the widgets people work with.
class LedgerJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void numberOpensTheMovementsThatMakeIt();
    void movementsAreNarrowedAndLeadToTheirPaper();
    void reservedOpensTheOrdersThatPromiseIt();
    void onOrderOpensItsPapers();
    void everyTableOfStockOpensTheLedger();

private:
    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("manager"));
    static QString tabText(const QDialog &dialog, int tab);

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void LedgerJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void LedgerJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop LedgerJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

QString LedgerJourneyTest::tabText(const QDialog &dialog, int tab)
{
    return dialog.findChild<QTabWidget *>(u"stockNumbers"_qs)->tabText(tab);
}

void LedgerJourneyTest::numberOpensTheMovementsThatMakeIt()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    auto &pane = chooseBook(shop, book.id.toString());
    auto &dialog = openNumber(shop, u"on_hand"_qs);
    const auto onHand = QString::number(pane.stock().onHand);
    QTRY_COMPARE(tabText(dialog, 0), u"On hand: "_qs + onHand);
    auto *movements = child<MovementsPage>(&dialog, u"movements"_qs);
    QTRY_VERIFY(movements->model().rowCount() > 0);
    // All of them together are the number.
    QTRY_COMPARE(movements->model().aggregates().value(u"quantity"_qs).toString(), onHand);
    QVERIFY(says(movements, u"on hand: "_qs + onHand));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!ledgerOf(shop));
}

void LedgerJourneyTest::movementsAreNarrowedAndLeadToTheirPaper()
{
    SeededShop shop = openShop();
    const auto supplier = addSupplier(shop, u"ZF-1"_qs, u"Zeitfracht"_qs);
    const auto book = stockedBooks(shop, 1).first();
    const auto returned = requestReturn(shop, supplier, {book}, 1);
    static_cast<void>(shop.run(SendSupplierReturn{SupplierReturnRef(returned)}));
    chooseBook(shop, book.id.toString());
    auto &dialog = openNumber(shop, u"available"_qs);
    auto *movements = child<MovementsPage>(&dialog, u"movements"_qs);
    auto *kinds = child<QComboBox>(movements, u"kindFilter"_qs);
    kinds->setCurrentIndex(kinds->findData(u"supplier_return"_qs));
    Q_EMIT kinds->activated(kinds->currentIndex());
    QTRY_COMPARE(movements->model().rowCount(), 1);
    QTRY_VERIFY(says(movements, u"Together: -1"_qs) || says(movements, u"Together: −1"_qs));
    trigger(movements, u"showPaper"_qs);
    auto *returns = qobject_cast<TablePage *>(shop.window().page(PageId::SupplierReturns));
    QTRY_VERIFY(returns && returns->isVisible());
    QTRY_COMPARE(returns->selectedId(), returned);
    QTRY_VERIFY(!ledgerOf(shop));
}

void LedgerJourneyTest::reservedOpensTheOrdersThatPromiseIt()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    PlaceOrder order;
    order.shop = ShopRef(shop.host().currentShop());
    order.lines = {{.book = BookRef(book.id), .quantity = 2, .unitMinor = {}}};
    const auto placed = shop.run(order).result.value(u"order").toObject();
    auto &pane = chooseBook(shop, book.id.toString());
    QTRY_VERIFY(pane.stock().reserved >= 2);
    auto &dialog = openNumber(shop, u"reserved"_qs);
    auto *tabs = child<QTabWidget>(&dialog, u"stockNumbers"_qs);
    QCOMPARE(tabs->currentIndex(), 1);
    auto *papers = child<QWidget>(&dialog, u"reservedPapers"_qs);
    auto *table = child<QTableWidget>(papers, u"reservedPapers/table"_qs);
    QTRY_VERIFY(table->rowCount() > 0);
    QVERIFY(says(papers, u"Together: %1"_qs.arg(pane.stock().reserved)));
    const auto found = table->findItems(placed.value(u"number").toString(), Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    table->setCurrentItem(found.first());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *orders = qobject_cast<TablePage *>(shop.window().page(PageId::Orders));
    QTRY_VERIFY(orders && orders->isVisible());
    QTRY_COMPARE(orders->selectedId(), placed.value(u"id").toString());
}

void LedgerJourneyTest::onOrderOpensItsPapers()
{
    SeededShop shop = openShop();
    static_cast<void>(addSupplier(shop, u"ZF-1"_qs, u"Zeitfracht"_qs));
    const auto book = stockedBooks(shop, 1).first();
    CreatePurchaseOrder draft;
    draft.supplier = SupplierRef(u"ZF-1"_qs);
    draft.shop = ShopRef(shop.host().currentShop());
    draft.lines = {{.book = BookRef(book.id), .quantity = 5, .unitCostMinor = {}}};
    const auto number = shop.run(draft).result.value(u"number").toString();
    static_cast<void>(shop.run(SendPurchaseOrder{PurchaseOrderRef(number)}));
    auto &pane = chooseBook(shop, book.id.toString());
    QTRY_VERIFY(pane.stock().onOrder >= 5);
    auto *numbers = child<SmallTable>(&pane, u"stockNumbers"_qs);
    numbers->setCurrentCell(4, 1);
    numbers->setFocus();
    QTest::keyClick(numbers, Qt::Key_Return);
    QTRY_VERIFY(ledgerOf(shop));
    auto *table = child<QTableWidget>(ledgerOf(shop), u"onOrderPapers/table"_qs);
    QTRY_VERIFY(!table->findItems(number, Qt::MatchExactly).isEmpty());
    QCOMPARE(child<QTabWidget>(ledgerOf(shop), u"stockNumbers"_qs)->currentIndex(), 3);
}

void LedgerJourneyTest::everyTableOfStockOpensTheLedger()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    auto *books = qobject_cast<TablePage *>(shop.open(PageId::Books));
    books->select(book.id.toString());
    auto *stock = child<SmallTable>(books, u"stockByShop"_qs);
    QTRY_VERIFY(stock->rowCount() > 0 && stock->isVisible());
    stock->setCurrentCell(0, 1);
    stock->setFocus();
    QTest::keyClick(stock, Qt::Key_Return);
    QTRY_VERIFY(ledgerOf(shop));
    QTest::keyClick(ledgerOf(shop), Qt::Key_Escape);
    QTRY_VERIFY(!ledgerOf(shop));
    trigger(books, u"openMovements"_qs);
    QTRY_VERIFY(ledgerOf(shop));
    QCOMPARE(child<QTabWidget>(ledgerOf(shop), u"stockNumbers"_qs)->count(), 1);
    QTest::keyClick(ledgerOf(shop), Qt::Key_Escape);
    QTRY_VERIFY(!ledgerOf(shop));
    auto *shops = qobject_cast<TablePage *>(shop.open(PageId::Shops));
    choose(*shops, shop.host().currentShop().toString());
    auto *pane = child<ShopDetailPane>(shops, u"shopDetail"_qs);
    QTRY_VERIFY(pane->shop() && pane->shop()->id == shop.host().currentShop());
    trigger(shops, u"openMovements"_qs);
    QTRY_VERIFY(ledgerOf(shop));
    auto *movements = child<MovementsPage>(ledgerOf(shop), u"shopMovements"_qs);
    QTRY_VERIFY(movements->model().rowCount() > 0);
}

QTEST_MAIN(LedgerJourneyTest)
#include "tst_ledger_journeys.moc"
