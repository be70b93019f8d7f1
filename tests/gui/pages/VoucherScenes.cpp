// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/VoucherScenes.h"

#include "tests/gui/pages/PageStage.h"
#include "ui/pages/TablePage.h"

#include <QTest>

#include <algorithm>

namespace shopdesk {

namespace {

QString sell(SeededShop &shop, qint64 minor, const QString &code, const QString &customer = {})
{
    SellVoucher command;
    command.shop = ShopRef(shop.host().currentShop());
    command.amountMinor = minor;
    command.tenders = {{u"card"_qs, minor, {}}};
    if (!code.isEmpty())
        command.code = code;
    if (!customer.isEmpty())
        command.customer = CustomerRef(customer);
    return shop.run(command).result.value(u"code").toString();
}

// A placed order of the shop, paid with a part of the voucher.
void spend(SeededShop &shop, const QString &code)
{
    auto *books = qobject_cast<TablePage *>(shop.open(PageId::Assortment));
    int row = 0;
    while (row < 60 && (books->model().value(row, u"available"_qs).toLongLong() < 1 ||
                        books->model().value(row, u"price"_qs).toLongLong() < 100))
        ++row;
    PlaceOrder order;
    order.shop = ShopRef(shop.host().currentShop());
    order.lines = {{.book = BookRef(books->model().value(row, u"code"_qs).toString()),
                    .quantity = 1,
                    .unitMinor = std::nullopt}};
    const auto placed = shop.run(order).result.value(u"order").toObject();
    const auto total = placed.value(u"total_minor").toInteger();
    const OrderRef ref(placed.value(u"id").toString());
    static_cast<void>(shop.run(PayOrder{
            .order = ref, .tenders = {{u"voucher"_qs, std::min<qint64>(total, 5000), code}}}));
    static_cast<void>(shop.run(HandOverOrder{ref}));
    ReturnOrder back{.order = ref, .lines = {}, .refund = {}, .voucher = {}, .reason = {}};
    back.reason = u"Changed their mind"_qs;
    static_cast<void>(shop.run(back));
}

// One for each state but the expired one, which would need another day; one has been used.
void furnishVouchers(SeededShop &shop)
{
    auto *customers = qobject_cast<TablePage *>(shop.open(PageId::Customers));
    const QString customer = customers->model().idAt(0);
    static_cast<void>(sell(shop, 2000, u"FAIR-2026-0042"_qs));
    const QString lost = sell(shop, 1500, u"FAIR-2026-0043"_qs);
    static_cast<void>(shop.run(
            WithdrawVoucher{ShopRef(shop.host().currentShop()), lost, u"Lost in the post"_qs}));
    static_cast<void>(sell(shop, 10'000, {}, customers->model().idAt(1)));
    const QString used = sell(shop, 5000, {}, customer);
    spend(shop, used);
    auto *vouchers = qobject_cast<TablePage *>(shop.open(PageId::Vouchers));
    if (!QTest::qWaitFor([vouchers] { return vouchers->model().rowCount() == 4; }))
        qFatal("the vouchers are not there");
    for (int row = 0; row < 4; ++row) {
        if (vouchers->model().value(row, u"code"_qs).toString() == used)
            vouchers->select(vouchers->model().idAt(row));
    }
    QTest::qWait(kSettleMs);
}

} // namespace

std::vector<Scene> voucherScenes()
{
    return {
            {u"vouchers"_qs, [] { return page(PageId::Vouchers, u"admin"_qs, furnishVouchers); }},
            pageScene(u"vouchers-empty"_qs, PageId::Vouchers),
            dialogScene(u"voucher-sell"_qs, PageId::Vouchers, u"sellVoucher"_qs,
                        u"sellVoucherDialog"_qs),
            dialogScene(u"voucher-withdraw"_qs, PageId::Vouchers, u"withdrawVoucher"_qs,
                        u"withdrawVoucherDialog"_qs, furnishVouchers),
    };
}

} // namespace shopdesk
