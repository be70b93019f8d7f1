// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/OrderSteps.h"

namespace shopdesk::test {

PlaceOrderLine orderLine(const char *isbn, qint64 quantity)
{
    PlaceOrderLine line;
    line.book = BookRef(QString::fromLatin1(isbn));
    line.quantity = quantity;
    return line;
}

PlaceOrder orderOf(const QList<PlaceOrderLine> &lines)
{
    PlaceOrder order;
    order.shop = ShopRef(QStringLiteral("LPZ"));
    order.lines = lines;
    return order;
}

PayOrder paymentOf(const QString &order, qint64 cashMinor)
{
    PayOrderTender tender;
    tender.kind = QStringLiteral("cash");
    tender.givenMinor = cashMinor;
    PayOrder payment;
    payment.order = OrderRef(order);
    payment.tenders = {tender};
    return payment;
}

HandOverOrder handOverOf(const QString &order)
{
    HandOverOrder command;
    command.order = OrderRef(order);
    return command;
}

CancelOrder cancellationOf(const QString &order)
{
    CancelOrder command;
    command.order = OrderRef(order);
    return command;
}

ReturnOrder returnOf(const QString &order, const QList<ReturnOrderLine> &lines)
{
    ReturnOrder command;
    command.order = OrderRef(order);
    command.lines = lines;
    return command;
}

QString numberOf(const Result<QJsonObject> &placed)
{
    return placed ? placed->value(u"order").toObject().value(u"number").toString() : QString();
}

Stock stockIn(WorkspaceFixture &workspace, const char *isbn, const QString &shop)
{
    const auto rows = workspace.connection().queryText(
            QStringLiteral("test"),
            QStringLiteral("SELECT on_hand, reserved FROM stock_balance "
                           "JOIN shop ON shop.id = stock_balance.shop_id "
                           "JOIN book ON book.id = stock_balance.book_id "
                           "WHERE shop.code = :shop AND book.isbn = :isbn"),
            {{QStringLiteral("shop"), shop}, {QStringLiteral("isbn"), QString::fromLatin1(isbn)}});
    if (!rows || rows->isEmpty())
        return {};
    return {.onHand = rows->first().integer("on_hand"),
            .reserved = rows->first().integer("reserved")};
}

QString brokenInvariant(WorkspaceFixture &workspace)
{
    const auto moved = workspace.value(QStringLiteral(
            "SELECT count(*) FROM stock_balance WHERE on_hand <> COALESCE((SELECT sum(quantity) "
            "FROM stock_movement moved WHERE moved.shop_id = stock_balance.shop_id "
            "AND moved.book_id = stock_balance.book_id), 0)"));
    const auto reserved = workspace.value(QStringLiteral(
            "SELECT count(*) FROM stock_balance WHERE reserved <> COALESCE((SELECT sum(quantity) "
            "FROM stock_reservation held WHERE held.shop_id = stock_balance.shop_id "
            "AND held.book_id = stock_balance.book_id), 0) OR reserved < 0 OR reserved > on_hand"));
    const auto totals = workspace.value(
            QStringLiteral("SELECT count(*) FROM orders WHERE total_minor <> "
                           "(SELECT sum(total_minor) FROM order_line WHERE order_id = orders.id)"));
    if (moved != u"0")
        return QStringLiteral("on hand is not the sum of the movements");
    if (reserved != u"0")
        return QStringLiteral("reserved is not the sum of the reservations");
    return totals == u"0" ? QString() : QStringLiteral("a total is not the sum of its lines");
}

} // namespace shopdesk::test
