// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/SupplierScenes.h"

#include "tests/gui/pages/PageStage.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SupplierSteps.h"
#include "ui/pages/SupplierReturnsPage.h"

#include <QTableView>
#include <QTest>

namespace shopdesk {

namespace {

void choose(SeededShop &shop, PageId page, const QString &id)
{
    auto *opened = qobject_cast<TablePage *>(shop.open(page));
    opened->select(id);
    if (!QTest::qWaitFor([&] { return opened->selectedId() == id; }))
        qFatal("the record is not there");
    QTest::qWait(kSettleMs);
}

void furnishSuppliers(SeededShop &shop)
{
    const auto chosen = steps::addSupplier(shop, u"ZF-EAST"_qs, u"Zeitfracht Medien GmbH"_qs);
    const auto old = steps::addSupplier(shop, u"OLD-PRESS"_qs, u"Старая печать"_qs);
    static_cast<void>(shop.run(EditSupplier{
            SupplierRef(old),
            {{u"active"_qs, {true, false}}, {u"return_days"_qs, {QJsonValue(90), QJsonValue()}}}}));
    choose(shop, PageId::Suppliers, chosen);
}

// One return in each state.
QString furnishReturns(SeededShop &shop, const QString &wanted)
{
    const auto supplier = steps::addSupplier(shop, u"ZF-EAST"_qs, u"Zeitfracht Medien GmbH"_qs);
    const auto books = steps::stockedBooks(shop, 3);
    const auto make = [&] {
        return SupplierReturnRef(steps::requestReturn(shop, supplier, books));
    };
    const auto cancelled = make();
    static_cast<void>(shop.run(CancelSupplierReturn{cancelled, u"All sold"_qs}));
    const auto credited = make();
    static_cast<void>(shop.run(SendSupplierReturn{credited}));
    static_cast<void>(shop.run(CreditSupplierReturn{credited, 6000, u"GS 2026-118"_qs}));
    const auto sent = SupplierReturnRef(steps::requestReturn(shop, supplier, {books[0]}));
    static_cast<void>(shop.run(AuthoriseSupplierReturn{sent, u"RA 77-204"_qs}));
    static_cast<void>(shop.run(SendSupplierReturn{sent}));
    const auto authorised = SupplierReturnRef(steps::requestReturn(shop, supplier, {books[1]}));
    static_cast<void>(shop.run(AuthoriseSupplierReturn{authorised, u"RA 77-205"_qs}));
    const auto asked = make();
    const QHash<QString, QString> ids{{u"requested"_qs, asked.text},
                                      {u"authorised"_qs, authorised.text},
                                      {u"sent"_qs, sent.text},
                                      {u"credited"_qs, credited.text}};
    choose(shop, PageId::SupplierReturns, ids.value(wanted));
    return supplier;
}

void showRequested(SeededShop &shop)
{
    furnishReturns(shop, u"requested"_qs);
}

void showSent(SeededShop &shop)
{
    furnishReturns(shop, u"sent"_qs);
}

void showCredited(SeededShop &shop)
{
    furnishReturns(shop, u"credited"_qs);
}

QString furnishDue(SeededShop &shop)
{
    const auto supplier = steps::addSupplier(shop, u"ZF-EAST"_qs, u"Zeitfracht Medien GmbH"_qs);
    const auto books = steps::stockedBooks(shop, 6);
    int days = -5;
    for (const auto &book : books) {
        steps::deliver(shop, supplier, book, 4, days);
        days += days < 0 ? 5 : 13;
    }
    return supplier;
}

void showDue(SeededShop &shop)
{
    static_cast<void>(furnishDue(shop));
    auto *page = qobject_cast<SupplierReturnsPage *>(shop.open(PageId::SupplierReturns));
    page->showDue();
    QTest::qWait(2 * kSettleMs);
}

void selectDue(SeededShop &shop)
{
    const auto supplier = furnishDue(shop);
    auto *page = qobject_cast<SupplierReturnsPage *>(shop.open(PageId::SupplierReturns));
    page->showDueOf(SupplierId::parse(supplier).value_or(SupplierId()));
    QTest::qWait(2 * kSettleMs);
    auto *table = steps::child<QTableView>(page, u"returnsDue/table"_qs);
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(1, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::qWait(kSettleMs);
}

// A book with a shelf, promised copies and copies on their way is chosen in the assortment.
void furnishAssortment(SeededShop &shop)
{
    const auto supplier = steps::addSupplier(shop, u"ZF-EAST"_qs, u"Zeitfracht Medien GmbH"_qs);
    const auto books = steps::stockedBooks(shop, 3);
    const ShopRef here(shop.host().currentShop());
    for (int i = 0; i < books.size(); ++i)
        static_cast<void>(shop.run(EditAssortment{
                here, BookRef(books[i].id), {{u"shelf"_qs, {{}, u"B%1"_qs.arg(i + 1)}}}}));
    static_cast<void>(
            shop.run(EditAssortment{here, BookRef(books[0].id), {{u"reorder_level"_qs, {{}, 3}}}}));
    PlaceOrder order;
    order.shop = here;
    order.lines = {{.book = BookRef(books[0].id), .quantity = 2, .unitMinor = {}}};
    static_cast<void>(shop.run(order));
    steps::deliver(shop, supplier, books[0], 6, 60);
    AdjustStock adjust;
    adjust.shop = here;
    adjust.book = BookRef(books[0].id);
    adjust.quantity = -1;
    adjust.reason = u"damage"_qs;
    adjust.note = u"Coffee on the cover"_qs;
    static_cast<void>(shop.run(adjust));
    choose(shop, PageId::Assortment, books[0].id.toString());
    QTest::qWait(kSettleMs);
}

void chooseShop(SeededShop &shop)
{
    choose(shop, PageId::Shops, shop.host().currentShop().toString());
}

} // namespace

std::vector<Scene> supplierScenes()
{
    return {
            {u"suppliers"_qs,
             [] { return page(PageId::Suppliers, u"admin"_qs, furnishSuppliers); }},
            dialogScene(u"supplier-new"_qs, PageId::Suppliers, u"newSupplier"_qs,
                        u"supplierDialog"_qs),
            dialogScene(u"supplier-edit"_qs, PageId::Suppliers, u"editSupplier"_qs,
                        u"supplierDialog"_qs, furnishSuppliers),
            {u"supplier-returns"_qs,
             [] { return page(PageId::SupplierReturns, u"admin"_qs, showCredited); }},
            {u"supplier-returns-requested"_qs,
             [] { return page(PageId::SupplierReturns, u"admin"_qs, showRequested); }},
            {u"returns-due"_qs, [] { return page(PageId::SupplierReturns, u"admin"_qs, showDue); }},
            dialogScene(u"supplier-return-new"_qs, PageId::SupplierReturns, u"returnThese"_qs,
                        u"supplierReturnDialog"_qs, selectDue),
            dialogScene(u"supplier-return-authorise"_qs, PageId::SupplierReturns,
                        u"authoriseReturn"_qs, u"authoriseReturnDialog"_qs, showRequested),
            dialogScene(u"supplier-return-credit"_qs, PageId::SupplierReturns, u"creditReturn"_qs,
                        u"creditReturnDialog"_qs, showSent),
            dialogScene(u"supplier-return-cancel"_qs, PageId::SupplierReturns, u"cancelReturn"_qs,
                        u"cancelReturnDialog"_qs, showRequested),
            {u"assortment-stock"_qs,
             [] { return page(PageId::Assortment, u"admin"_qs, furnishAssortment); }},
            dialogScene(u"assortment-place"_qs, PageId::Assortment, u"editAssortment"_qs,
                        u"assortmentDialog"_qs, furnishAssortment),
            dialogScene(u"stock-ledger"_qs, PageId::Assortment, u"openMovements"_qs,
                        u"stockLedgerDialog"_qs, furnishAssortment),
            dialogScene(u"shop-ledger"_qs, PageId::Shops, u"openMovements"_qs,
                        u"stockLedgerDialog"_qs, chooseShop),
            dialogScene(u"assortment-ask"_qs, PageId::Assortment, u"askForCopies"_qs,
                        u"transferDialog"_qs, furnishAssortment),
    };
}

} // namespace shopdesk
