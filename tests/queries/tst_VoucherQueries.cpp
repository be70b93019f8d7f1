// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/PagedQuery.h"
#include "db/queries/VoucherQueries.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

const auto kShop = QStringLiteral("LPZ");
const QDate kToday(2026, 3, 2);

} // namespace

class TestVoucherQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void showsEveryEntryOfAVoucher();
    void listsVouchersByWhatMayBeDoneWithThem();
    void findsVouchersByCodeAndCustomer_data();
    void findsVouchersByCodeAndCustomer();
    void saysWhatIsOwed();
    void customersSeeNone();

private:
    void sell(const QString &code, qint64 minor, const std::optional<QDate> &expiresOn = {});
    [[nodiscard]] QStringList codes(std::vector<FilterValue> filters);
    [[nodiscard]] Result<VoucherDetail> detail(const QString &name, const ReadScope &scope);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

// One for each standing, and one that has been used in part.
void TestVoucherQueries::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    sell(u"FRESH-2026"_qs, 2500, kToday);
    sell(u"PART-2026"_qs, 3000);
    sell(u"EMPTY-2026"_qs, 1250);
    sell(u"LOST-2026"_qs, 700);
    sell(u"OLD-2026"_qs, 900, kToday);
    PlaceOrder order;
    order.shop = ShopRef(kShop);
    order.lines = {{.book = BookRef(QString::fromLatin1(WorkspaceFixture::kProcess)),
                    .quantity = 2,
                    .unitMinor = std::nullopt}};
    const auto placed = m_shop->apply(order, m_shop->staff());
    SD_VERIFY(placed);
    const OrderRef ref(placed->value(u"order").toObject().value(u"id").toString());
    SD_VERIFY(m_shop->apply(PayOrder{.order = ref,
                                     .tenders = {{u"voucher"_qs, 1250, u"EMPTY2026"_qs},
                                                 {u"voucher"_qs, 1250, u"PART2026"_qs}}},
                            m_shop->staff()));
    SD_VERIFY(m_shop->apply(
            WithdrawVoucher{.shop = ShopRef(kShop), .code = u"LOST2026"_qs, .reason = u"stolen"_qs},
            m_shop->manager()));
}

void TestVoucherQueries::sell(const QString &code, qint64 minor,
                              const std::optional<QDate> &expiresOn)
{
    SellVoucher command;
    command.shop = ShopRef(kShop);
    command.amountMinor = minor;
    command.code = code;
    command.expiresOn = expiresOn;
    command.tenders = {{u"cash"_qs, minor, {}}};
    if (code.startsWith(u"PART"))
        command.customer = CustomerRef(u"customer"_qs);
    SD_VERIFY(m_shop->apply(command, m_shop->staff()));
}

QStringList TestVoucherQueries::codes(std::vector<FilterValue> filters)
{
    ListQuery list{.table = Table::Vouchers, .sort = u"code"_qs, .filters = std::move(filters)};
    list.scope = ReadScope::whole();
    const auto rows = readRows(m_shop->connection(), list, std::nullopt);
    if (!rows)
        return {QString::fromUtf8(why(rows))};
    QStringList codes;
    for (const auto &row : rows->rows)
        codes.append(row.values.front().toString().chopped(4));
    return codes;
}

Result<VoucherDetail> TestVoucherQueries::detail(const QString &name, const ReadScope &scope)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    SD_ASSIGN(id, findVoucher(transaction, scope, name));
    return voucherDetail(transaction, scope, id);
}

void TestVoucherQueries::showsEveryEntryOfAVoucher()
{
    const auto voucher = detail(u"part-2026"_qs, ReadScope::whole());
    SD_VERIFY(voucher);
    QCOMPARE(voucher->code, u"PART2026"_qs);
    QCOMPARE(voucher->balanceMinor, 1750);
    QVERIFY(!voucher->customerName.isEmpty() && voucher->customer);
    QCOMPARE(voucher->entries.size(), std::size_t(2));
    const auto &sold = voucher->entries[0];
    QCOMPARE(sold.kind, u"sold"_qs);
    QCOMPARE(sold.amountMinor, 3000);
    QVERIFY(!sold.order && sold.orderNumber.isEmpty());
    const auto &redeemed = voucher->entries[1];
    QCOMPARE(redeemed.kind, u"redeemed"_qs);
    QCOMPARE(redeemed.amountMinor, -1250);
    QVERIFY(redeemed.order);
    QCOMPARE(redeemed.orderNumber.left(3), kShop);
    QCOMPARE(redeemed.shopCode, kShop);
    QVERIFY(!redeemed.actorName.isEmpty() && redeemed.at.isValid());
    const auto lost = detail(voucher->id.toString(), ReadScope::whole());
    SD_VERIFY(lost);
    const auto withdrawn = detail(u"LOST2026"_qs, ReadScope::whole());
    SD_VERIFY(withdrawn);
    QCOMPARE(withdrawn->entries.back().note, u"stolen"_qs);
    QVERIFY(!withdrawn->active && withdrawn->balanceMinor == 0);
}

void TestVoucherQueries::listsVouchersByWhatMayBeDoneWithThem()
{
    const auto standing = [this](VoucherStanding wanted, const QDate &today) {
        return codes(voucherFilters(wanted, today));
    };
    QCOMPARE(standing(VoucherStanding::Usable, kToday),
             (QStringList{u"FRESH"_qs, u"OLD"_qs, u"PART"_qs}));
    QCOMPARE(standing(VoucherStanding::Usable, kToday.addDays(1)), QStringList{u"PART"_qs});
    QCOMPARE(standing(VoucherStanding::Expired, kToday), QStringList());
    QCOMPARE(standing(VoucherStanding::Expired, kToday.addDays(1)),
             (QStringList{u"FRESH"_qs, u"OLD"_qs}));
    QCOMPARE(standing(VoucherStanding::UsedUp, kToday), QStringList{u"EMPTY"_qs});
    QCOMPARE(standing(VoucherStanding::Withdrawn, kToday), QStringList{u"LOST"_qs});
    // The rule for one is the rule of the list.
    for (const auto &name : voucherStandingNames()) {
        const auto wanted = voucherStandingFromName(name).value();
        for (const auto &code : standing(wanted, kToday.addDays(1))) {
            const auto one = detail(code + u"2026"_qs, ReadScope::whole());
            SD_VERIFY(one);
            QCOMPARE(voucherStanding(one->active, one->balanceMinor, one->expiresOn,
                                     kToday.addDays(1)),
                     wanted);
        }
    }
}

void TestVoucherQueries::findsVouchersByCodeAndCustomer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("as it is read out") << u"fr-esh 20-26"_qs << QStringList{u"FRESH"_qs};
    QTest::newRow("its end") << u"H2026"_qs << QStringList{u"FRESH"_qs};
    QTest::newRow("who has it") << u"CUSTOMER"_qs << QStringList{u"PART"_qs};
    QTest::newRow("nothing") << u"nobody"_qs << QStringList();
    QTest::newRow("no pattern") << u"%"_qs
                                << QStringList{u"EMPTY"_qs, u"FRESH"_qs, u"LOST"_qs, u"OLD"_qs,
                                               u"PART"_qs};
}

void TestVoucherQueries::findsVouchersByCodeAndCustomer()
{
    QFETCH(QString, typed);
    QTEST(codes({{u"search"_qs, typed}}), "expected");
}

void TestVoucherQueries::saysWhatIsOwed()
{
    ListQuery list{.table = Table::Vouchers};
    list.scope = ReadScope::whole();
    const auto sums = readAggregates(m_shop->connection(), list);
    SD_VERIFY(sums);
    QCOMPARE(sums->value(u"balance"_qs).toLongLong(), 2500 + 1750 + 900);
}

void TestVoucherQueries::customersSeeNone()
{
    const ReadScope customer{.role = Role::Customer,
                             .account = m_shop->customer(),
                             .shops = {},
                             .customer = std::nullopt};
    QCOMPARE(detail(u"PART2026"_qs, customer).error().reason, u"read_forbidden"_qs);
    QCOMPARE(detail(u"NOTHING"_qs, ReadScope::whole()).error().reason, u"voucher_unknown"_qs);
    QCOMPARE(detail(VoucherId(QUuid::createUuid()).toString(), ReadScope::whole()).error().reason,
             u"voucher_missing"_qs);
}

QTEST_GUILESS_MAIN(TestVoucherQueries)
#include "tst_VoucherQueries.moc"
