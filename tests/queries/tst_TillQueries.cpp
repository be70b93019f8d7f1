// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/SaleQueries.h"
#include "db/queries/TillQueries.h"
#include "db/storage/Transaction.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

const QString kShop = QStringLiteral("LPZ");

}

// What a till reads, beside what the commands have done, on both engines.
class TestTillQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup() { m_shop.reset(); }

    void showsTheSaleAsItWillBeSold();
    void saysWhatWasTakenOffByWhat();
    void saysWhyACouponIsOfNoUse();
    void anEmptySaleCostsNothing();
    void listsParkedSalesOfTheShop();
    void sumsTheOpenDayByTender();
    void aClosedTillHasNoDay();
    void findsAVoucherHoweverItIsWritten();
    void customersSeeNoTill();

private:
    [[nodiscard]] CartId openSale();
    void put(CartId cart, const char *isbn, qint64 quantity = 1);
    QJsonObject apply(const CommandValue &value);
    [[nodiscard]] ReadScope scopeOf(AccountId account);
    [[nodiscard]] ReadScope clerk() { return scopeOf(m_shop->staff()); }

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestTillQueries::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

QJsonObject TestTillQueries::apply(const CommandValue &value)
{
    const auto result = m_shop->apply(value, m_shop->staff());
    if (!result)
        qWarning("%s", why(result).constData());
    return result.value_or(QJsonObject());
}

CartId TestTillQueries::openSale()
{
    const QJsonObject opened = apply(OpenSale{ShopRef(kShop)});
    return CartId::parse(opened.value(u"cart").toString()).value_or(CartId());
}

void TestTillQueries::put(CartId cart, const char *isbn, qint64 quantity)
{
    PutInCart command;
    command.cart = cart;
    command.shop = ShopRef(kShop);
    command.book = BookRef(QString::fromLatin1(isbn));
    command.quantity = quantity;
    QVERIFY(!apply(command).isEmpty());
}

ReadScope TestTillQueries::scopeOf(AccountId account)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    return readScopeOf(transaction, account).value_or(ReadScope());
}

void TestTillQueries::showsTheSaleAsItWillBeSold()
{
    const CartId cart = openSale();
    put(cart, WorkspaceFixture::kFaust, 2);
    put(cart, WorkspaceFixture::kRare, 3); // there is one
    const ReadScope scope = clerk();
    std::optional<qint64> total;
    {
        Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
        const auto sale = saleDetail(transaction, scope, cart, m_shop->clock().now());
        SD_VERIFY(sale);
        QCOMPARE(sale->lines.size(), size_t(2));
        QCOMPARE(sale->lines[0].totalMinor, std::optional<qint64>(3998));
        QCOMPARE(sale->lines[1].available, 1);
        QCOMPARE(sale->baseMinor, 5498);
        QVERIFY(sale->price);
        total = sale->price->total.minor();
    }
    SellBooks sell;
    sell.cart = cart;
    sell.totalMinor = total.value_or(0);
    sell.tenders = {{u"cash"_qs, 6000, {}}};
    QCOMPARE(apply(sell).value(u"change_minor").toInteger(), 6000 - *total);
}

void TestTillQueries::saysWhatWasTakenOffByWhat()
{
    const CartId cart = openSale();
    put(cart, WorkspaceFixture::kFaust);
    put(cart, WorkspaceFixture::kProcess);
    const ReadScope scope = clerk();
    const auto read = [&] {
        Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
        return saleDetail(transaction, scope, cart, m_shop->clock().now());
    };
    const auto before = read();
    SD_VERIFY(before);
    DiscountCartLine discount;
    discount.line = before->lines[0].id;
    discount.discountBp = 500;
    apply(discount);
    apply(EditCart{cart, {{u"discount_minor"_qs, {std::nullopt, QJsonValue(100)}}}});
    const auto after = read();
    SD_VERIFY(after);
    QCOMPARE(after->lines[0].handBp, std::optional<qint64>(500));
    QCOMPARE(after->handMinor, std::optional<qint64>(100));
    qint64 taken = 0;
    for (const SaleLine &line : after->lines) {
        qint64 byRules = 0;
        for (const AppliedRule &rule : line.rules)
            byRules += rule.amount.minor();
        QCOMPARE(byRules, line.discountMinor);
        taken += line.discountMinor;
    }
    QCOMPARE(taken, 200); // 5 % of 19.99 and 1.00 of the whole
    QCOMPARE(after->lines[0].rules.first().kind, AppliedRuleKind::LineDiscount);
    QCOMPARE(after->price->total.minor(), 3249 - 200);
}

void TestTillQueries::saysWhyACouponIsOfNoUse()
{
    const CartId cart = openSale();
    put(cart, WorkspaceFixture::kFaust);
    apply(EditCart{cart, {{u"coupon"_qs, {std::nullopt, QJsonValue(u"SPRING"_qs)}}}});
    const ReadScope scope = clerk();
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto sale = saleDetail(transaction, scope, cart, m_shop->clock().now());
    SD_VERIFY(sale);
    QVERIFY(sale->couponProblem);
    QCOMPARE(sale->couponProblem->reason, u"coupon_unknown"_qs);
    QVERIFY(sale->price); // the rest is priced all the same
}

void TestTillQueries::anEmptySaleCostsNothing()
{
    const CartId cart = openSale();
    const ReadScope scope = clerk();
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto sale = saleDetail(transaction, scope, cart, m_shop->clock().now());
    SD_VERIFY(sale);
    QVERIFY(sale->lines.empty());
    QVERIFY(!sale->price);
    const auto missing =
            saleDetail(transaction, scope, CartId(QUuid::createUuid()), m_shop->clock().now());
    QVERIFY(!missing);
    QCOMPARE(missing.error().reason, u"cart_missing"_qs);
}

void TestTillQueries::listsParkedSalesOfTheShop()
{
    for (const char *isbn : {WorkspaceFixture::kFaust, WorkspaceFixture::kProcess}) {
        const CartId cart = openSale();
        put(cart, isbn, 2);
        apply(ParkCart{cart, QString::fromLatin1(isbn)});
        m_shop->clock().advance(60'000);
    }
    const ReadScope scope = clerk();
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const ShopId shop = scope.shops.at(0);
    const auto sales = parkedSales(transaction, scope, shop);
    SD_VERIFY(sales);
    QCOMPARE(sales->size(), size_t(2));
    QCOMPARE(sales->at(0).label, QString::fromLatin1(WorkspaceFixture::kProcess)); // the last one
    QCOMPARE(sales->at(0).copies, 2);
    QVERIFY(!sales->at(0).firstTitle.isEmpty());
    const auto elsewhere = parkedSales(transaction, scope, ShopId(QUuid::createUuid()));
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().reason, u"read_forbidden"_qs);
}

void TestTillQueries::sumsTheOpenDayByTender()
{
    apply(OpenTill{ShopRef(kShop), 10'000});
    const CartId cart = openSale();
    put(cart, WorkspaceFixture::kFaust);
    SellBooks sell;
    sell.cart = cart;
    sell.totalMinor = 1999;
    sell.tenders = {{u"card"_qs, 1000, {}}, {u"cash"_qs, 2000, {}}};
    QVERIFY(!apply(sell).isEmpty());
    const ReadScope scope = clerk();
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto day = openTillDay(transaction, scope, m_shop->device());
    SD_VERIFY(day);
    QVERIFY(*day);
    QCOMPARE((*day)->totals.size(), size_t(2));
    QCOMPARE((*day)->totals[0].kind, u"card"_qs);
    QCOMPARE((*day)->totals[0].amountMinor, 1000);
    QCOMPARE((*day)->totals[1].amountMinor, 999); // less the change
    QCOMPARE((*day)->expectedMinor, 10'999);
}

void TestTillQueries::aClosedTillHasNoDay()
{
    apply(OpenTill{ShopRef(kShop), 0});
    apply(CloseTill{0, {}});
    const ReadScope scope = clerk();
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto day = openTillDay(transaction, scope, m_shop->device());
    SD_VERIFY(day);
    QVERIFY(!*day);
}

void TestTillQueries::findsAVoucherHoweverItIsWritten()
{
    SellVoucher sell;
    sell.shop = ShopRef(kShop);
    sell.amountMinor = 2500;
    sell.tenders = {{u"cash"_qs, 2500, {}}};
    const QString code = apply(sell).value(u"code").toString();
    QVERIFY(!code.isEmpty());
    const ReadScope scope = clerk();
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    for (const QString &written : {code, code.toLower(), QString(u' ' + code)}) {
        const auto voucher = voucherState(transaction, scope, written);
        SD_VERIFY(voucher);
        QCOMPARE(voucher->balanceMinor, 2500);
        QVERIFY(voucher->active);
        QVERIFY(!voucher->expiresOn);
    }
    const auto unknown = voucherState(transaction, scope, u"no such voucher"_qs);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().reason, u"voucher_unknown"_qs);
}

void TestTillQueries::customersSeeNoTill()
{
    const CartId cart = openSale();
    const ReadScope scope = scopeOf(m_shop->customer());
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    QCOMPARE(openTillDay(transaction, scope, m_shop->device()).error().reason,
             u"read_forbidden"_qs);
    QCOMPARE(voucherState(transaction, scope, u"ABCDEF"_qs).error().reason, u"read_forbidden"_qs);
    QCOMPARE(saleDetail(transaction, scope, cart, m_shop->clock().now()).error().reason,
             u"cart_missing"_qs);
}

QTEST_GUILESS_MAIN(TestTillQueries)
#include "tst_TillQueries.moc"
