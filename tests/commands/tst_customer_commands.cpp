// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/OrderSteps.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Customers: how they are found, grouped and written to.
class TestCustomerCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void keepsTheSearchKey();
    void givesEachNumberOnce();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void leavesToTheHouseWhatIsTheHouses();
    void putsCustomersInGroups();
    void refusesTwoGroupsOfOneName();
    void keepsFurtherAddresses();
    void letsCustomersKeepTheirOwnAddressesOnly();

private:
    [[nodiscard]] CustomerId create(const QString &name, const QString &number = {});
    [[nodiscard]] CustomerId customerOf(AccountId account);
    [[nodiscard]] QString column(CustomerId customer, const QString &column);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestCustomerCommands::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

CustomerId TestCustomerCommands::create(const QString &name, const QString &number)
{
    CreateCustomer command;
    command.name = name;
    command.number = number;
    const auto made = m_shop->apply(command, m_shop->staff());
    return made ? CustomerId::parse(made->value(u"id").toString()).value_or(CustomerId())
                : CustomerId();
}

CustomerId TestCustomerCommands::customerOf(AccountId account)
{
    return CustomerId::parse(
                   m_shop->value(u"SELECT id FROM customer WHERE account_id = '%1'"_qs.arg(
                           account.toString())))
            .value_or(CustomerId());
}

QString TestCustomerCommands::column(CustomerId customer, const QString &column)
{
    return m_shop->value(
            u"SELECT %1 FROM customer WHERE id = '%2'"_qs.arg(column, customer.toString()));
}

void TestCustomerCommands::keepsTheSearchKey()
{
    CreateCustomer command;
    command.name = u"Jiří Novák"_qs;
    command.email = u"jiri@example.org"_qs;
    command.phone = u"+420 221-111"_qs;
    command.number = u" k-7 "_qs;
    const auto made = m_shop->apply(command, m_shop->staff());
    SD_VERIFY(made);
    const auto id = CustomerId::parse(made->value(u"id").toString()).value_or(CustomerId());
    QCOMPARE(column(id, u"number"_qs), u"K-7"_qs);
    QCOMPARE(column(id, u"search_key"_qs), u"jiri novak jiri example org 420221111 k7"_qs);
    EditCustomer edit;
    edit.customer = CustomerRef(u"K-7"_qs);
    edit.changes = {{u"phone"_qs, {u"+420 221-111"_qs, u"5"_qs}},
                    {u"number"_qs, {u"K-7"_qs, u""_qs}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    QCOMPARE(column(id, u"search_key"_qs), u"jiri novak jiri example org 5"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM customer WHERE number IS NULL"_qs), u"2"_qs);
    RegisterCustomer registration;
    registration.login = u"boris"_qs;
    registration.displayName = u"Борис"_qs;
    registration.phone = u"8 (916) 1"_qs;
    registration.verifier = WorkspaceFixture::verifier();
    const auto registered = m_shop->apply(registration, AccountId());
    SD_VERIFY(registered);
    QCOMPARE(m_shop->value(u"SELECT search_key FROM customer WHERE phone = '8 (916) 1'"_qs),
             u"борис 89161"_qs);
}

void TestCustomerCommands::givesEachNumberOnce()
{
    QVERIFY(!create(u"Anna"_qs, u"K-1"_qs).isNull());
    CreateCustomer second;
    second.name = u"Boris"_qs;
    second.number = u"k-1"_qs;
    const auto refusal = m_shop->refusal(second, m_shop->staff());
    QCOMPARE(refusal.kind, ErrorKind::Conflict);
    QCOMPARE(refusal.reason, u"duplicate"_qs);
    QCOMPARE(refusal.field, u"number"_qs);
    const auto other = create(u"Boris"_qs);
    QVERIFY(!create(u"Vera"_qs).isNull()); // without a number is no duplicate
    EditCustomer edit;
    edit.customer = CustomerRef(other);
    edit.changes = {{u"number"_qs, {QJsonValue(), u"K-1"_qs}}};
    QCOMPARE(m_shop->refusal(edit, m_shop->staff()).reason, u"duplicate"_qs);
}

void TestCustomerCommands::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("space") << u"K 1"_qs;
    QTest::newRow("hyphen first") << u"-1"_qs;
    QTest::newRow("other letters") << u"К-1"_qs;
    QTest::newRow("long") << QString(41, u'1');
    QTest::newRow("quote") << u"1'"_qs;
}

void TestCustomerCommands::refusesWhatIsNoNumber()
{
    QFETCH(QString, number);
    CreateCustomer command;
    command.name = u"Anna"_qs;
    command.number = number;
    const auto refusal = m_shop->refusal(command, m_shop->staff());
    QCOMPARE(refusal.reason, u"customer_number_invalid"_qs);
    QCOMPARE(refusal.field, u"number"_qs);
}

void TestCustomerCommands::leavesToTheHouseWhatIsTheHouses()
{
    EditCustomer edit;
    edit.customer = CustomerRef(u"customer"_qs);
    for (const auto &[field, value] :
         {std::pair{u"number"_qs, QJsonValue(u"K-9"_qs)},
          std::pair{u"active"_qs, QJsonValue(false)}, std::pair{u"note"_qs, QJsonValue(u"x"_qs)}}) {
        edit.changes = {{field, {{}, value}}};
        const auto refusal = m_shop->refusal(edit, m_shop->customer());
        QCOMPARE(refusal.reason, u"not_yours"_qs);
        QCOMPARE(refusal.field, field);
        SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    }
    QCOMPARE(column(customerOf(m_shop->customer()), u"number"_qs), u"K-9"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM customer WHERE active"_qs), u"0"_qs);
}

void TestCustomerCommands::putsCustomersInGroups()
{
    CreateCustomerGroup group;
    group.name = u"Школы"_qs;
    SD_VERIFY(m_shop->apply(group, m_shop->manager()));
    QCOMPARE(m_shop->refusal(group, m_shop->staff()).reason, u"role_may_not"_qs);
    const AddToGroup add{CustomerRef(u"customer"_qs), CustomerGroupRef(u"Школы"_qs)};
    const RemoveFromGroup remove{add.customer, add.group};
    const auto members = u"SELECT count(*) FROM customer_group_member"_qs;
    SD_VERIFY(m_shop->apply(add, m_shop->staff()));
    SD_VERIFY(m_shop->apply(add, m_shop->staff()));
    QCOMPARE(m_shop->value(members), u"1"_qs);
    SD_VERIFY(m_shop->apply(remove, m_shop->staff()));
    SD_VERIFY(m_shop->apply(remove, m_shop->staff()));
    QCOMPARE(m_shop->value(members), u"0"_qs);
    QCOMPARE(m_shop->refusal(add, m_shop->customer()).reason, u"role_may_not"_qs);
    const AddToGroup nowhere{add.customer, CustomerGroupRef(u"Nobody"_qs)};
    const auto refusal = m_shop->refusal(nowhere, m_shop->staff());
    QCOMPARE(refusal.reason, u"customer_group_unknown"_qs);
    QCOMPARE(refusal.field, u"group"_qs);
    const AddToGroup nobody{CustomerRef(u"K-404"_qs), add.group};
    QCOMPARE(m_shop->refusal(nobody, m_shop->staff()).reason, u"customer_unknown"_qs);
}

void TestCustomerCommands::refusesTwoGroupsOfOneName()
{
    for (const auto &name : {u"Schools"_qs, u"Libraries"_qs}) {
        CreateCustomerGroup group;
        group.name = name;
        SD_VERIFY(m_shop->apply(group, m_shop->manager()));
        const auto refusal = m_shop->refusal(group, m_shop->manager());
        QCOMPARE(refusal.reason, u"duplicate"_qs);
        QCOMPARE(refusal.field, u"name"_qs);
    }
    EditCustomerGroup edit;
    edit.group = CustomerGroupRef(u"Schools"_qs);
    edit.changes = {{u"name"_qs, {u"Schools"_qs, u"Libraries"_qs}}};
    QCOMPARE(m_shop->refusal(edit, m_shop->manager()).reason, u"duplicate"_qs);
    edit.changes = {{u"name"_qs, {u"School"_qs, u"Universities"_qs}}};
    QCOMPARE(m_shop->refusal(edit, m_shop->manager()).reason, u"changed_meanwhile"_qs);
    edit.changes = {{u"name"_qs, {u"Schools"_qs, u"Universities"_qs}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->manager()));
    QCOMPARE(m_shop->value(u"SELECT name_key FROM customer_group ORDER BY name DESC"_qs),
             u"universities"_qs);
    CreateCustomerGroup nameless;
    QCOMPARE(m_shop->refusal(nameless, m_shop->manager()).reason, u"text_missing"_qs);
    nameless.name = QString(101, u'x');
    QCOMPARE(m_shop->refusal(nameless, m_shop->manager()).reason, u"text_too_long"_qs);
}

void TestCustomerCommands::keepsFurtherAddresses()
{
    AddCustomerAddress add;
    add.customer = CustomerRef(create(u"Anna"_qs, u"K-1"_qs));
    add.city = u"Leipzig"_qs;
    add.country = u"de"_qs;
    const auto made = m_shop->apply(add, m_shop->staff());
    SD_VERIFY(made);
    QCOMPARE(m_shop->value(u"SELECT recipient FROM customer_address"_qs), u"Anna"_qs);
    QCOMPARE(m_shop->value(u"SELECT country FROM customer_address"_qs), u"DE"_qs);
    add.country = u"Germany"_qs;
    QCOMPARE(m_shop->refusal(add, m_shop->staff()).reason, u"country_invalid"_qs);
    EditCustomerAddress edit;
    edit.address =
            CustomerAddressId::parse(made->value(u"id").toString()).value_or(CustomerAddressId());
    edit.changes = {{u"city"_qs, {u"Berlin"_qs, u"Dresden"_qs}}};
    QCOMPARE(m_shop->refusal(edit, m_shop->staff()).reason, u"changed_meanwhile"_qs);
    edit.changes = {{u"city"_qs, {u"Leipzig"_qs, u"Dresden"_qs}}, {u"active"_qs, {true, false}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM customer_address WHERE active"_qs), u"0"_qs);
    edit.address = CustomerAddressId(m_shop->device().uuid());
    QCOMPARE(m_shop->refusal(edit, m_shop->staff()).reason, u"customer_address_unknown"_qs);
}

void TestCustomerCommands::letsCustomersKeepTheirOwnAddressesOnly()
{
    AddCustomerAddress add;
    add.customer = CustomerRef(u"customer"_qs);
    const auto own = m_shop->apply(add, m_shop->customer());
    SD_VERIFY(own);
    add.customer = CustomerRef(create(u"Anna"_qs));
    QCOMPARE(m_shop->refusal(add, m_shop->customer()).reason, u"not_yours"_qs);
    const auto foreign = m_shop->apply(add, m_shop->staff());
    SD_VERIFY(foreign);
    EditCustomerAddress edit;
    edit.changes = {{u"active"_qs, {{}, false}}};
    edit.address = CustomerAddressId::parse(foreign->value(u"id").toString())
                           .value_or(CustomerAddressId());
    QCOMPARE(m_shop->refusal(edit, m_shop->customer()).reason, u"not_yours"_qs);
    edit.address =
            CustomerAddressId::parse(own->value(u"id").toString()).value_or(CustomerAddressId());
    SD_VERIFY(m_shop->apply(edit, m_shop->customer()));
}

QTEST_GUILESS_MAIN(TestCustomerCommands)
#include "tst_customer_commands.moc"
