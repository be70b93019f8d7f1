// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/PurchasingScenes.h"

#include "tests/gui/pages/PageStage.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/StockSteps.h"
#include "ui/dialogs/BookLinesTable.h"
#include "ui/pages/NewDeliveryView.h"
#include "ui/pages/TablePage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace shopdesk {

namespace {

QString supplierOf(SeededShop &shop)
{
    CreateSupplier supplier;
    supplier.code = u"KNV"_qs;
    supplier.name = u"Koch, Neff & Volckmar"_qs;
    return shop.run(supplier).result.value(u"id").toString();
}

// Six books, ordered by the current shop from a supplier of its own; sent if that is wanted.
QString orderOf(SeededShop &shop, bool isSent)
{
    CreatePurchaseOrder order;
    order.supplier = SupplierRef(supplierOf(shop));
    order.shop = ShopRef(shop.host().currentShop());
    order.expectedOn = SeededShop::lastDay().addDays(4);
    order.note = u"Bitte mit der Samstagslieferung"_qs;
    qint64 copies = 3;
    for (const auto &book : steps::stockedBooks(shop, 6, 1))
        order.lines.append(
                {.book = BookRef(book.id), .quantity = copies++, .unitCostMinor = 90 * copies});
    const auto id = shop.run(order).result.value(u"id").toString();
    if (isSent) {
        SendPurchaseOrder send;
        send.purchaseOrder = PurchaseOrderRef(id);
        static_cast<void>(shop.run(send));
    }
    return id;
}

void choose(SeededShop &shop, PageId page, const QString &id)
{
    auto *opened = qobject_cast<TablePage *>(shop.open(page));
    opened->select(id);
    if (!QTest::qWaitFor([&] { return opened->selectedId() == id; }))
        qFatal("the record is not there");
    QTest::qWait(kSettleMs);
}

// What came differs from what was ordered.
void receivePart(SeededShop &shop)
{
    const auto order = orderOf(shop, true);
    const auto books = steps::stockedBooks(shop, 6, 1);
    ReceiveStock receive;
    receive.shop = ShopRef(shop.host().currentShop());
    receive.purchaseOrder = PurchaseOrderRef(order);
    receive.reference = u"LS 2026-4711"_qs;
    for (qsizetype i = 0; i < 4; ++i)
        receive.lines.append({.book = BookRef(books[i].id),
                              .quantity = 4,
                              .unitCostMinor = 450,
                              .damaged = i == 2 ? std::optional<qint64>(1) : std::nullopt,
                              .returnBy = std::nullopt});
    choose(shop, PageId::Receiving, shop.run(receive).result.value(u"id").toString());
}

void choosePartOrder(SeededShop &shop)
{
    receivePart(shop);
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::PurchaseOrders));
    page->select(page->model().idAt(0));
    QTest::qWait(kSettleMs);
}

void chooseDraft(SeededShop &shop)
{
    choose(shop, PageId::PurchaseOrders, orderOf(shop, false));
}

// A delivery under way, with a code that nobody knows.
void scanSome(SeededShop &shop)
{
    const auto order = orderOf(shop, true);
    choose(shop, PageId::PurchaseOrders, order);
    steps::trigger(shop.host().openPage(PageId::PurchaseOrders), u"receivePurchaseOrder"_qs);
    auto *page = shop.host().openPage(PageId::Receiving);
    auto *view = steps::child<NewDeliveryView>(page, u"newDelivery"_qs);
    auto *lines = steps::child<BookLinesTable>(view, u"deliveryLines"_qs);
    auto *entry = steps::child<QLineEdit>(view, u"deliveryEntry"_qs);
    if (!QTest::qWaitFor([&] { return lines->rowCount() == 6; }))
        qFatal("the order was not read");
    const auto books = steps::stockedBooks(shop, 7, 1);
    shop.host().openPage(PageId::Receiving);
    for (const auto &code : {books[0].code, books[6].code, u"9783161484100"_qs, books[2].code}) {
        QTest::keyClicks(entry, code);
        QTest::keyClick(entry, Qt::Key_Return);
    }
    if (!QTest::qWaitFor([&] { return view->copies() == 3; }))
        qFatal("the scans were not taken");
    QTest::keyClicks(entry, u"6*"_qs);
    lines->setValue(lines->rowOf(books[2].id), u"damaged"_qs, 1);
    QTest::qWait(kSettleMs);
}

void openNew(SeededShop &shop)
{
    steps::trigger(shop.open(PageId::Receiving), u"newDelivery"_qs);
    QTest::qWait(kSettleMs);
}

void openLow(SeededShop &shop)
{
    for (const auto &book : steps::stockedBooks(shop, 5, 1))
        steps::setReorderLevel(shop, book, book.available + 3);
    shop.open(PageId::LowStock);
    QTest::qWait(2 * kSettleMs);
}

} // namespace

std::vector<Scene> purchasingScenes()
{
    return {{u"low-stock"_qs, [] { return page(PageId::LowStock, u"admin"_qs, openLow); }},
            dialogScene(u"low-stock-order"_qs, PageId::LowStock, u"orderThese"_qs,
                        u"chooseSupplierDialog"_qs, openLow),
            {u"purchase-orders"_qs,
             [] { return page(PageId::PurchaseOrders, u"admin"_qs, choosePartOrder); }},
            dialogScene(u"purchase-order-new"_qs, PageId::PurchaseOrders, u"newPurchaseOrder"_qs,
                        u"purchaseOrderDialog"_qs),
            dialogScene(u"purchase-order-change"_qs, PageId::PurchaseOrders,
                        u"changePurchaseOrder"_qs, u"purchaseOrderDialog"_qs, chooseDraft),
            {u"receiving"_qs, [] { return page(PageId::Receiving, u"admin"_qs, receivePart); }},
            {u"receiving-new"_qs, [] { return page(PageId::Receiving, u"admin"_qs, openNew); }},
            {u"receiving-scan"_qs, [] { return page(PageId::Receiving, u"admin"_qs, scanSome); }}};
}

} // namespace shopdesk
