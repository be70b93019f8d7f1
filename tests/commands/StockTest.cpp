// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/StockTest.h"

#include "db/service/IntegrityCheck.h"

#include <QJsonDocument>
#include <QTest>

namespace shopdesk::test {

void StockTest::makeShop()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    CreateSupplier supplier;
    supplier.code = u"knv"_qs;
    supplier.name = u"Koch, Neff & Volckmar"_qs;
    supplier.returnDays = 90;
    SD_VERIFY(m_shop->apply(supplier, m_shop->manager()));
}

void StockTest::endShop()
{
    if (!m_shop)
        return;
    const auto report = checkIntegrity(m_shop->connection());
    SD_VERIFY(report);
    QVERIFY2(report->isClean(), QJsonDocument(report->toJson()).toJson().constData());
    m_shop.reset();
}

BookRef StockTest::book(const char *isbn)
{
    return BookRef(QString::fromLatin1(isbn));
}

ReceiveStockLine StockTest::received(const char *isbn, qint64 quantity,
                                     std::optional<qint64> damaged)
{
    ReceiveStockLine line;
    line.book = book(isbn);
    line.quantity = quantity;
    line.damaged = damaged;
    return line;
}

PurchaseOrderLine StockTest::ordered(const char *isbn, qint64 quantity)
{
    PurchaseOrderLine line;
    line.book = book(isbn);
    line.quantity = quantity;
    line.unitCostMinor = 1100;
    return line;
}

QString StockTest::sentOrder(const QList<PurchaseOrderLine> &lines)
{
    CreatePurchaseOrder draft;
    draft.supplier = SupplierRef(u"KNV"_qs);
    draft.shop = ShopRef(u"LPZ"_qs);
    draft.lines = lines;
    const auto made = m_shop->apply(draft, m_shop->staff());
    if (!made)
        return QString::fromUtf8(why(made));
    SendPurchaseOrder send;
    send.purchaseOrder = PurchaseOrderRef(made->value(u"number").toString());
    const auto sent = m_shop->apply(send, m_shop->manager());
    return sent ? send.purchaseOrder.text : QString::fromUtf8(why(sent));
}

QString StockTest::levels(const char *isbn, const QString &shop)
{
    return m_shop->value(
            u"SELECT CAST(t.on_hand AS text) || ' ' || CAST(t.reserved AS text) || ' ' ||"
            " CAST(t.in_transit AS text) || ' ' || CAST(t.on_order AS text)"
            " FROM stock_balance t JOIN shop s ON s.id = t.shop_id JOIN book b ON b.id = t.book_id"
            " WHERE s.code = '%1' AND b.code = '%2'"_qs.arg(shop, QString::fromLatin1(isbn)));
}

QString StockTest::stateOf(const QString &table, const QString &number)
{
    return m_shop->value(u"SELECT state FROM %1 WHERE number = '%2'"_qs.arg(table, number));
}

} // namespace shopdesk::test
