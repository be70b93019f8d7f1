// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of scenes that need data: every page over a seeded workspace, and every dialog of
// a record as it opens from its page. Here is what has no file of its own.
#include "tests/gui/pages/BookScenes.h"
#include "tests/gui/pages/ImportScenes.h"
#include "tests/gui/pages/LabelScenes.h"
#include "tests/gui/pages/PageStage.h"
#include "tests/gui/pages/PeopleScenes.h"
#include "tests/gui/pages/PromotionScenes.h"
#include "tests/gui/pages/PurchasingScenes.h"
#include "tests/gui/pages/StocktakeScenes.h"
#include "tests/gui/pages/SupplierScenes.h"
#include "tests/gui/pages/TillScenes.h"
#include "tests/gui/pages/TransferScenes.h"
#include "tests/gui/pages/VoucherScenes.h"
#include "ui/pages/TablePage.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <iterator>

namespace shopdesk {

namespace {

void fillCart(SeededShop &shop)
{
    shop.open(PageId::Books);
    QTest::qWait(kSettleMs);
    auto *books = qobject_cast<TablePage *>(shop.window().page(PageId::Books));
    int put = 0;
    for (int row = 0; put < 4 && row < 40; ++row) {
        if (books->model().value(row, u"price"_qs).isNull())
            continue;
        PutInCart command;
        command.shop = ShopRef(shop.host().currentShop());
        command.book = BookRef(books->model().idAt(row));
        command.quantity = put == 2 ? 99 : put + 1;
        static_cast<void>(shop.run(command));
        ++put;
    }
}

// An order that is not paid yet; the newest one, so it is the one that is chosen.
void placeOrder(SeededShop &shop)
{
    auto *books = qobject_cast<TablePage *>(shop.open(PageId::Assortment));
    QTest::qWait(kSettleMs);
    PlaceOrder command;
    command.shop = ShopRef(shop.host().currentShop());
    for (int row = 0; command.lines.size() < 3 && row < 40; ++row) {
        const bool priced = !books->model().value(row, u"price"_qs).isNull();
        if (priced && books->model().value(row, u"available"_qs).toInt() > 3)
            command.lines += {BookRef(books->model().idAt(row)), row % 2 + 1, std::nullopt};
    }
    static_cast<void>(shop.run(command));
}

// The history narrowed by the filters behind the button, which stands open.
std::unique_ptr<QWidget> filteredOrders()
{
    return page(PageId::Orders, u"admin"_qs, [](SeededShop &shop) {
        QWidget *orders = shop.open(PageId::Orders);
        auto *clerk = orders->findChild<QLineEdit *>(u"clerkFilter"_qs);
        clerk->setText(u"ber2"_qs);
        Q_EMIT clerk->editingFinished();
        QTest::qWait(kSettleMs);
    });
}

std::vector<Scene> otherScenes()
{
    return {
            pageScene(u"orders"_qs, PageId::Orders),
            {u"cart"_qs, [] { return page(PageId::Cart, u"admin"_qs, fillCart); }},
            {u"cart-empty"_qs, [] { return page(PageId::Cart); }},
            pageScene(u"shops"_qs, PageId::Shops),
            pageScene(u"accounts"_qs, PageId::Accounts),
            pageScene(u"categories"_qs, PageId::Categories),
            pageScene(u"activity"_qs, PageId::Activity),
            dialogScene(u"pay"_qs, PageId::Orders, u"payOrder"_qs, u"payOrderDialog"_qs,
                        placeOrder),
            dialogScene(u"cancel"_qs, PageId::Orders, u"cancelOrder"_qs, u"cancelOrderDialog"_qs,
                        placeOrder),
            dialogScene(u"change"_qs, PageId::Orders, u"changeOrder"_qs, u"changeOrderDialog"_qs,
                        placeOrder),
            dialogScene(u"return"_qs, PageId::Orders, u"returnOrder"_qs, u"returnOrderDialog"_qs),
            {u"orders-filtered"_qs, filteredOrders},
            dialogScene(u"order-print"_qs, PageId::Orders, u"printOrder"_qs, u"printPreview"_qs),
            dialogScene(u"order-receipt"_qs, PageId::Orders, u"printReceipt"_qs,
                        u"printPreview"_qs),
            dialogScene(u"shop-edit"_qs, PageId::Shops, u"editShop"_qs, u"shopDialog"_qs),
            dialogScene(u"category-edit"_qs, PageId::Categories, u"editCategory"_qs,
                        u"categoryDialog"_qs),
            dialogScene(u"account-new"_qs, PageId::Accounts, u"newAccount"_qs, u"accountDialog"_qs),
            dialogScene(u"account-edit"_qs, PageId::Accounts, u"editAccount"_qs,
                        u"accountDialog"_qs),
            dialogScene(u"role"_qs, PageId::Accounts, u"setRole"_qs, u"setRoleDialog"_qs),
            dialogScene(u"assign"_qs, PageId::Accounts, u"assignShops"_qs, u"assignStaffDialog"_qs),
            dialogScene(u"password-reset"_qs, PageId::Accounts, u"resetPassword"_qs,
                        u"resetPasswordDialog"_qs),
    };
}

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    for (auto part : {bookScenes(), peopleScenes(), promotionScenes(), purchasingScenes(),
                      stocktakeScenes(), supplierScenes(), tillScenes(), transferScenes(),
                      voucherScenes(), otherScenes(), importScenes(), labelScenes()})
        std::ranges::move(part, std::back_inserter(scenes));
    return scenes;
}

} // namespace shopdesk
