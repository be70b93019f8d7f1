// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/StockSteps.h"

#include "ui/pages/TablePage.h"

#include <QTest>

namespace shopdesk::steps {

QList<StockedBook> stockedBooks(SeededShop &shop, int count, int least)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Assortment));
    if (!page || !QTest::qWaitFor([page] { return page->model().rowCount() > 0; }))
        qFatal("no assortment");
    QTest::qWait(250);
    const auto &rows = page->model();
    QList<StockedBook> books;
    for (int row = 0; row < 80 && books.size() < count; ++row) {
        const auto available = rows.value(row, u"available"_qs).toLongLong();
        if (available >= least && !rows.value(row, u"price"_qs).isNull())
            books += {BookId::parse(rows.idAt(row)).value_or(BookId()),
                      rows.value(row, u"code"_qs).toString(),
                      rows.value(row, u"title"_qs).toString(), available};
    }
    if (books.size() < count)
        qFatal("too few books");
    return books;
}

ShopChoice otherShop(SeededShop &shop)
{
    for (const auto &choice : shop.host().shops()) {
        if (choice.id != shop.host().currentShop())
            return choice;
    }
    qFatal("only one shop");
}

QString requestCopies(SeededShop &shop, const QList<TransferLine> &lines)
{
    return shop
            .run(RequestTransfer{.fromShop = ShopRef(shop.host().currentShop()),
                                 .toShop = ShopRef(otherShop(shop).id),
                                 .lines = lines,
                                 .note = u"For the reading on Friday"_qs})
            .result.value(u"id")
            .toString();
}

QString sendCopies(SeededShop &shop, const QList<TransferLine> &lines)
{
    return shop
            .run(DispatchTransfer{.transfer = {},
                                  .fromShop = ShopRef(shop.host().currentShop()),
                                  .toShop = ShopRef(otherShop(shop).id),
                                  .lines = lines,
                                  .note = u"Box 1"_qs})
            .result.value(u"id")
            .toString();
}

void receiveCopies(SeededShop &shop, const QString &transfer, const QList<TransferLine> &lines)
{
    static_cast<void>(shop.run(
            ReceiveTransfer{.transfer = TransferRef(transfer), .lines = lines, .note = {}}));
}

void oversell(SeededShop &shop, const StockedBook &book)
{
    const ShopRef here(shop.host().currentShop());
    PlaceOrder order;
    order.shop = here;
    order.lines = {{.book = BookRef(book.id), .quantity = book.available, .unitMinor = {}}};
    static_cast<void>(shop.run(order));
    AdjustStock gone;
    gone.shop = here;
    gone.book = BookRef(book.id);
    gone.quantity = -2;
    gone.reason = u"theft"_qs;
    static_cast<void>(shop.run(gone));
}

void setReorderLevel(SeededShop &shop, const StockedBook &book, qint64 level)
{
    static_cast<void>(shop.run(EditAssortment{
            .shop = ShopRef(shop.host().currentShop()),
            .book = BookRef(book.id),
            .changes = {{u"reorder_level"_qs, FieldChange{.base = {}, .value = level}}}}));
}

} // namespace shopdesk::steps
