// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/OrderSteps.h"

#include <QTest>

#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

// One customer out of two records.
class TestCustomerMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void movesEverythingToTheKeptOne();
    void fillsOnlyWhatIsEmpty();
    void leadsFromTheDuplicateToTheKeptOne();
    void movesTheAccountIfTheKeptOneHasNone();
    void refusesTwoAccounts();
    void refusesToMergeOneWithThemselves();
    void mergesOnceForOneOpId();
    void mergesNoCycleAtTheSameTime();
    void losesNoOrderPlacedWhileMerging();

private:
    [[nodiscard]] CustomerId create(const QString &name, const QString &number = {});
    [[nodiscard]] CustomerId customerOf(AccountId account);
    [[nodiscard]] QString column(CustomerId customer, const QString &column);
    [[nodiscard]] static MergeCustomers merging(CustomerId keep, CustomerId duplicate);
    [[nodiscard]] Result<DeviceId> till(int number);
    // One command in each thread, all at once.
    [[nodiscard]] std::vector<Result<Receipt>> runAtOnce(const std::vector<Command> &commands);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestCustomerMerging::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

CustomerId TestCustomerMerging::create(const QString &name, const QString &number)
{
    CreateCustomer command;
    command.name = name;
    command.number = number;
    const auto made = m_shop->apply(command, m_shop->staff());
    return made ? CustomerId::parse(made->value(u"id").toString()).value_or(CustomerId())
                : CustomerId();
}

CustomerId TestCustomerMerging::customerOf(AccountId account)
{
    return CustomerId::parse(
                   m_shop->value(u"SELECT id FROM customer WHERE account_id = '%1'"_qs.arg(
                           account.toString())))
            .value_or(CustomerId());
}

QString TestCustomerMerging::column(CustomerId customer, const QString &column)
{
    return m_shop->value(
            u"SELECT %1 FROM customer WHERE id = '%2'"_qs.arg(column, customer.toString()));
}

MergeCustomers TestCustomerMerging::merging(CustomerId keep, CustomerId duplicate)
{
    MergeCustomers command;
    command.keep = CustomerRef(keep);
    command.duplicate = CustomerRef(duplicate);
    return command;
}

Result<DeviceId> TestCustomerMerging::till(int number)
{
    const auto id = DeviceId(m_shop->command(CompleteOrder{}, m_shop->staff()).op.uuid());
    SD_TRY(m_shop->connection().query(u"device_insert"_qs, {{u"id"_qs, id.uuid()},
                                                            {u"code"_qs, u"T%1"_qs.arg(number)},
                                                            {u"name"_qs, u"Till"_qs},
                                                            {u"at"_qs, m_shop->clock().now()}}));
    return id;
}

std::vector<Result<Receipt>> TestCustomerMerging::runAtOnce(const std::vector<Command> &commands)
{
    std::vector<Result<Receipt>> receipts(commands.size(), fail(Error{}));
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < commands.size(); ++i) {
        threads.emplace_back([&, i] {
            const auto connection = m_shop->connect();
            if (connection)
                receipts.at(i) = CommandRunner(m_shop->clock()).run(**connection, commands.at(i));
        });
    }
    for (auto &thread : threads)
        thread.join();
    return receipts;
}

void TestCustomerMerging::movesEverythingToTheKeptOne()
{
    const auto keep = create(u"Anna Weiss"_qs);
    const auto duplicate = create(u"A. Weiß"_qs, u"K-2"_qs);
    auto order = orderOf({orderLine(WorkspaceFixture::kFaust, 1)});
    order.customer = CustomerRef(duplicate);
    SD_VERIFY(m_shop->apply(order, m_shop->staff()));
    PutInCart put;
    put.shop = ShopRef(u"LPZ"_qs);
    put.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust));
    put.customer = CustomerRef(duplicate);
    SD_VERIFY(m_shop->apply(put, m_shop->staff()));
    AddCustomerAddress address;
    address.customer = CustomerRef(duplicate);
    SD_VERIFY(m_shop->apply(address, m_shop->staff()));
    for (const auto &name : {u"Schools"_qs, u"Libraries"_qs}) {
        CreateCustomerGroup group;
        group.name = name;
        SD_VERIFY(m_shop->apply(group, m_shop->manager()));
        SD_VERIFY(m_shop->apply(AddToGroup{CustomerRef(duplicate), CustomerGroupRef(name)},
                                m_shop->staff()));
    }
    SD_VERIFY(m_shop->apply(AddToGroup{CustomerRef(keep), CustomerGroupRef(u"Schools"_qs)},
                            m_shop->staff()));
    SD_VERIFY(m_shop->connection().queryText(
            u"test"_qs,
            u"INSERT INTO voucher (id, code, customer_id, currency, created_at, "
            "changed_at) VALUES ('01956a00-0000-7000-8000-0000000000e1', 'GIFT-1', "
            "'%1', 'EUR', '2026-03-02T10:00:00.000Z', '2026-03-02T10:00:00.000Z')"_qs.arg(
                    duplicate.toString())));
    const auto merged = m_shop->apply(merging(keep, duplicate), m_shop->staff());
    SD_VERIFY(merged);
    for (const auto &key : {u"orders"_qs, u"carts"_qs, u"vouchers"_qs, u"addresses"_qs})
        QCOMPARE(merged->value(key).toInteger(), 1);
    QCOMPARE(merged->value(u"account_moved"), QJsonValue(false));
    for (const auto &table : {u"orders"_qs, u"cart"_qs, u"voucher"_qs, u"customer_address"_qs})
        QCOMPARE(m_shop->value(u"SELECT customer_id FROM "_qs + table), keep.toString());
    // What was printed stays.
    QCOMPARE(m_shop->value(u"SELECT customer_name FROM orders"_qs), u"A. Weiß"_qs);
    QCOMPARE(m_shop->value(
                     u"SELECT count(*) FROM customer_group_member WHERE customer_id = '%1'"_qs.arg(
                             keep.toString())),
             u"2"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM customer_group_member"_qs), u"2"_qs);
    QCOMPARE(column(duplicate, u"merged_into_id"_qs), keep.toString());
    QCOMPARE(brokenInvariant(*m_shop), QString());
}

void TestCustomerMerging::fillsOnlyWhatIsEmpty()
{
    CreateCustomer first;
    first.name = u"Anna"_qs;
    first.email = u"anna@example.org"_qs;
    first.city = u"Leipzig"_qs;
    CreateCustomer second;
    second.name = u"Anna W."_qs;
    second.email = u"other@example.org"_qs;
    second.phone = u"0341 1"_qs;
    second.street = u"Street 1"_qs;
    second.number = u"K-3"_qs;
    SD_VERIFY(m_shop->apply(first, m_shop->staff()));
    SD_VERIFY(m_shop->apply(second, m_shop->staff()));
    const auto idOf = [this](const QString &name) {
        return CustomerId::parse(
                       m_shop->value(u"SELECT id FROM customer WHERE name = '%1'"_qs.arg(name)))
                .value_or(CustomerId());
    };
    const auto keep = idOf(u"Anna"_qs);
    SD_VERIFY(m_shop->apply(merging(keep, idOf(u"Anna W."_qs)), m_shop->staff()));
    QCOMPARE(column(keep, u"email"_qs), u"anna@example.org"_qs);
    QCOMPARE(column(keep, u"phone"_qs), u"0341 1"_qs);
    QCOMPARE(column(keep, u"street"_qs), QString()); // half of another address is none
    QCOMPARE(column(keep, u"number"_qs), u"K-3"_qs);
    QCOMPARE(column(keep, u"search_key"_qs), u"anna anna example org 03411 k3"_qs);
}

void TestCustomerMerging::leadsFromTheDuplicateToTheKeptOne()
{
    const auto first = create(u"First"_qs, u"K-1"_qs);
    const auto second = create(u"Second"_qs, u"K-2"_qs);
    const auto third = create(u"Third"_qs, u"K-3"_qs);
    SD_VERIFY(m_shop->apply(merging(second, first), m_shop->staff()));
    SD_VERIFY(m_shop->apply(merging(third, second), m_shop->staff()));
    // No chain is left behind.
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM customer WHERE merged_into_id = '%1'"_qs.arg(
                     third.toString())),
             u"2"_qs);
    for (const auto &name : {u"K-1"_qs, u"k-2"_qs, first.toString(), second.toString()}) {
        auto order = orderOf({orderLine(WorkspaceFixture::kFaust, 1)});
        order.customer = CustomerRef(name);
        SD_VERIFY(m_shop->apply(order, m_shop->staff()));
    }
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM orders WHERE customer_id = '%1'"_qs.arg(
                     third.toString())),
             u"4"_qs);
    QCOMPARE(m_shop->value(u"SELECT customer_name FROM orders"_qs), u"Third"_qs);
    QCOMPARE(brokenInvariant(*m_shop), QString());
}

void TestCustomerMerging::movesTheAccountIfTheKeptOneHasNone()
{
    const auto own = customerOf(m_shop->customer());
    const auto keep = create(u"Anna"_qs);
    const auto merged = m_shop->apply(merging(keep, own), m_shop->manager());
    SD_VERIFY(merged);
    QCOMPARE(merged->value(u"account_moved"), QJsonValue(true));
    QCOMPARE(customerOf(m_shop->customer()), keep);
    // Who signs in acts as the kept one from now on.
    SD_VERIFY(m_shop->apply(orderOf({orderLine(WorkspaceFixture::kFaust, 1)}), m_shop->customer()));
    QCOMPARE(m_shop->value(u"SELECT customer_id FROM orders"_qs), keep.toString());
}

void TestCustomerMerging::refusesTwoAccounts()
{
    RegisterCustomer other;
    other.login = u"boris"_qs;
    other.displayName = u"Boris"_qs;
    other.verifier = WorkspaceFixture::verifier();
    SD_VERIFY(m_shop->apply(other, AccountId()));
    MergeCustomers merge;
    merge.keep = CustomerRef(u"customer"_qs);
    merge.duplicate = CustomerRef(u"boris"_qs);
    const auto refusal = m_shop->refusal(merge, m_shop->manager());
    QCOMPARE(refusal.kind, ErrorKind::Refused);
    QCOMPARE(refusal.reason, u"customers_both_sign_in"_qs);
    QCOMPARE(refusal.facts.value(u"duplicate"_qs).toString(), u"Boris"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM customer WHERE active"_qs), u"2"_qs);
    merge.duplicate = CustomerRef(u"nobody"_qs);
    const auto unknown = m_shop->refusal(merge, m_shop->manager());
    QCOMPARE(unknown.reason, u"customer_unknown"_qs);
    QCOMPARE(unknown.field, u"duplicate"_qs);
    QCOMPARE(m_shop->refusal(merge, m_shop->customer()).reason, u"role_may_not"_qs);
}

void TestCustomerMerging::refusesToMergeOneWithThemselves()
{
    const auto keep = create(u"Anna"_qs, u"K-1"_qs);
    const auto duplicate = create(u"Anna W."_qs, u"K-2"_qs);
    QCOMPARE(m_shop->refusal(merging(keep, keep), m_shop->staff()).reason, u"customers_same"_qs);
    SD_VERIFY(m_shop->apply(merging(keep, duplicate), m_shop->staff()));
    QCOMPARE(m_shop->refusal(merging(keep, duplicate), m_shop->staff()).reason,
             u"customers_same"_qs);
    QCOMPARE(m_shop->refusal(merging(duplicate, keep), m_shop->staff()).reason,
             u"customers_same"_qs);
    // Nobody comes back from a merge by an edit either: it leads to the kept one.
    EditCustomer edit;
    edit.customer = CustomerRef(duplicate);
    edit.changes = {{u"active"_qs, {{}, true}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM customer WHERE active"_qs), u"2"_qs);
}

void TestCustomerMerging::mergesOnceForOneOpId()
{
    const auto keep = create(u"Anna"_qs);
    const auto duplicate = create(u"Anna W."_qs);
    const auto command = m_shop->command(merging(keep, duplicate), m_shop->staff());
    const auto first = m_shop->run(command);
    SD_VERIFY(first);
    const auto second = m_shop->run(command);
    SD_VERIFY(second);
    QVERIFY(second->already);
    QCOMPARE(second->result, first->result);
}

void TestCustomerMerging::mergesNoCycleAtTheSameTime()
{
    for (int round = 0; round < 10; ++round) {
        const auto a = create(u"A%1"_qs.arg(round));
        const auto b = create(u"B%1"_qs.arg(round));
        const auto c = create(u"C%1"_qs.arg(round));
        const std::vector<Command> commands{m_shop->command(merging(a, b), m_shop->staff()),
                                            m_shop->command(merging(b, a), m_shop->staff()),
                                            m_shop->command(merging(b, c), m_shop->manager()),
                                            m_shop->command(merging(c, a), m_shop->manager())};
        int accepted = 0;
        for (const auto &receipt : runAtOnce(commands)) {
            SD_VERIFY(receipt);
            accepted += receipt->isAccepted();
            if (!receipt->isAccepted())
                QVERIFY2(receipt->refusal->reason == u"customers_same" ||
                                 receipt->refusal->reason == u"customer_merged_meanwhile",
                         qPrintable(receipt->refusal->reason));
        }
        QVERIFY(accepted >= 1 && accepted <= 2);
        QCOMPARE(
                m_shop->value(u"SELECT count(*) FROM customer m JOIN customer k ON k.id = "
                              "m.merged_into_id WHERE k.merged_into_id IS NOT NULL OR m.active"_qs),
                u"0"_qs);
        QVERIFY(m_shop->value(u"SELECT count(*) FROM customer WHERE active AND name LIKE '_%1'"_qs
                                      .arg(round))
                        .toInt() >= 1);
    }
}

void TestCustomerMerging::losesNoOrderPlacedWhileMerging()
{
    for (int round = 0; round < 5; ++round) {
        const auto keep = create(u"Keep"_qs);
        const auto duplicate = create(u"Duplicate"_qs);
        std::vector<Command> commands{m_shop->command(merging(keep, duplicate), m_shop->staff())};
        for (int i = 0; i < 2; ++i) {
            auto order = orderOf({orderLine(WorkspaceFixture::kFaust, 1)});
            order.customer = CustomerRef(duplicate);
            auto command = m_shop->command(order, m_shop->staff());
            const auto device = till(2 * round + i + 1);
            SD_VERIFY(device);
            command.device = *device;
            commands.push_back(command);
        }
        for (const auto &receipt : runAtOnce(commands)) {
            SD_VERIFY(receipt);
            QVERIFY2(receipt->isAccepted(),
                     receipt->isAccepted() ? "" : qPrintable(receipt->refusal->reason));
        }
        QCOMPARE(m_shop->value(u"SELECT count(*) FROM orders WHERE customer_id = '%1'"_qs.arg(
                         keep.toString())),
                 u"2"_qs);
    }
    QCOMPARE(brokenInvariant(*m_shop), QString());
}

QTEST_GUILESS_MAIN(TestCustomerMerging)
#include "tst_customer_merging.moc"
