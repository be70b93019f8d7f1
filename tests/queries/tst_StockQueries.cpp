// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/StockQueries.h"

#include "db/queries/PagedQuery.h"
#include "tests/commands/StockTest.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Every number of a stock and what makes it: movements, and the papers that are still open.
class TestStockQueries : public StockTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup() { endShop(); }

    void saysWhereABookStands();
    void namesThePapersBehindEachNumber();
    void tellsMovementsWhoWhereAndByWhichPaper();
    void sumsMovementsToWhatIsOnHand();
    void showsTheNumbersInLists();
    void keepsStaffToTheirShops();

private:
    [[nodiscard]] ReadScope scopeOf(AccountId account);
    [[nodiscard]] Result<std::vector<StockPaper>>
    papers(OpenStock what, const ReadScope &scope, const QString &shop = QStringLiteral("LPZ"));
    [[nodiscard]] ShopId shop(const QString &code);
    [[nodiscard]] BookId faust();
    [[nodiscard]] std::vector<PageRow> rowsOf(const ListQuery &list);
    [[nodiscard]] static QString text(const PageRow &row, Table table, const QString &key);
    [[nodiscard]] ListQuery listOf(Table table, std::vector<FilterValue> filters);
};

// Of Faust LPZ has 10: 3 promised, 5 on order, 2 on their way from BER.
void TestStockQueries::init()
{
    makeShop();
    SD_VERIFY(m_shop->apply(orderOf({orderLine(kFaust, 2)}), m_shop->staff()));
    m_shop->clock().advance(60'000);
    SD_VERIFY(m_shop->apply(orderOf({orderLine(kFaust, 1)}), m_shop->staff()));
    QVERIFY(sentOrder({ordered(kFaust, 5)}).startsWith(u"P-LPZ-"));
    DispatchTransfer transfer;
    transfer.fromShop = ShopRef(u"BER"_qs);
    transfer.toShop = ShopRef(u"LPZ"_qs);
    transfer.lines = {{.book = book(kFaust), .quantity = 2}};
    SD_VERIFY(m_shop->apply(transfer, m_shop->manager()));
}

ReadScope TestStockQueries::scopeOf(AccountId account)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    return readScopeOf(transaction, account).value_or(ReadScope());
}

ShopId TestStockQueries::shop(const QString &code)
{
    return ShopId::parse(m_shop->value(u"SELECT id FROM shop WHERE code = '%1'"_qs.arg(code)))
            .value_or(ShopId());
}

BookId TestStockQueries::faust()
{
    return BookId::parse(m_shop->value(u"SELECT id FROM book WHERE code = '9783161484100'"_qs))
            .value_or(BookId());
}

Result<std::vector<StockPaper>> TestStockQueries::papers(OpenStock what, const ReadScope &scope,
                                                         const QString &code)
{
    const auto where = shop(code);
    const auto which = faust();
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    return stockPapers(transaction, scope, where, which, what);
}

ListQuery TestStockQueries::listOf(Table table, std::vector<FilterValue> filters)
{
    ListQuery list{.table = table, .filters = std::move(filters)};
    list.scope = ReadScope::whole();
    return list;
}

std::vector<PageRow> TestStockQueries::rowsOf(const ListQuery &list)
{
    auto rows = readRows(m_shop->connection(), list, std::nullopt);
    return rows ? std::move(rows->rows) : std::vector<PageRow>();
}

QString TestStockQueries::text(const PageRow &row, Table table, const QString &key)
{
    return row.values[std::size_t(tableSpec(table).columnIndex(key))].toString();
}

void TestStockQueries::saysWhereABookStands()
{
    EditAssortment edit;
    edit.shop = ShopRef(u"LPZ"_qs);
    edit.book = book(kFaust);
    edit.changes = {{u"shelf"_qs, {u""_qs, u"B4"_qs}}, {u"reorder_level"_qs, {QJsonValue(), 4}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    const auto where = shop(u"LPZ"_qs);
    const auto which = faust();
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto stock = stockDetail(transaction, ReadScope::whole(), where, which);
    SD_VERIFY(stock);
    QCOMPARE(stock->onHand, 10);
    QCOMPARE(stock->reserved, 3);
    QCOMPARE(stock->available(), 7);
    QCOMPARE(stock->inTransit, 2);
    QCOMPARE(stock->onOrder, 5);
    QCOMPARE(stock->reorderLevel, std::optional<qint64>(4));
    QCOMPARE(stock->shelf, u"B4"_qs);
    QVERIFY(stock->lastReceivedOn && !stock->lastSoldOn);
    const auto never =
            stockDetail(transaction, ReadScope::whole(), where, BookId(QUuid::createUuid()));
    SD_VERIFY(never);
    QVERIFY(never->onHand == 0 && !never->reorderLevel && !never->lastReceivedOn);
}

void TestStockQueries::namesThePapersBehindEachNumber()
{
    const auto promises = papers(OpenStock::Reserved, ReadScope::whole());
    SD_VERIFY(promises);
    QCOMPARE(promises->size(), std::size_t(2));
    QCOMPARE(promises->at(0).copies, 2); // the oldest first
    QCOMPARE(promises->at(1).copies, 1);
    QCOMPARE(promises->at(0).state, u"placed"_qs);
    QVERIFY(promises->at(0).number.startsWith(u"LPZ-") && promises->at(0).at.isValid());
    const auto coming = papers(OpenStock::InTransit, ReadScope::whole());
    SD_VERIFY(coming);
    QCOMPARE(coming->size(), std::size_t(1));
    QCOMPARE(coming->front().copies, 2);
    QVERIFY(coming->front().number.startsWith(u"T-BER-") && !coming->front().party.isEmpty());
    const auto asked = papers(OpenStock::OnOrder, ReadScope::whole());
    SD_VERIFY(asked);
    QCOMPARE(asked->size(), std::size_t(1));
    QCOMPARE(asked->front().copies, 5);
    QCOMPARE(asked->front().party, u"Koch, Neff & Volckmar"_qs);
    const auto elsewhere = papers(OpenStock::Reserved, ReadScope::whole(), u"BER"_qs);
    SD_VERIFY(elsewhere);
    QVERIFY(elsewhere->empty());
}

void TestStockQueries::tellsMovementsWhoWhereAndByWhichPaper()
{
    ReceiveStock receive;
    receive.shop = ShopRef(u"LPZ"_qs);
    receive.supplier = SupplierRef(u"KNV"_qs);
    auto line = received(kFaust, 4);
    line.unitCostMinor = 910;
    receive.lines = {line};
    m_shop->clock().advance(60'000);
    const auto delivery = m_shop->apply(receive, m_shop->staff());
    SD_VERIFY(delivery);
    const auto rows = rowsOf(listOf(Table::Movements, {{u"shop"_qs, shop(u"LPZ"_qs).toString()},
                                                       {u"book"_qs, faust().toString()}}));
    QVERIFY(!rows.empty());
    const auto value = [&](const QString &key) {
        return text(rows.front(), Table::Movements, key);
    };
    QCOMPARE(value(u"kind"_qs), u"received"_qs);
    QCOMPARE(value(u"quantity"_qs), u"4"_qs);
    QCOMPARE(value(u"document"_qs), delivery->value(u"number").toString());
    QCOMPARE(value(u"document_kind"_qs), u"receiving"_qs);
    QCOMPARE(value(u"unit_cost"_qs), u"910"_qs);
    QCOMPARE(value(u"actor"_qs), u"staff"_qs);
    QVERIFY(!value(u"actor_name"_qs).isEmpty() && !value(u"device"_qs).isEmpty());
    const auto sent =
            rowsOf(listOf(Table::Movements, {{u"shop"_qs, shop(u"BER"_qs).toString()},
                                             {u"kind"_qs, QStringList{u"transfer_out"_qs}}}));
    QCOMPARE(sent.size(), std::size_t(1));
    QVERIFY(text(sent.front(), Table::Movements, u"document"_qs).startsWith(u"T-BER-"));
}

void TestStockQueries::sumsMovementsToWhatIsOnHand()
{
    AdjustStock adjust;
    adjust.shop = ShopRef(u"LPZ"_qs);
    adjust.book = book(kFaust);
    adjust.quantity = -4;
    adjust.reason = u"damage"_qs;
    SD_VERIFY(m_shop->apply(adjust, m_shop->staff()));
    auto list = listOf(Table::Movements, {{u"shop"_qs, shop(u"LPZ"_qs).toString()},
                                          {u"book"_qs, faust().toString()}});
    const auto all = readAggregates(m_shop->connection(), list);
    SD_VERIFY(all);
    QCOMPARE(all->value(u"quantity"_qs).toLongLong(), 6);
    list.filters.push_back({u"kind"_qs, QStringList{u"adjusted"_qs}});
    const auto some = readAggregates(m_shop->connection(), list);
    SD_VERIFY(some);
    QCOMPARE(some->value(u"quantity"_qs).toLongLong(), -4);
    list.filters.push_back({u"to"_qs, QDate(2026, 3, 1)});
    const auto none = readAggregates(m_shop->connection(), list);
    SD_VERIFY(none);
    QVERIFY(none->value(u"quantity"_qs).isNull());
}

void TestStockQueries::showsTheNumbersInLists()
{
    EditAssortment edit;
    edit.shop = ShopRef(u"LPZ"_qs);
    edit.book = book(kFaust);
    edit.changes = {{u"shelf"_qs, {u""_qs, u"B4"_qs}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    auto list = listOf(Table::Assortment, {{u"shop"_qs, shop(u"LPZ"_qs).toString()}});
    list.sort = u"on_order"_qs;
    list.direction = Direction::Descending;
    const auto rows = rowsOf(list);
    QVERIFY(rows.size() > 1);
    const auto value = [&](const QString &key) {
        return text(rows.front(), Table::Assortment, key);
    };
    QCOMPARE(value(u"in_transit"_qs) + u' ' + value(u"on_order"_qs) + u' ' + value(u"shelf"_qs),
             u"2 5 B4"_qs);
    QVERIFY(value(u"last_sold_on"_qs).isEmpty() && !value(u"last_received_on"_qs).isEmpty());
    list.filters.push_back({u"shelf"_qs, u"B4"_qs});
    QCOMPARE(rowsOf(list).size(), std::size_t(1));
    auto shops = listOf(Table::Stock, {{u"book"_qs, faust().toString()}});
    shops.sort = u"in_transit"_qs;
    shops.direction = Direction::Descending;
    const auto stock = rowsOf(shops);
    QCOMPARE(stock.size(), std::size_t(2));
    QCOMPARE(text(stock.front(), Table::Stock, u"shop"_qs), u"LPZ"_qs);
    QCOMPARE(text(stock.front(), Table::Stock, u"on_order"_qs), u"5"_qs);
}

void TestStockQueries::keepsStaffToTheirShops()
{
    const auto staff = scopeOf(m_shop->staff());
    const auto customer = scopeOf(m_shop->customer());
    for (const auto what : {OpenStock::Reserved, OpenStock::InTransit, OpenStock::OnOrder}) {
        SD_VERIFY(papers(what, staff));
        QCOMPARE(papers(what, staff, u"BER"_qs).error().reason, u"not_your_shop"_qs);
        QCOMPARE(papers(what, customer).error().reason, u"read_forbidden"_qs);
    }
    auto list = listOf(Table::Movements, {{u"book"_qs, faust().toString()}});
    list.scope = staff;
    for (const auto &row : rowsOf(list))
        QCOMPARE(text(row, Table::Movements, u"shop"_qs), u"LPZ"_qs);
}

QTEST_GUILESS_MAIN(TestStockQueries)
#include "tst_StockQueries.moc"
