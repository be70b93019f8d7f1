// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Codec.h"
#include "tests/commands/OrderSteps.h"

#include <QFile>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// The runner accepts by the one table of who may do what, and handlers keep to its scopes.
class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void followsTheTable();
    void refusesStaffOutsideTheirShops();
    void refusesCustomersWhatIsOfOthers();
    void writesActivityOfWhatWasAcceptedOnly();

private:
    struct Person
    {
        std::optional<Role> role;
        AccountId account;
    };
    [[nodiscard]] QList<Person> people() const;
    [[nodiscard]] static Result<CommandLine> golden(CommandKind kind);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestPermissions::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

QList<TestPermissions::Person> TestPermissions::people() const
{
    return {{std::nullopt, AccountId()},
            {Role::Customer, m_shop->customer()},
            {Role::Staff, m_shop->staff()},
            {Role::Manager, m_shop->manager()},
            {Role::Admin, m_shop->admin()}};
}

Result<CommandLine> TestPermissions::golden(CommandKind kind)
{
    QFile file(
            QStringLiteral(SHOPDESK_TEST_DATA "/commands/%1.v1.json").arg(commandKindName(kind)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"golden_missing"_qs);
    return commandLineFromJson(file.readAll());
}

// Whether the command could be done is another question: most of what the goldens name is not
// there.
void TestPermissions::followsTheTable()
{
    for (const auto kind : allCommandKinds()) {
        const auto line = golden(kind);
        SD_VERIFY(line);
        for (const auto &person : people()) {
            const auto refusal = m_shop->refusal(line->value, person.account);
            const bool may = scopeFor(person.role, kind) != Scope::None;
            const auto who = person.role ? roleName(*person.role) : u"nobody"_qs;
            QVERIFY2((refusal.reason != u"role_may_not") == may,
                     qPrintable(commandKindName(kind) + u' ' + who + u' ' + refusal.reason));
            QVERIFY2(refusal.kind != ErrorKind::Internal || refusal.reason == u"accepted",
                     qPrintable(commandKindName(kind) + u' ' + who + u' ' + refusal.reason));
        }
    }
}

void TestPermissions::refusesStaffOutsideTheirShops()
{
    auto elsewhere = orderOf({orderLine(WorkspaceFixture::kFaust, 1)});
    elsewhere.shop = ShopRef(u"BER"_qs);
    const auto refusal = m_shop->refusal(elsewhere, m_shop->staff());
    QCOMPARE(refusal.kind, ErrorKind::Forbidden);
    QCOMPARE(refusal.reason, u"not_your_shop"_qs);
    const auto number = numberOf(m_shop->apply(elsewhere, m_shop->manager()));
    QVERIFY(!number.isEmpty());
    QCOMPARE(m_shop->refusal(paymentOf(number, 5000), m_shop->staff()).reason, u"not_your_shop"_qs);
    AdjustStock adjust;
    adjust.shop = ShopRef(u"BER"_qs);
    adjust.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust));
    adjust.quantity = 1;
    adjust.reason = u"found"_qs;
    QCOMPARE(m_shop->refusal(adjust, m_shop->staff()).reason, u"not_your_shop"_qs);
}

void TestPermissions::refusesCustomersWhatIsOfOthers()
{
    RegisterCustomer other;
    other.login = u"boris"_qs;
    other.displayName = u"Boris"_qs;
    other.verifier = WorkspaceFixture::verifier();
    const auto registered = m_shop->apply(other, AccountId());
    SD_VERIFY(registered);
    const auto boris = AccountId::parse(registered->value(u"id").toString()).value_or(AccountId());

    auto order = orderOf({orderLine(WorkspaceFixture::kFaust, 1)});
    const auto number = numberOf(m_shop->apply(order, m_shop->customer()));
    QVERIFY(!number.isEmpty());
    QCOMPARE(m_shop->refusal(cancellationOf(number), boris).reason, u"not_yours"_qs);
    order.customer = CustomerRef(u"customer"_qs);
    QCOMPARE(m_shop->refusal(order, boris).reason, u"not_yours"_qs);

    PutInCart put;
    put.shop = ShopRef(u"LPZ"_qs);
    put.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust));
    const auto cart = m_shop->apply(put, m_shop->customer());
    SD_VERIFY(cart);
    RemoveCartLine remove;
    remove.line = CartLineId::parse(cart->value(u"line").toString()).value_or(CartLineId());
    QCOMPARE(m_shop->refusal(remove, boris).reason, u"not_yours"_qs);
    SD_VERIFY(m_shop->apply(remove, m_shop->customer()));
}

void TestPermissions::writesActivityOfWhatWasAcceptedOnly()
{
    const auto ofOrders = u"SELECT count(*) FROM activity WHERE kind = 'PlaceOrder'"_qs;
    const auto order = orderOf({orderLine(WorkspaceFixture::kRare, 1)});
    QCOMPARE(m_shop->refusal(order, m_shop->staff()).reason, u"accepted"_qs);
    QCOMPARE(m_shop->refusal(order, m_shop->staff()).reason, u"insufficient_stock"_qs);
    QCOMPARE(m_shop->value(ofOrders), u"1"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM op_applied WHERE outcome = 'running'"_qs),
             u"0"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM op_applied WHERE outcome = 'rejected'"_qs),
             u"1"_qs);
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
