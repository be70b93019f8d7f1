// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/TillTest.h"

#include "db/service/IntegrityCheck.h"

#include <QTest>

namespace shopdesk::test {

PayOrderTender tender(const char *kind, qint64 minor, const QString &reference)
{
    PayOrderTender tender;
    tender.kind = QString::fromLatin1(kind);
    tender.givenMinor = minor;
    tender.reference = reference;
    return tender;
}

void TillTest::makeShop()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

void TillTest::endShop()
{
    if (m_shop) {
        const auto report = checkIntegrity(m_shop->connection());
        SD_VERIFY(report);
        for (const auto &finding : report->findings)
            QVERIFY2(finding.differences == 0, qPrintable(finding.check));
    }
    m_shop.reset();
}

CartId TillTest::openSale()
{
    OpenSale open;
    open.shop = ShopRef(u"LPZ"_qs);
    const auto opened = m_shop->apply(open, m_shop->staff());
    return opened ? CartId::parse(opened->value(u"cart").toString()).value_or(CartId()) : CartId();
}

SellBooks TillTest::sale(CartId cart, qint64 total, const QList<PayOrderTender> &tenders)
{
    SellBooks command;
    command.cart = cart;
    command.totalMinor = total;
    command.tenders = tenders;
    return command;
}

Result<QJsonObject> TillTest::sold(const char *isbn, qint64 total,
                                   const QList<PayOrderTender> &tenders)
{
    const auto cart = openSale();
    put(cart, isbn);
    return m_shop->apply(sale(cart, total, tenders), m_shop->staff());
}

QString TillTest::voucher(qint64 minor)
{
    SellVoucher sell;
    sell.shop = ShopRef(u"LPZ"_qs);
    sell.amountMinor = minor;
    sell.tenders = {tender("card", minor)};
    const auto made = m_shop->apply(sell, m_shop->staff());
    return made ? made->value(u"code").toString() : QString();
}

WorkspaceId TillTest::workspaceId()
{
    return WorkspaceId::parse(m_shop->value(u"SELECT id FROM workspace"_qs))
            .value_or(WorkspaceId());
}

void TillTest::put(CartId cart, const char *isbn, qint64 quantity)
{
    PutInCart put;
    put.cart = cart;
    put.shop = ShopRef(u"LPZ"_qs);
    put.book = BookRef(QString::fromLatin1(isbn));
    put.quantity = quantity;
    SD_VERIFY(m_shop->apply(put, m_shop->staff()));
}

} // namespace shopdesk::test
