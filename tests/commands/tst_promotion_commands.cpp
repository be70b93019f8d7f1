// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Codec.h"
#include "tests/commands/OrderSteps.h"

#include <QJsonDocument>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Promotions and coupons: how they are made and changed, and what that does to prices.
class TestPromotionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void holdsOnItsWeekdaysOnly();
    void holdsForItsGroupsOnly();
    void editsEveryField();
    void refusesAnEditOfWhatHasChanged();
    void refusesEditsThatMakeNoSense_data();
    void refusesEditsThatMakeNoSense();
    void anEndedPromotionChangesNoPrice();
    void handsOutCoupons();
    void refusesCouponsThatCannotBe();
    void stopsAndRefillsACoupon();
    void leavesPromotionsToManagers();

private:
    [[nodiscard]] PromotionId create(const CreatePromotion &promotion);
    [[nodiscard]] static CreatePromotion tenPercent();
    [[nodiscard]] static Changes changed(const QString &field, const QJsonValue &value);
    [[nodiscard]] Result<qint64> totalOf(const PlaceOrder &order);
    [[nodiscard]] static PlaceOrder faust(const QString &coupon = {});

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestPromotionCommands::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

PromotionId TestPromotionCommands::create(const CreatePromotion &promotion)
{
    const auto made = m_shop->apply(promotion, m_shop->manager());
    return made ? PromotionId::parse(made->value(u"id").toString()).value_or(PromotionId())
                : PromotionId();
}

CreatePromotion TestPromotionCommands::tenPercent()
{
    CreatePromotion promotion;
    promotion.name = u"Ten off"_qs;
    promotion.kind = u"percent"_qs;
    promotion.percentBp = 1000;
    return promotion;
}

Changes TestPromotionCommands::changed(const QString &field, const QJsonValue &value)
{
    return {{field, {std::nullopt, value}}};
}

PlaceOrder TestPromotionCommands::faust(const QString &coupon)
{
    auto order = orderOf({orderLine(WorkspaceFixture::kFaust, 1)});
    if (!coupon.isEmpty())
        order.coupon = coupon;
    return order;
}

Result<qint64> TestPromotionCommands::totalOf(const PlaceOrder &order)
{
    return m_shop->apply(order, m_shop->staff()).map([](const QJsonObject &placed) {
        return placed.value(u"order").toObject().value(u"total_minor").toInteger();
    });
}

void TestPromotionCommands::holdsOnItsWeekdaysOnly()
{
    const int today = m_shop->clock().now().date().dayOfWeek(); // at noon the same in Leipzig
    auto promotion = tenPercent();
    promotion.weekdays = 127 - (1 << (today - 1));
    const auto id = create(promotion);
    QVERIFY(!id.isNull());
    QCOMPARE(totalOf(faust()).value_or(-1), 1999);
    SD_VERIFY(m_shop->apply(EditPromotion{id, changed(u"weekdays"_qs, 1 << (today - 1))},
                            m_shop->manager()));
    QCOMPARE(totalOf(faust()).value_or(-1), 1799);
}

void TestPromotionCommands::holdsForItsGroupsOnly()
{
    CreateCustomerGroup group;
    group.name = u"Teachers"_qs;
    SD_VERIFY(m_shop->apply(group, m_shop->manager()));
    CreateCustomer customer;
    customer.name = u"Anna Weiss"_qs;
    customer.number = u"K-1"_qs;
    SD_VERIFY(m_shop->apply(customer, m_shop->staff()));
    auto promotion = tenPercent();
    promotion.groups = {CustomerGroupRef(u"Teachers"_qs)};
    QVERIFY(!create(promotion).isNull());
    auto order = faust();
    order.customer = CustomerRef(u"K-1"_qs);
    QCOMPARE(totalOf(order).value_or(-1), 1999);
    SD_VERIFY(m_shop->apply(AddToGroup{CustomerRef(u"K-1"_qs), CustomerGroupRef(u"Teachers"_qs)},
                            m_shop->staff()));
    QCOMPARE(totalOf(order).value_or(-1), 1799);
    QCOMPARE(totalOf(faust()).value_or(-1), 1999);
}

void TestPromotionCommands::editsEveryField()
{
    const auto id = create(tenPercent());
    Changes changes;
    for (const auto &[field, value] : std::initializer_list<std::pair<QString, QJsonValue>>{
                 {u"name"_qs, u"Two off"_qs},
                 {u"kind"_qs, u"amount"_qs},
                 {u"amount_minor"_qs, 200},
                 {u"percent_bp"_qs, QJsonValue::Null},
                 {u"minimum_minor"_qs, 500},
                 {u"weekdays"_qs, 126},
                 {u"starts_on"_qs, u"2020-01-01"_qs},
                 {u"ends_on"_qs, u"2099-12-31"_qs},
                 {u"priority"_qs, 7},
                 {u"combinable"_qs, true},
                 {u"active"_qs, false},
                 {u"books"_qs, QJsonArray{QString::fromLatin1(WorkspaceFixture::kFaust)}},
                 {u"shops"_qs, QJsonArray{u"LPZ"_qs}}})
        changes.insert({field, {std::nullopt, value}});
    const auto edited = m_shop->apply(EditPromotion{id, changes}, m_shop->manager());
    SD_VERIFY(edited);
    QCOMPARE(edited->value(u"changed").toArray().size(), qsizetype(changes.size()));
    QCOMPARE(m_shop->value(u"SELECT name || '|' || kind || '|' || amount_minor || '|' ||"
                           " COALESCE(percent_bp, -1) || '|' || minimum_minor || '|' || weekdays"
                           " || '|' || priority FROM promotion"_qs),
             u"Two off|amount|200|-1|500|126|7"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM promotion WHERE combinable AND NOT active"_qs),
             u"1"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM promotion_target"_qs), u"2"_qs);
    SD_VERIFY(m_shop->apply(EditPromotion{id, changed(u"books"_qs, QJsonArray())},
                            m_shop->manager()));
    QCOMPARE(m_shop->value(u"SELECT kind FROM promotion_target"_qs), u"shop"_qs);
}

void TestPromotionCommands::refusesAnEditOfWhatHasChanged()
{
    const auto id = create(tenPercent());
    const Changes mine{{u"priority"_qs, {QJsonValue(100), QJsonValue(5)}}};
    SD_VERIFY(m_shop->apply(EditPromotion{id, changed(u"priority"_qs, 9)}, m_shop->manager()));
    const auto refusal = m_shop->refusal(EditPromotion{id, mine}, m_shop->manager());
    QCOMPARE(refusal.kind, ErrorKind::Conflict);
    QCOMPARE(m_shop->value(u"SELECT priority FROM promotion"_qs), u"9"_qs);
}

void TestPromotionCommands::refusesEditsThatMakeNoSense_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("field");
    QTest::newRow("kind") << QByteArray(R"({"kind":{"new":"gift"}})") << u"kind"_qs;
    QTest::newRow("numbers of the kind")
            << QByteArray(R"({"kind":{"new":"buy_n_get_m"}})") << u"buy_quantity"_qs;
    QTest::newRow("percent") << QByteArray(R"({"percent_bp":{"new":0}})") << u"percent_bp"_qs;
    QTest::newRow("weekdays") << QByteArray(R"({"weekdays":{"new":128}})") << u"weekdays"_qs;
    QTest::newRow("date") << QByteArray(R"({"starts_on":{"new":"soon"}})") << u"starts_on"_qs;
    QTest::newRow("period")
            << QByteArray(R"({"starts_on":{"new":"2026-03-02"},"ends_on":{"new":"2026-03-01"}})")
            << u"ends_on"_qs;
    QTest::newRow("list") << QByteArray(R"({"books":{"new":[1]}})") << u"books"_qs;
    QTest::newRow("shop") << QByteArray(R"({"shops":{"new":["NOWHERE"]}})") << u"shops"_qs;
}

void TestPromotionCommands::refusesEditsThatMakeNoSense()
{
    QFETCH(QByteArray, changes);
    const auto id = create(tenPercent());
    const auto edit =
            valueFromJson(u"EditPromotion"_qs, 1,
                          QJsonObject{{u"promotion"_qs, id.toString()},
                                      {u"changes"_qs, QJsonDocument::fromJson(changes).object()}});
    SD_VERIFY(edit);
    QTEST(m_shop->refusal(*edit, m_shop->manager()).field, "field");
}

void TestPromotionCommands::anEndedPromotionChangesNoPrice()
{
    const auto id = create(tenPercent());
    const auto before = m_shop->apply(faust(), m_shop->staff());
    SD_VERIFY(before);
    SD_VERIFY(m_shop->apply(EditPromotion{id, changed(u"active"_qs, false)}, m_shop->manager()));
    QCOMPARE(totalOf(faust()).value_or(-1), 1999);
    // Orders keep what they were given.
    QCOMPARE(m_shop->value(u"SELECT min(total_minor) FROM orders"_qs), u"1799"_qs);
    const auto unknown = m_shop->refusal(
            EditPromotion{PromotionId(QUuid::createUuid()), changed(u"active"_qs, true)},
            m_shop->manager());
    QCOMPARE(unknown.reason, u"promotion_unknown"_qs);
}

void TestPromotionCommands::handsOutCoupons()
{
    const auto id = create(tenPercent());
    CreateCoupons coupons;
    coupons.promotion = id;
    coupons.codes = {u"spring"_qs};
    coupons.count = 3;
    coupons.uses = 1;
    const auto made = m_shop->apply(coupons, m_shop->manager());
    SD_VERIFY(made);
    const auto codes = made->value(u"codes").toArray();
    QCOMPARE(codes.size(), 4);
    QCOMPARE(codes.first().toString(), u"SPRING"_qs);
    QCOMPARE(codes.last().toString().size(), 10);
    QVERIFY(codes.at(1) != codes.at(2));
    QCOMPARE(totalOf(faust()).value_or(-1), 1999); // from now on with a code only
    const auto code = codes.last().toString();
    QCOMPARE(totalOf(faust(code.toLower())).value_or(-1), 1799);
    QCOMPARE(m_shop->refusal(faust(code), m_shop->staff()).reason, u"coupon_used_up"_qs);
    QCOMPARE(totalOf(faust(codes.at(1).toString())).value_or(-1), 1799);
}

void TestPromotionCommands::refusesCouponsThatCannotBe()
{
    CreateCoupons coupons;
    coupons.promotion = create(tenPercent());
    const auto refused = [&] { return m_shop->refusal(coupons, m_shop->manager()); };
    QCOMPARE(refused().reason, u"field_missing"_qs);
    coupons.count = 1001;
    QCOMPARE(refused().reason, u"number_out_of_range"_qs);
    coupons.count = 0;
    coupons.codes = {u"x"_qs};
    QCOMPARE(refused().reason, u"coupon_malformed"_qs);
    coupons.codes = {u"SPRING"_qs, u"spring"_qs};
    const auto twice = refused();
    QCOMPARE(twice.reason, u"duplicate"_qs);
    QCOMPARE(twice.field, u"codes"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM coupon"_qs), u"0"_qs); // all or none
    coupons.codes = {u"SPRING"_qs};
    coupons.uses = 0;
    QCOMPARE(refused().field, u"uses"_qs);
    coupons.uses.reset();
    coupons.promotion = PromotionId(QUuid::createUuid());
    QCOMPARE(refused().reason, u"promotion_unknown"_qs);
}

void TestPromotionCommands::stopsAndRefillsACoupon()
{
    auto promotion = tenPercent();
    promotion.couponCode = u"SPRING"_qs;
    promotion.couponUses = 1;
    QVERIFY(!create(promotion).isNull());
    QCOMPARE(totalOf(faust(u"SPRING"_qs)).value_or(-1), 1799);
    const auto edit = [this](const QString &field, const QJsonValue &value) {
        return m_shop->apply(EditCoupon{u"spring"_qs, changed(field, value)}, m_shop->manager());
    };
    SD_VERIFY(edit(u"uses_left"_qs, QJsonValue::Null));
    QCOMPARE(totalOf(faust(u"SPRING"_qs)).value_or(-1), 1799);
    SD_VERIFY(edit(u"active"_qs, false));
    QCOMPARE(m_shop->refusal(faust(u"SPRING"_qs), m_shop->staff()).reason, u"coupon_unknown"_qs);
    const auto negative = edit(u"uses_left"_qs, -1);
    QVERIFY(!negative);
    QCOMPARE(negative.error().reason, u"number_out_of_range"_qs);
    const auto unknown = m_shop->refusal(EditCoupon{u"AUTUMN"_qs, changed(u"active"_qs, true)},
                                         m_shop->manager());
    QCOMPARE(unknown.reason, u"coupon_unknown"_qs);
}

void TestPromotionCommands::leavesPromotionsToManagers()
{
    const auto id = create(tenPercent());
    for (const auto &actor : {m_shop->staff(), m_shop->customer()}) {
        QCOMPARE(m_shop->refusal(EditPromotion{id, changed(u"active"_qs, false)}, actor).kind,
                 ErrorKind::Forbidden);
        CreateCoupons coupons;
        coupons.promotion = id;
        coupons.count = 1;
        QCOMPARE(m_shop->refusal(coupons, actor).kind, ErrorKind::Forbidden);
        QCOMPARE(
                m_shop->refusal(EditCoupon{u"SPRING"_qs, changed(u"active"_qs, false)}, actor).kind,
                ErrorKind::Forbidden);
    }
}

QTEST_GUILESS_MAIN(TestPromotionCommands)
#include "tst_promotion_commands.moc"
