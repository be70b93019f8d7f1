// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/IntegrityCheck.h"
#include "tests/commands/OrderSteps.h"
#include "tests/commands/OtherClient.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Two clients want the same thing at the same moment, again and again: of what is there once, one
// gets it, the other is told why, and nothing else is left behind.
class TestSellingRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void oneSpendsTheVoucher();
    void oneUsesTheCoupon();
    void oneGetsTheLastCopy();
    void oneSellsTheCart();
    void oneTakesUpTheParkedSale();
    void oneSettlesTheDebt();

private:
    using Pair = std::array<Command, 2>;
    using Outcomes = std::array<Result<Receipt>, 2>;

    [[nodiscard]] int rounds() const;
    [[nodiscard]] Command by(std::size_t client, CommandValue value);
    [[nodiscard]] Outcomes race(const Pair &commands);
    // The index of the one that was accepted; the other's reason must be among `reasons`.
    void judge(const Outcomes &outcomes, const QStringList &reasons, std::size_t *winner);
    [[nodiscard]] Result<CartId> openSale(std::size_t client);
    // For 5.00, without tenders.
    [[nodiscard]] static SellBooks saleOfOneRare();
    [[nodiscard]] PutInCart oneOf(CartId cart, const char *isbn);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
    std::unique_ptr<OtherClient> m_other;
    std::array<DeviceId, 2> m_devices;
    Engine m_engine = Engine::Sqlite;
};

void TestSellingRaces::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_engine = engine;
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    m_other = std::make_unique<OtherClient>(*m_shop);
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        m_devices.at(i) = DeviceId(m_shop->command(DropCart{}, m_shop->staff()).op.uuid());
        SD_VERIFY(m_shop->connection().query(u"device_insert"_qs,
                                             {{u"id"_qs, m_devices.at(i).uuid()},
                                              {u"code"_qs, u"R%1"_qs.arg(i + 1)},
                                              {u"name"_qs, u"Till"_qs},
                                              {u"at"_qs, m_shop->clock().now()}}));
    }
}

void TestSellingRaces::cleanup()
{
    if (m_shop) {
        const auto report = checkIntegrity(m_shop->connection());
        SD_VERIFY(report);
        for (const auto &finding : report->findings)
            QVERIFY2(finding.differences == 0, qPrintable(finding.check));
    }
    m_other.reset();
    m_shop.reset();
}

// On a server clients really meet; SQLite lets one write at a time, so that fewer rounds say as
// much.
int TestSellingRaces::rounds() const
{
    return m_engine == Engine::Postgres ? 1000 : 50;
}

Command TestSellingRaces::by(std::size_t client, CommandValue value)
{
    auto command = m_shop->command(std::move(value), m_shop->staff());
    command.device = m_devices.at(client);
    return command;
}

TestSellingRaces::Outcomes TestSellingRaces::race(const Pair &commands)
{
    m_other->start(commands[1]);
    auto own = CommandRunner(m_shop->clock()).run(m_shop->connection(), commands[0]);
    return {std::move(own), m_other->answer()};
}

void TestSellingRaces::judge(const Outcomes &outcomes, const QStringList &reasons,
                             std::size_t *winner)
{
    for (const auto &outcome : outcomes)
        SD_VERIFY(outcome);
    QVERIFY(outcomes[0]->isAccepted() != outcomes[1]->isAccepted());
    *winner = outcomes[0]->isAccepted() ? 0 : 1;
    const auto reason = outcomes.at(1 - *winner)->refusal->reason;
    QVERIFY2(reasons.contains(reason), qPrintable(reason));
}

Result<CartId> TestSellingRaces::openSale(std::size_t client)
{
    OpenSale open;
    open.shop = ShopRef(u"LPZ"_qs);
    SD_ASSIGN(receipt, m_shop->run(by(client, open)));
    return CartId::parse(receipt.result.value(u"cart").toString()).value_or(CartId());
}

PutInCart TestSellingRaces::oneOf(CartId cart, const char *isbn)
{
    PutInCart put;
    put.cart = cart;
    put.shop = ShopRef(u"LPZ"_qs);
    put.book = BookRef(QString::fromLatin1(isbn));
    return put;
}

SellBooks TestSellingRaces::saleOfOneRare()
{
    SellBooks sale;
    sale.shop = ShopRef(u"LPZ"_qs);
    sale.lines = {{.book = BookRef(QString::fromLatin1(WorkspaceFixture::kRare)),
                   .quantity = 1,
                   .unitMinor = {},
                   .discountBp = {},
                   .discountMinor = {}}};
    sale.totalMinor = 500;
    return sale;
}

void TestSellingRaces::oneSpendsTheVoucher()
{
    for (int round = 0; round < rounds(); ++round) {
        SellVoucher voucher;
        voucher.shop = ShopRef(u"LPZ"_qs);
        voucher.amountMinor = 500;
        voucher.tenders = {{.kind = u"card"_qs, .givenMinor = 500, .reference = {}}};
        const auto made = m_shop->apply(voucher, m_shop->staff());
        SD_VERIFY(made);
        auto sale = saleOfOneRare();
        sale.tenders = {{.kind = u"voucher"_qs,
                         .givenMinor = 500,
                         .reference = made->value(u"code").toString()}};
        std::size_t winner = 0;
        judge(race({by(0, sale), by(1, sale)}), {u"voucher_too_small"_qs}, &winner);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_shop->value(u"SELECT sum(balance_minor) FROM voucher"_qs), u"0"_qs);
}

void TestSellingRaces::oneUsesTheCoupon()
{
    CreatePromotion promotion;
    promotion.name = u"Once"_qs;
    promotion.kind = u"percent"_qs;
    promotion.percentBp = 1000;
    promotion.couponCode = u"ONCE"_qs;
    promotion.couponUses = 1;
    SD_VERIFY(m_shop->apply(promotion, m_shop->manager()));
    auto order = orderOf({orderLine(WorkspaceFixture::kFaust, 1)});
    order.coupon = u"ONCE"_qs;
    for (int round = 0; round < rounds(); ++round) {
        const auto outcomes = race({by(0, order), by(1, order)});
        std::size_t winner = 0;
        judge(outcomes, {u"coupon_used_up"_qs}, &winner);
        if (QTest::currentTestFailed())
            return;
        // The next round needs it again: whoever cancels gives it back.
        SD_VERIFY(m_shop->apply(cancellationOf(numberOf(outcomes.at(winner)->result)),
                                m_shop->staff()));
    }
    QCOMPARE(m_shop->value(u"SELECT uses_left FROM coupon"_qs), u"1"_qs);
}

void TestSellingRaces::oneGetsTheLastCopy()
{
    const auto order = orderOf({orderLine(WorkspaceFixture::kRare, 1)});
    for (int round = 0; round < rounds(); ++round) {
        const auto outcomes = race({by(0, order), by(1, order)});
        std::size_t winner = 0;
        judge(outcomes, {u"insufficient_stock"_qs}, &winner);
        if (QTest::currentTestFailed())
            return;
        SD_VERIFY(m_shop->apply(cancellationOf(numberOf(outcomes.at(winner)->result)),
                                m_shop->staff()));
    }
    QCOMPARE(stockIn(*m_shop, WorkspaceFixture::kRare), (Stock{1, 0}));
}

void TestSellingRaces::oneSellsTheCart()
{
    for (int round = 0; round < rounds() / 5; ++round) {
        const auto cart = openSale(0);
        SD_VERIFY(cart);
        SD_VERIFY(m_shop->run(by(0, oneOf(*cart, WorkspaceFixture::kFaust))));
        SellBooks sale;
        sale.cart = *cart;
        sale.totalMinor = 1999;
        sale.tenders = {{.kind = u"cash"_qs, .givenMinor = 2000, .reference = {}}};
        std::size_t winner = 0;
        judge(race({by(0, sale), by(1, sale)}), {u"cart_unknown"_qs, u"cart_empty"_qs}, &winner);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM cart"_qs), u"0"_qs);
}

void TestSellingRaces::oneTakesUpTheParkedSale()
{
    for (int round = 0; round < rounds() / 5; ++round) {
        const auto cart = openSale(0);
        SD_VERIFY(cart);
        SD_VERIFY(m_shop->run(by(0, oneOf(*cart, WorkspaceFixture::kFaust))));
        ParkCart park;
        park.cart = *cart;
        SD_VERIFY(m_shop->run(by(0, park)));
        ResumeCart resume;
        resume.cart = *cart;
        std::size_t winner = 0;
        judge(race({by(0, resume), by(1, resume)}), {u"cart_not_parked"_qs, u"sale_in_hand"_qs},
              &winner);
        if (QTest::currentTestFailed())
            return;
        DropCart drop;
        drop.cart = *cart;
        SD_VERIFY(m_shop->run(by(winner, drop)));
    }
}

void TestSellingRaces::oneSettlesTheDebt()
{
    for (int round = 0; round < rounds() / 5; ++round) {
        auto sale = saleOfOneRare();
        sale.customer = CustomerRef(u"customer"_qs);
        sale.tenders = {{.kind = u"account"_qs, .givenMinor = 500, .reference = {}}};
        SD_VERIFY(m_shop->apply(sale, m_shop->staff()));
        const SettleAccount settle{
                .customer = CustomerRef(u"customer"_qs),
                .shop = ShopRef(u"LPZ"_qs),
                .amountMinor = 500,
                .tenders = {{.kind = u"card"_qs, .givenMinor = 500, .reference = {}}},
                .note = {}};
        std::size_t winner = 0;
        judge(race({by(0, settle), by(1, settle)}), {u"account_owes_less"_qs}, &winner);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_shop->value(u"SELECT sum(amount_minor) FROM tender WHERE kind = 'account'"_qs),
             u"0"_qs);
}

QTEST_GUILESS_MAIN(TestSellingRaces)
#include "tst_selling_races.moc"
