// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/SupplierSteps.h"

#include "db/service/DataService.h"

namespace shopdesk::steps {

QString addSupplier(SeededShop &shop, const QString &code, const QString &name)
{
    CreateSupplier made;
    made.code = code;
    made.name = name;
    made.contact = u"Frau Vogel"_qs;
    made.email = u"bestellung@%1.example"_qs.arg(code.toLower());
    made.phone = u"+49 711 78900"_qs;
    made.street = u"Schockenriedstr. 37"_qs;
    made.postcode = u"70565"_qs;
    made.city = u"Stuttgart"_qs;
    made.country = u"DE"_qs;
    made.accountNumber = u"4-711-08"_qs;
    made.returnDays = 90;
    return shop.run(made).result.value(u"id").toString();
}

void deliver(SeededShop &shop, const QString &supplier, const StockedBook &book, qint64 copies,
             int daysLeft)
{
    ReceiveStockLine line;
    line.book = BookRef(book.id);
    line.quantity = copies;
    line.unitCostMinor = 1180;
    line.returnBy = shop.data().clock().now().toLocalTime().date().addDays(daysLeft);
    ReceiveStock receive;
    receive.shop = ShopRef(shop.host().currentShop());
    receive.supplier = SupplierRef(supplier);
    receive.lines = {line};
    static_cast<void>(shop.run(receive));
}

QString requestReturn(SeededShop &shop, const QString &supplier, const QList<StockedBook> &books,
                      qint64 copies)
{
    CreateSupplierReturn create;
    create.supplier = SupplierRef(supplier);
    create.shop = ShopRef(shop.host().currentShop());
    for (const auto &book : books)
        create.lines.append({.book = BookRef(book.id),
                             .quantity = copies,
                             .reason = u"unsold"_qs,
                             .unitCostMinor = 1180});
    return shop.run(create).result.value(u"id").toString();
}

} // namespace shopdesk::steps
