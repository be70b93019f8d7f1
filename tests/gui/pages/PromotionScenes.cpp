// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/PromotionScenes.h"

#include "tests/gui/pages/PageStage.h"
#include "ui/pages/TablePage.h"

#include <QTest>
#include <QToolButton>

namespace shopdesk {

namespace {

// One with everything that a promotion can have, and selected.
void furnishPromotion(SeededShop &shop)
{
    static_cast<void>(shop.run(CreateCustomerGroup{u"Reading circle"_qs}));
    CreatePromotion command;
    command.name = u"Long evenings: 10 % off fiction"_qs;
    command.kind = u"percent"_qs;
    command.percentBp = 1000;
    command.minimumMinor = 1500;
    command.weekdays = 0b0110000;
    command.startsOn = SeededShop::lastDay();
    command.endsOn = SeededShop::lastDay().addDays(60);
    command.shops = {ShopRef(u"LPZ"_qs), ShopRef(u"BER"_qs)};
    command.groups = {CustomerGroupRef(u"Reading circle"_qs)};
    command.couponCode = u"EVENING"_qs;
    command.couponUses = 200;
    const auto id = shop.run(command).result.value(u"id").toString();
    auto *promotions = qobject_cast<TablePage *>(shop.open(PageId::Promotions));
    promotions->select(id);
    QTest::qWait(kSettleMs);
}

// A cart with a promotion in force, and how its total came about.
void explainCart(SeededShop &shop)
{
    CreatePromotion command;
    command.name = u"Long evenings"_qs;
    command.kind = u"percent"_qs;
    command.percentBp = 1250;
    static_cast<void>(shop.run(command));
    auto *books = qobject_cast<TablePage *>(shop.open(PageId::Books));
    int put = 0;
    for (int row = 0; put < 3 && row < 40; ++row) {
        if (books->model().value(row, u"price"_qs).isNull())
            continue;
        PutInCart item;
        item.shop = ShopRef(shop.host().currentShop());
        item.book = BookRef(books->model().idAt(row));
        item.quantity = ++put;
        static_cast<void>(shop.run(item));
    }
    QWidget *cart = shop.open(PageId::Cart);
    QTest::qWait(kSettleMs);
    cart->findChild<QToolButton *>(u"cartExplain"_qs)->setChecked(true);
}

// The last order, with how its total came about.
void explainOrder(SeededShop &shop)
{
    QWidget *orders = shop.open(PageId::Orders);
    QTest::qWait(kSettleMs);
    orders->findChild<QToolButton *>(u"orderExplain"_qs)->setChecked(true);
}

} // namespace

std::vector<Scene> promotionScenes()
{
    return {
            {u"promotions"_qs,
             [] { return page(PageId::Promotions, u"admin"_qs, furnishPromotion); }},
            {u"cart-explained"_qs, [] { return page(PageId::Cart, u"admin"_qs, explainCart); }},
            {u"order-explained"_qs, [] { return page(PageId::Orders, u"admin"_qs, explainOrder); }},
            dialogScene(u"promotion-new"_qs, PageId::Promotions, u"newPromotion"_qs,
                        u"promotionDialog"_qs),
            dialogScene(u"promotion-edit"_qs, PageId::Promotions, u"editPromotion"_qs,
                        u"promotionDialog"_qs, furnishPromotion),
            dialogScene(u"coupons-new"_qs, PageId::Promotions, u"makeCoupons"_qs,
                        u"couponsDialog"_qs, furnishPromotion),
    };
}

} // namespace shopdesk
