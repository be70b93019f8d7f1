// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/PagedQuery.h"
#include "db/queries/PurchasingQueries.h"
#include "db/queries/ShopQueries.h"
#include "db/queries/SupplierQueries.h"
#include "tests/commands/StockTest.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

const QDate kToday(2026, 3, 2);

} // namespace

// What a purchase order, a delivery and the suggestions say, to whom.
class TestPurchasingQueries : public StockTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init() { makeShop(); }
    void cleanup() { endShop(); }
    void showsAPurchaseOrderAndWhatCame();
    void showsADeliveryAgainstItsOrder();
    void findsPapersByNumberAndId();
    void keepsPapersToTheShopsOfThePerson();
    void listsPapersOfThePersonOnly();
    void suggestsUpToTheLevelAndWhatWasSold();
    void takesWhatIsOnItsWayOffTheSuggestion();
    void suggestsOnlyWhatTheSupplierDelivered();
    void refusesSuggestionsOfOtherShops();

private:
    // 5 of kFaust and 2 of kRare are ordered; 6, one of them damaged, and nothing come.
    void receiveFor(const QString &order);
    void setLevel(const char *isbn, qint64 level);
    void sell(const char *isbn, qint64 quantity);
    [[nodiscard]] ReadScope scopeOf(AccountId account);
    [[nodiscard]] ReadScope staffOf(const QString &shop);
    [[nodiscard]] Result<PurchaseOrderDetail> order(const QString &name, const ReadScope &scope);
    [[nodiscard]] Result<DeliveryDetail> delivery(const QString &name, const ReadScope &scope);
    // "code suggested" of each.
    [[nodiscard]] QStringList suggestions(const QString &supplier = {},
                                          const QDate &since = kToday);
    [[nodiscard]] qint64 countOf(Table table, const ReadScope &scope,
                                 std::vector<FilterValue> filters = {});

    QString m_delivery;
};

void TestPurchasingQueries::receiveFor(const QString &order)
{
    auto line = received(kFaust, 6, 1);
    line.unitCostMinor = 1050;
    ReceiveStock receive;
    receive.shop = ShopRef(u"LPZ"_qs);
    receive.lines = {line};
    receive.purchaseOrder = PurchaseOrderRef(order);
    receive.reference = u"LS 4711"_qs;
    const auto result = m_shop->apply(receive, m_shop->staff());
    SD_VERIFY(result);
    m_delivery = result->value(u"number").toString();
}

void TestPurchasingQueries::setLevel(const char *isbn, qint64 level)
{
    EditAssortment edit;
    edit.shop = ShopRef(u"LPZ"_qs);
    edit.book = book(isbn);
    edit.changes = {{u"reorder_level"_qs, {{}, QJsonValue(level)}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
}

void TestPurchasingQueries::sell(const char *isbn, qint64 quantity)
{
    const auto placed =
            numberOf(m_shop->apply(orderOf({orderLine(isbn, quantity)}), m_shop->staff()));
    SD_VERIFY(m_shop->apply(paymentOf(placed, 100'000), m_shop->staff()));
    SD_VERIFY(m_shop->apply(handOverOf(placed), m_shop->staff()));
}

ReadScope TestPurchasingQueries::scopeOf(AccountId account)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto scope = readScopeOf(transaction, account);
    return scope ? *scope : ReadScope();
}

ReadScope TestPurchasingQueries::staffOf(const QString &shop)
{
    auto scope = scopeOf(m_shop->staff());
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto found = findShop(transaction, ReadScope::whole(), shop);
    scope.shops = {found.value_or(ShopId())};
    return scope;
}

Result<PurchaseOrderDetail> TestPurchasingQueries::order(const QString &name,
                                                         const ReadScope &scope)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    SD_ASSIGN(id, findPurchaseOrder(transaction, scope, name));
    return purchaseOrderDetail(transaction, scope, id);
}

Result<DeliveryDetail> TestPurchasingQueries::delivery(const QString &name, const ReadScope &scope)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    SD_ASSIGN(id, findDelivery(transaction, scope, name));
    return deliveryDetail(transaction, scope, id);
}

QStringList TestPurchasingQueries::suggestions(const QString &supplier, const QDate &since)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto scope = scopeOf(m_shop->staff());
    std::optional<SupplierId> wanted;
    if (!supplier.isEmpty())
        wanted = findSupplier(transaction, scope, supplier).value_or(SupplierId());
    const auto found = reorderSuggestions(transaction, scope, scope.shops.front(), since, wanted);
    if (!found)
        return {QString::fromUtf8(why(found))};
    QStringList said;
    for (const auto &each : *found)
        said.append(u"%1 %2"_qs.arg(each.code).arg(each.suggested));
    return said;
}

qint64 TestPurchasingQueries::countOf(Table table, const ReadScope &scope,
                                      std::vector<FilterValue> filters)
{
    ListQuery list{.table = table, .filters = std::move(filters)};
    list.scope = scope;
    const auto rows = readRows(m_shop->connection(), list, std::nullopt);
    return rows ? rows->total : -1;
}

void TestPurchasingQueries::showsAPurchaseOrderAndWhatCame()
{
    const auto number = sentOrder({ordered(kFaust, 5), ordered(kRare, 2)});
    receiveFor(number);
    const auto shown = order(number, scopeOf(m_shop->staff()));
    SD_VERIFY(shown);
    QCOMPARE(shown->paper.state, u"partly_received"_qs);
    QCOMPARE(shown->paper.supplierName, u"Koch, Neff & Volckmar"_qs);
    QCOMPARE(shown->paper.shopCode, u"LPZ"_qs);
    QCOMPARE(shown->paper.copies, 7);
    QCOMPARE(shown->paper.costMinor, 7700);
    QCOMPARE(shown->paper.currency, u"EUR"_qs);
    QCOMPARE(shown->received, 6);
    QVERIFY(shown->sentAt.isValid() && !shown->closedAt.isValid() && !shown->expectedOn);
    QCOMPARE(shown->lines.size(), std::size_t(2));
    QCOMPARE(shown->lines[0].code, QString::fromLatin1(kFaust));
    QCOMPARE(shown->lines[0].quantity, 5);
    QCOMPARE(shown->lines[0].received, 6);
    QCOMPARE(shown->lines[1].received, 0);
    QCOMPARE(shown->deliveries.size(), std::size_t(1));
    QCOMPARE(shown->deliveries[0].number, m_delivery);
    QCOMPARE(shown->deliveries[0].copies, 6);
}

void TestPurchasingQueries::showsADeliveryAgainstItsOrder()
{
    const auto number = sentOrder({ordered(kFaust, 5)});
    receiveFor(number);
    const auto shown = delivery(m_delivery.toLower(), scopeOf(m_shop->staff()));
    SD_VERIFY(shown);
    QCOMPARE(shown->purchaseOrderNumber, number);
    QVERIFY(shown->purchaseOrder);
    QCOMPARE(shown->reference, u"LS 4711"_qs);
    QCOMPARE(shown->paper.copies, 6);
    QCOMPARE(shown->damaged, 1);
    QCOMPARE(shown->paper.costMinor, 6300);
    QCOMPARE(shown->lines.size(), std::size_t(1));
    const auto &line = shown->lines.front();
    QCOMPARE(line.quantity, 6);
    QCOMPARE(line.damaged, 1);
    QCOMPARE(line.expected, std::optional<qint64>(5));
    QCOMPARE(line.unitCostMinor, std::optional<qint64>(1050));
    QCOMPARE(line.returnBy, std::optional(kToday.addDays(90))); // as long as the supplier grants
    QCOMPARE(line.returned, 0);
}

void TestPurchasingQueries::findsPapersByNumberAndId()
{
    const auto number = sentOrder({ordered(kFaust, 5)});
    receiveFor(number);
    const auto byNumber = order(number, ReadScope::whole());
    SD_VERIFY(byNumber);
    SD_VERIFY(order(byNumber->id.toString(), ReadScope::whole()));
    const auto came = delivery(m_delivery, ReadScope::whole());
    SD_VERIFY(came);
    SD_VERIFY(delivery(came->id.toString(), ReadScope::whole()));
    QCOMPARE(order(m_delivery, ReadScope::whole()).error().reason, u"purchase_order_unknown"_qs);
    QCOMPARE(delivery(number, ReadScope::whole()).error().reason, u"delivery_unknown"_qs);
    QCOMPARE(delivery(QUuid::createUuid().toString(), ReadScope::whole()).error().reason,
             u"delivery_unknown"_qs);
}

void TestPurchasingQueries::keepsPapersToTheShopsOfThePerson()
{
    const auto number = sentOrder({ordered(kFaust, 5)});
    receiveFor(number);
    SD_VERIFY(order(number, scopeOf(m_shop->manager())));
    const auto elsewhere = staffOf(u"BER"_qs);
    QCOMPARE(order(number, elsewhere).error().reason, u"purchase_order_unknown"_qs);
    QCOMPARE(delivery(m_delivery, elsewhere).error().reason, u"delivery_unknown"_qs);
    const auto customer = scopeOf(m_shop->customer());
    QCOMPARE(order(number, customer).error().reason, u"read_forbidden"_qs);
    QCOMPARE(delivery(m_delivery, customer).error().reason, u"read_forbidden"_qs);
}

void TestPurchasingQueries::listsPapersOfThePersonOnly()
{
    receiveFor(sentOrder({ordered(kFaust, 5), ordered(kRare, 1)}));
    setLevel(kRare, 3);
    const auto staff = scopeOf(m_shop->staff());
    const FilterValue shop{u"shop"_qs, staff.shops.front().toString()};
    const FilterValue supplier{u"search"_qs, u"koch"_qs}; // the first stock came from nobody
    for (const auto table : {Table::PurchaseOrders, Table::Deliveries}) {
        QCOMPARE(countOf(table, staff, {supplier}), 1);
        QCOMPARE(countOf(table, scopeOf(m_shop->manager()), {shop, supplier}), 1);
        QCOMPARE(countOf(table, staffOf(u"BER"_qs), {supplier}), 0);
        QCOMPARE(countOf(table, scopeOf(m_shop->customer())), -1);
    }
    QCOMPARE(countOf(Table::LowStock, staff, {shop}), 1);
    QCOMPARE(countOf(Table::LowStock, staff), -1); // of one shop always
    QCOMPARE(countOf(Table::LowStock, scopeOf(m_shop->customer()), {shop}), -1);
}

// 10 of kFaust and 1 of kRare are there.
void TestPurchasingQueries::suggestsUpToTheLevelAndWhatWasSold()
{
    QCOMPARE(suggestions(), QStringList()); // nobody said when to order
    setLevel(kFaust, 8);
    setLevel(kRare, 3);
    QCOMPARE(suggestions(), QStringList{u"%1 2"_qs.arg(QLatin1String(kRare))});
    sell(kFaust, 4); // 6 are left, two below the level, and 4 were sold
    QVERIFY(suggestions().contains(u"%1 6"_qs.arg(QLatin1String(kFaust))));
    QVERIFY(suggestions({}, kToday.addDays(1)).contains(u"%1 2"_qs.arg(QLatin1String(kFaust))));
}

void TestPurchasingQueries::takesWhatIsOnItsWayOffTheSuggestion()
{
    setLevel(kRare, 3);
    const auto number = sentOrder({ordered(kRare, 1)});
    QCOMPARE(suggestions(), QStringList{u"%1 1"_qs.arg(QLatin1String(kRare))});
    ClosePurchaseOrder close;
    close.purchaseOrder = PurchaseOrderRef(number);
    SD_VERIFY(m_shop->apply(close, m_shop->staff()));
    QCOMPARE(suggestions(), QStringList{u"%1 2"_qs.arg(QLatin1String(kRare))});
    QVERIFY(!sentOrder({ordered(kRare, 2)}).isEmpty());
    QCOMPARE(suggestions(), QStringList());
}

void TestPurchasingQueries::suggestsOnlyWhatTheSupplierDelivered()
{
    setLevel(kFaust, 50);
    setLevel(kRare, 3);
    receiveFor(sentOrder({ordered(kFaust, 6)}));
    QCOMPARE(suggestions(u"KNV"_qs), QStringList{u"%1 35"_qs.arg(QLatin1String(kFaust))});
    QCOMPARE(suggestions().size(), 2);
    CreateSupplier other;
    other.code = u"LIBRI"_qs;
    other.name = u"Libri"_qs;
    SD_VERIFY(m_shop->apply(other, m_shop->manager()));
    QCOMPARE(suggestions(u"LIBRI"_qs), QStringList());
}

void TestPurchasingQueries::refusesSuggestionsOfOtherShops()
{
    const auto staff = scopeOf(m_shop->staff());
    const auto elsewhere = staffOf(u"BER"_qs).shops.front();
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto reason = [&](const ReadScope &scope) {
        const auto found = reorderSuggestions(transaction, scope, elsewhere, kToday, std::nullopt);
        return found ? QString() : found.error().reason;
    };
    QCOMPARE(reason(staff), u"not_your_shop"_qs);
    QCOMPARE(reason(ReadScope()), u"read_forbidden"_qs);
    QCOMPARE(reason(ReadScope::whole()), QString());
}

QTEST_GUILESS_MAIN(TestPurchasingQueries)
#include "tst_PurchasingQueries.moc"
