// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/documents/PdfPages.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/StockSteps.h"
#include "ui/dialogs/BookLinesTable.h"
#include "ui/dialogs/LabelsDialog.h"
#include "ui/pages/DeliveryDetailPane.h"
#include "ui/pages/NewDeliveryView.h"
#include "ui/pages/PurchaseOrderDetailPane.h"
#include "ui/pages/TablePage.h"
#include "ui/support/Theme.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FormField.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::steps;

// From what is low to the purchase order, and from the delivery to its labels.
class PurchasingJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void orderIsWrittenSentAndReceived();
    void unknownCodeBecomesABook();
    void whatWasScannedIsKept();
    void refusedDeliveryIsKept();
    void draftIsChangedAndCancelled();
    void incompleteOrderIsKept();
    void lowBooksBecomeADraft();
    void orderIsSavedAsPdf();
    void staffWriteButDoNotSend();
    void customersHaveNoSuchPages();

private:
    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("manager"));
    [[nodiscard]] static QString addSupplier(SeededShop &shop);
    [[nodiscard]] static TablePage &openPage(SeededShop &shop, PageId id);
    // A draft of so many copies of each, from a supplier of its own; its id.
    [[nodiscard]] static QString draftOf(SeededShop &shop, const QList<StockedBook> &books,
                                         qint64 copies);
    static PurchaseOrderDetailPane &chooseOrder(TablePage &page, const QString &id);
    [[nodiscard]] static NewDeliveryView &view(TablePage &page)
    {
        return *child<NewDeliveryView>(&page, u"newDelivery"_qs);
    }
    [[nodiscard]] static BookLinesTable &lines(QWidget &parent, const QString &name)
    {
        return *child<BookLinesTable>(&parent, name);
    }
    static void type(NewDeliveryView &view, const QString &code);
    [[nodiscard]] static QString said(QWidget &parent, const QString &label)
    {
        return child<QLabel>(&parent, label)->text();
    }

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
    QTemporaryDir m_folder;
};

void PurchasingJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
    QVERIFY2(test::canReadPdf(), "poppler-utils is missing: ./dev install");
}

void PurchasingJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop PurchasingJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

QString PurchasingJourneyTest::addSupplier(SeededShop &shop)
{
    CreateSupplier supplier;
    supplier.code = u"KNV"_qs;
    supplier.name = u"Koch, Neff & Volckmar"_qs;
    return shop.run(supplier).result.value(u"id").toString();
}

TablePage &PurchasingJourneyTest::openPage(SeededShop &shop, PageId id)
{
    auto *page = qobject_cast<TablePage *>(shop.open(id));
    if (!page)
        qFatal("no such page");
    return *page;
}

QString PurchasingJourneyTest::draftOf(SeededShop &shop, const QList<StockedBook> &books,
                                       qint64 copies)
{
    CreatePurchaseOrder order;
    order.supplier = SupplierRef(addSupplier(shop));
    order.shop = ShopRef(shop.host().currentShop());
    for (const auto &book : books)
        order.lines.append(
                {.book = BookRef(book.id), .quantity = copies, .unitCostMinor = qint64(950)});
    return shop.run(order).result.value(u"id").toString();
}

PurchaseOrderDetailPane &PurchasingJourneyTest::chooseOrder(TablePage &page, const QString &id)
{
    auto *pane = child<PurchaseOrderDetailPane>(&page, u"purchaseOrderDetail"_qs);
    page.select(id);
    if (!QTest::qWaitFor([&] { return pane->order() && pane->order()->id.toString() == id; }))
        qFatal("the purchase order was not read");
    return *pane;
}

void PurchasingJourneyTest::type(NewDeliveryView &view, const QString &code)
{
    auto *entry = child<QLineEdit>(&view, u"deliveryEntry"_qs);
    entry->setFocus();
    QTest::keyClicks(entry, code);
    if (!code.endsWith(u'*'))
        QTest::keyClick(entry, Qt::Key_Return);
}

void PurchasingJourneyTest::orderIsWrittenSentAndReceived()
{
    SeededShop shop = openShop();
    const QString supplier = addSupplier(shop);
    const auto books = stockedBooks(shop, 2, 1);
    TablePage &page = openPage(shop, PageId::PurchaseOrders);
    trigger(&page, u"newPurchaseOrder"_qs);
    auto *dialog = child<QDialog>(&page, u"purchaseOrderDialog"_qs);
    auto *suppliers = child<QComboBox>(dialog, u"supplier"_qs);
    QTRY_VERIFY(suppliers->findData(supplier) > 0);
    suppliers->setCurrentIndex(suppliers->findData(supplier));
    auto *picker = child<QLineEdit>(dialog, u"bookPicker"_qs);
    BookLinesTable &ordered = lines(*dialog, u"purchaseLines"_qs);
    for (const auto &book : books) {
        QTest::keyClicks(picker, book.code);
        QTest::keyClick(picker, Qt::Key_Return);
        QTRY_VERIFY(ordered.rowOf(book.id) == 0);
    }
    // The last one stands in front: five copies of it, at 9.50 each.
    ordered.setFocus();
    QTest::keyClick(&ordered, Qt::Key_5);
    QTest::keyClick(child<QSpinBox>(&ordered, u"copiesEditor"_qs), Qt::Key_Return);
    QTRY_COMPARE(ordered.lines().first().value(u"copies"_qs), 5);
    ordered.setValue(0, u"cost"_qs, 950);
    QCOMPARE(said(*dialog, u"purchaseSum"_qs), u"6 copies for €47.50"_qs);
    submit(&page, u"purchaseOrderDialog"_qs);
    auto *pane = child<PurchaseOrderDetailPane>(&page, u"purchaseOrderDetail"_qs);
    QTRY_VERIFY(pane->order() && pane->order()->paper.copies == 6);
    QCOMPARE(pane->order()->paper.state, u"draft"_qs);

    shop.prompts().answer = TestPrompts::Answer::Yes;
    trigger(&page, u"sendPurchaseOrder"_qs);
    QTRY_COMPARE(pane->order()->paper.state, u"sent"_qs);
    QVERIFY(shop.prompts().asked.last().contains(u"cannot be changed"_qs));
    trigger(&page, u"receivePurchaseOrder"_qs);

    TablePage &receiving = openPage(shop, PageId::Receiving);
    NewDeliveryView &delivery = view(receiving);
    QTRY_VERIFY(delivery.isVisible());
    BookLinesTable &came = lines(delivery, u"deliveryLines"_qs);
    QTRY_COMPARE(came.rowCount(), 2);
    QCOMPARE(came.lines().at(came.rowOf(books[1].id)).value(u"open"_qs), 5);
    type(delivery, books[1].code);
    QTRY_COMPARE(delivery.copies(), 1);
    type(delivery, u"7*"_qs);
    QTRY_COMPARE(delivery.copies(), 7);
    came.setValue(came.rowOf(books[1].id), u"damaged"_qs, 1);
    const QString differences = said(delivery, u"differences"_qs);
    QVERIFY2(differences.contains(u"2 copies more than ordered, 1 copy damaged"_qs),
             qPrintable(differences));
    QVERIFY2(differences.contains(u"1 copy did not come"_qs), qPrintable(differences));
    trigger(&receiving, u"receiveDelivery"_qs);
    QTRY_VERIFY(!delivery.isVisible());
    auto *received = child<DeliveryDetailPane>(&receiving, u"deliveryDetail"_qs);
    QTRY_VERIFY(received->delivery() && received->delivery()->paper.copies == 7);
    QVERIFY(says(&receiving, u"2 copies more than ordered"_qs));
    QVERIFY(delivery.isEmpty());

    trigger(&receiving, u"printLabels"_qs);
    auto *labels = child<LabelsDialog>(&receiving, u"labelsDialog"_qs);
    QTRY_VERIFY(!labels->isBusy());
    QVERIFY(said(*labels, u"labelSummary"_qs).startsWith(u"6 labels"_qs));
    labels->close();
    trigger(&receiving, u"showPurchaseOrder"_qs);
    QTRY_VERIFY(page.isVisible());
    QTRY_COMPARE(pane->order()->paper.state, u"partly_received"_qs);
}

// The next scans are not lost, and what was scanned twice is there twice.
void PurchasingJourneyTest::unknownCodeBecomesABook()
{
    SeededShop shop = openShop(u"staff"_qs);
    const auto book = stockedBooks(shop, 1, 1).first();
    TablePage &page = openPage(shop, PageId::Receiving);
    trigger(&page, u"newDelivery"_qs);
    NewDeliveryView &delivery = view(page);
    const auto unknown = u"9783161484100"_qs;
    type(delivery, unknown);
    type(delivery, book.code);
    type(delivery, unknown);
    QTRY_COMPARE(said(delivery, u"troublesHeading"_qs), u"2 scans need a look"_qs);
    QTRY_COMPARE(delivery.copies(), 1);
    child<QPushButton>(&delivery, u"troubleCreate"_qs)->click();
    auto *dialog = child<QDialog>(&page, u"bookDialog"_qs);
    QCOMPARE(child<QLineEdit>(dialog, u"isbn"_qs)->text().remove(u'-'), unknown);
    child<QLineEdit>(dialog, u"title"_qs)->setText(u"Faust"_qs);
    submit(&page, u"bookDialog"_qs);
    QTRY_COMPARE(delivery.copies(), 3);
    QVERIFY(!child<QWidget>(&delivery, u"troublesHeading"_qs)->isVisible());
    trigger(&page, u"receiveDelivery"_qs);
    QTRY_VERIFY(!delivery.isVisible());
    auto *received = child<DeliveryDetailPane>(&page, u"deliveryDetail"_qs);
    QTRY_VERIFY(received->delivery() && received->delivery()->paper.copies == 3);
}

void PurchasingJourneyTest::whatWasScannedIsKept()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1, 1).first();
    TablePage &page = openPage(shop, PageId::Receiving);
    trigger(&page, u"newDelivery"_qs);
    NewDeliveryView &delivery = view(page);
    trigger(&page, u"leaveDelivery"_qs); // nothing to ask about
    QVERIFY(!delivery.isVisible());
    trigger(&page, u"newDelivery"_qs);
    type(delivery, book.code);
    QTRY_COMPARE(delivery.copies(), 1);
    trigger(&page, u"leaveDelivery"_qs);
    QCOMPARE(shop.prompts().asked.size(), 1);
    QVERIFY(delivery.isVisible());
    shop.open(PageId::Books);
    shop.open(PageId::Receiving);
    QVERIFY(delivery.isVisible());
    shop.prompts().answer = TestPrompts::Answer::Yes;
    trigger(&page, u"leaveDelivery"_qs);
    QVERIFY(!delivery.isVisible());
    QCOMPARE(child<QAction>(&page, u"newDelivery"_qs)->text(),
             u"Go on with the delivery (1 copy)"_qs);
    trigger(&page, u"newDelivery"_qs);
    QCOMPARE(delivery.copies(), 1);
    trigger(&page, u"discardDelivery"_qs);
    QCOMPARE(delivery.copies(), 0);
    QVERIFY(!child<QAction>(&page, u"receiveDelivery"_qs)->isEnabled());
}

void PurchasingJourneyTest::refusedDeliveryIsKept()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1, 1).first();
    TablePage &page = openPage(shop, PageId::Receiving);
    const int before = page.model().rowCount();
    trigger(&page, u"newDelivery"_qs);
    NewDeliveryView &delivery = view(page);
    type(delivery, book.code);
    QTRY_COMPARE(delivery.copies(), 1);
    lines(delivery, u"deliveryLines"_qs).setValue(0, u"damaged"_qs, 2);
    QVERIFY(said(delivery, u"differences"_qs).contains(u"more copies are damaged than came"_qs));
    trigger(&page, u"receiveDelivery"_qs);
    QTRY_VERIFY(delivery.isEnabled());
    QVERIFY(delivery.isVisible());
    QCOMPARE(delivery.copies(), 1);
    lines(delivery, u"deliveryLines"_qs).setValue(0, u"damaged"_qs, 1);
    trigger(&page, u"receiveDelivery"_qs);
    QTRY_VERIFY(!delivery.isVisible());
    QTRY_COMPARE(page.model().rowCount(), before + 1);
}

void PurchasingJourneyTest::draftIsChangedAndCancelled()
{
    SeededShop shop = openShop();
    const auto books = stockedBooks(shop, 2, 1);
    const QString id = draftOf(shop, books, 3);
    TablePage &page = openPage(shop, PageId::PurchaseOrders);
    auto &pane = chooseOrder(page, id);
    trigger(&page, u"changePurchaseOrder"_qs);
    auto *dialog = child<QDialog>(&page, u"purchaseOrderDialog"_qs);
    BookLinesTable &ordered = lines(*dialog, u"purchaseLines"_qs);
    QCOMPARE(ordered.rowCount(), 2);
    ordered.setFocus();
    QTest::keyClick(&ordered, Qt::Key_Delete);
    QCOMPARE(ordered.rowCount(), 1);
    child<QLineEdit>(dialog, u"expected_on"_qs)->setText(u"2026-12-24"_qs);
    submit(&page, u"purchaseOrderDialog"_qs);
    QTRY_COMPARE(pane.order()->lines.size(), std::size_t(1));
    QCOMPARE(pane.order()->expectedOn, std::optional(QDate(2026, 12, 24)));
    QCOMPARE(pane.order()->lines.front().unitCostMinor, std::optional<qint64>(950));
    shop.prompts().answer = TestPrompts::Answer::Yes;
    trigger(&page, u"closePurchaseOrder"_qs);
    QTRY_COMPARE(pane.order()->paper.state, u"cancelled"_qs);
    QTRY_VERIFY(!child<QAction>(&page, u"closePurchaseOrder"_qs)->isEnabled());
}

void PurchasingJourneyTest::incompleteOrderIsKept()
{
    SeededShop shop = openShop();
    TablePage &page = openPage(shop, PageId::PurchaseOrders);
    trigger(&page, u"newPurchaseOrder"_qs);
    auto *dialog = child<QDialog>(&page, u"purchaseOrderDialog"_qs);
    child<QLineEdit>(dialog, u"expected_on"_qs)->setText(u"soon"_qs);
    child<QPushButton>(dialog, u"submit"_qs)->click();
    for (const auto &field : {u"supplierField"_qs, u"linesField"_qs, u"expected_onField"_qs})
        QVERIFY2(!child<FormField>(dialog, field)->problem().isEmpty(), qPrintable(field));
    QVERIFY(dialog->isVisible());
    QCOMPARE(child<QLineEdit>(dialog, u"expected_on"_qs)->text(), u"soon"_qs);
}

void PurchasingJourneyTest::lowBooksBecomeADraft()
{
    SeededShop shop = openShop();
    const QString supplier = addSupplier(shop);
    const auto books = stockedBooks(shop, 2, 1);
    for (const auto &book : books)
        setReorderLevel(shop, book, book.available + 30);
    QWidget *page = shop.open(PageId::LowStock);
    auto *table = child<QTableView>(page, u"lowStock/table"_qs);
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    page->findChild<FilterBar *>()->setSearchText(books[0].title);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    trigger(page, u"orderThese"_qs);
    auto *dialog = child<QDialog>(page, u"chooseSupplierDialog"_qs);
    auto *suppliers = child<QComboBox>(dialog, u"supplier"_qs);
    QTRY_VERIFY(suppliers->findData(supplier) > 0);
    suppliers->setCurrentIndex(suppliers->findData(supplier));
    submit(page, u"chooseSupplierDialog"_qs);
    TablePage &orders = openPage(shop, PageId::PurchaseOrders);
    auto *pane = child<PurchaseOrderDetailPane>(&orders, u"purchaseOrderDetail"_qs);
    QTRY_VERIFY(pane->order() && pane->order()->paper.supplierName.startsWith(u"Koch"));
    QCOMPARE(pane->order()->lines.size(), std::size_t(1));
    QCOMPARE(pane->order()->lines.front().book, books[0].id);
    QVERIFY(pane->order()->lines.front().quantity >= 30);
}

void PurchasingJourneyTest::orderIsSavedAsPdf()
{
    SeededShop shop = openShop();
    const auto books = stockedBooks(shop, 2, 1);
    const QString id = draftOf(shop, books, 3);
    TablePage &page = openPage(shop, PageId::PurchaseOrders);
    const QString number = chooseOrder(page, id).order()->paper.number;
    shop.prompts().file = m_folder.filePath(u"order.pdf"_qs);
    QFile::remove(shop.prompts().file);
    trigger(&page, u"savePurchaseOrderPdf"_qs);
    QTRY_VERIFY(QFile::exists(shop.prompts().file));
    const QString text = test::pdfText(shop.prompts().file);
    for (const QString &words : {u"Draft of the purchase order"_qs, number.left(8), u"Volckmar"_qs,
                                 u"9.50"_qs, u"57.00"_qs})
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_qs + text));
}

void PurchasingJourneyTest::staffWriteButDoNotSend()
{
    SeededShop shop = openShop(u"staff"_qs);
    TablePage &page = openPage(shop, PageId::PurchaseOrders);
    QVERIFY(child<QAction>(&page, u"newPurchaseOrder"_qs)->isVisible());
    QVERIFY(!child<QAction>(&page, u"sendPurchaseOrder"_qs)->isVisible());
    // Only their own shops are offered.
    const auto own = shop.data().scope().shops.size();
    QCOMPARE(std::size_t(child<QComboBox>(&page, u"shopFilter"_qs)->count()), own + 1);
    QWidget *low = shop.open(PageId::LowStock);
    QCOMPARE(std::size_t(child<QComboBox>(low, u"lowStockShop"_qs)->count()), own);
    QVERIFY(own < shop.host().shops().size());
}

void PurchasingJourneyTest::customersHaveNoSuchPages()
{
    SeededShop shop = openShop(u"customer"_qs);
    shop.window().show();
    for (const PageId id : {PageId::LowStock, PageId::PurchaseOrders, PageId::Receiving})
        QVERIFY(!shop.host().openPage(id));
}

QTEST_MAIN(PurchasingJourneyTest)
#include "tst_purchasing_journeys.moc"
