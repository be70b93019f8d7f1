// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/queries/BothEnginesTest.h"

#include <algorithm>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr int kBooks = 120;
constexpr int kPapers = 600; // several pages

using Rows = std::vector<std::vector<QVariant>>;

QString idOf(quint32 kind, int number)
{
    return Id<void>(catalogueId(kind, static_cast<quint32>(number))).toString();
}

QString at(int number)
{
    return u"2026-02-%1T08:00:00.000Z"_qs.arg(1 + number % 28, 2, 10, QLatin1Char('0'));
}

Result<void> put(Transaction &transaction, const QString &table, const QStringList &columns,
                 const Rows &rows)
{
    std::size_t next = 0;
    SD_TRY(transaction.bulkInsert(table, columns, [&](std::vector<QVariant> &values) {
        if (next == rows.size())
            return false;
        values = rows[next++];
        return true;
    }));
    return {};
}

Result<void> putSuppliers(Transaction &transaction)
{
    const QStringList names{u"Ädler"_qs, u"Libri"_qs, u"Альфа-книга"_qs};
    Rows suppliers;
    Rows books;
    for (int i = 0; i < names.size(); ++i) {
        suppliers.push_back(
                {idOf(20, i), u"SUP-%1"_qs.arg(i), names[i], names[i].toLower(), at(0), at(0)});
        for (int book = i; book < kBooks; book += 3)
            books.push_back(
                    {idOf(20, i), catalogueBook(book).toString(), 500 + book, u"2026-01-15"_qs});
    }
    SD_TRY(put(
            transaction, u"supplier"_qs,
            {u"id"_qs, u"code"_qs, u"name"_qs, u"name_key"_qs, u"created_at"_qs, u"changed_at"_qs},
            suppliers));
    return put(transaction, u"supplier_book"_qs,
               {u"supplier_id"_qs, u"book_id"_qs, u"unit_cost_minor"_qs, u"delivered_on"_qs},
               books);
}

Result<void> putPurchaseOrders(Transaction &transaction)
{
    const QStringList states{u"draft"_qs, u"sent"_qs, u"partly_received"_qs, u"closed"_qs,
                             u"cancelled"_qs};
    Rows orders;
    Rows lines;
    for (int i = 0; i < kPapers; ++i) {
        orders.push_back({idOf(21, i), u"P-AAA-T1-%1"_qs.arg(i, 6, 10, QLatin1Char('0')),
                          idOf(20, i % 3), idOf(3, i % 2), states.at(i % 5), 1 + i % 7, i % 3,
                          qint64(100) * (i % 50), at(i), at(i), idOf(2, 0), idOf(9, 0), idOf(9, i),
                          u"test"_qs});
        lines.push_back({idOf(22, i), idOf(21, i), 1, catalogueBook(i % 40).toString(), 1 + i % 7});
    }
    SD_TRY(put(transaction, u"purchase_order"_qs,
               {u"id"_qs, u"number"_qs, u"supplier_id"_qs, u"shop_id"_qs, u"state"_qs, u"copies"_qs,
                u"received"_qs, u"cost_minor"_qs, u"created_at"_qs, u"changed_at"_qs,
                u"actor_id"_qs, u"device_id"_qs, u"op_id"_qs, u"recorded_by"_qs},
               orders));
    return put(transaction, u"purchase_order_line"_qs,
               {u"id"_qs, u"purchase_order_id"_qs, u"line_no"_qs, u"book_id"_qs, u"quantity"_qs},
               lines);
}

// Every fourth came without supplier and order.
Result<void> putDeliveries(Transaction &transaction)
{
    Rows deliveries;
    Rows lines;
    for (int i = 0; i < kPapers; ++i) {
        const bool plain = i % 4 == 0;
        deliveries.push_back({idOf(23, i), u"D-AAA-T1-%1"_qs.arg(i, 6, 10, QLatin1Char('0')),
                              idOf(3, i % 2), plain ? QVariant() : QVariant(idOf(20, i % 3)),
                              plain ? QVariant() : QVariant(idOf(21, i)), u"LS %1"_qs.arg(i % 9),
                              1 + i % 7, i % 2, qint64(90) * (i % 50), at(i), at(i).left(10),
                              idOf(2, i % 2), idOf(9, 0), idOf(9, i), u"test"_qs});
        lines.push_back({idOf(24, i), idOf(23, i), 1, idOf(3, i % 2),
                         catalogueBook(i % 40).toString(), 1 + i % 7});
    }
    SD_TRY(put(transaction, u"delivery"_qs,
               {u"id"_qs, u"number"_qs, u"shop_id"_qs, u"supplier_id"_qs, u"purchase_order_id"_qs,
                u"reference"_qs, u"copies"_qs, u"damaged"_qs, u"cost_minor"_qs, u"received_at"_qs,
                u"business_date"_qs, u"actor_id"_qs, u"device_id"_qs, u"op_id"_qs,
                u"recorded_by"_qs},
               deliveries));
    return put(transaction, u"delivery_line"_qs,
               {u"id"_qs, u"delivery_id"_qs, u"line_no"_qs, u"shop_id"_qs, u"book_id"_qs,
                u"quantity"_qs},
               lines);
}

// What the shops have came with the trade; every second balance of AAA gets a level.
Result<void> putLevels(Transaction &transaction)
{
    for (int i = 0; i < kBooks; i += 8)
        SD_TRY(transaction.execute(u"assortment_edit"_qs,
                                   {{u"shop"_qs, Id<void>(catalogueId(3, 0)).uuid()},
                                    {u"book"_qs, catalogueBook(i).uuid()},
                                    {u"reorder_level"_qs, 10 + i % 20},
                                    {u"shelf"_qs, u"B4"_qs}}));
    return {};
}

Result<void> putPapers(Connection &connection)
{
    Transaction transaction(connection, Transaction::Mode::Write);
    SD_TRY(putSuppliers(transaction));
    SD_TRY(putPurchaseOrders(transaction));
    SD_TRY(putDeliveries(transaction));
    SD_TRY(putLevels(transaction));
    return transaction.commit();
}

} // namespace

// The lists of purchasing on both engines, which hold the same rows.
class TestPurchasingLists : public BothEnginesTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesEverySortAlike_data();
    void pagesEverySortAlike();
    void filtersAlike_data();
    void filtersAlike();
    void sumsWhatFits();
    void keepsToTheShopsOfThePerson();

private:
    [[nodiscard]] ListQuery listOf(Table table) const
    {
        ListQuery list{.table = table};
        list.scope = ReadScope::whole();
        if (table == Table::LowStock)
            list.filters = {{u"shop"_qs, trade().shops[0].toString()}};
        return list;
    }
};

void TestPurchasingLists::initTestCase()
{
    fill(kBooks, 10);
    if (QTest::currentTestFailed())
        return;
    for (auto *connection : engines())
        SD_OK(putPapers(*connection));
}

void TestPurchasingLists::pagesEverySortAlike_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("descending");
    for (const auto table : {Table::PurchaseOrders, Table::Deliveries, Table::LowStock}) {
        const auto &spec = tableSpec(table);
        for (const auto &key : spec.sortableKeys()) {
            for (const bool descending : {false, true})
                QTest::addRow("%s by %s%s", qPrintable(spec.name), qPrintable(key),
                              descending ? " descending" : "")
                        << table << key << descending;
        }
    }
}

void TestPurchasingLists::pagesEverySortAlike()
{
    QFETCH(Table, table);
    QFETCH(QString, column);
    QFETCH(bool, descending);
    auto list = listOf(table);
    list.sort = column;
    list.direction = descending ? Direction::Descending : Direction::Ascending;
    const auto expected = idsOf(sqlite(), list);
    QVERIFY2(expected.size() > 5, qPrintable(expected.join(u' ')));
    for (auto *connection : engines()) {
        QCOMPARE(idsOf(*connection, list), expected);
        QCOMPARE(pagedIds(*connection, list), expected);
    }
    list.direction = descending ? Direction::Ascending : Direction::Descending;
    auto reversed = idsOf(postgres(), list);
    std::ranges::reverse(reversed);
    QCOMPARE(reversed, expected);
}

void TestPurchasingLists::filtersAlike_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const auto row = [](Table table, const char *key, const QVariant &value) {
        QTest::addRow("%s %s %s", qPrintable(tableSpec(table).name), key,
                      qPrintable(value.toString()))
                << table << QString::fromLatin1(key) << value;
    };
    for (const auto table : {Table::PurchaseOrders, Table::Deliveries}) {
        row(table, "shop", idOf(3, 1));
        row(table, "supplier", idOf(20, 2));
        row(table, "book", catalogueBook(7).toString());
        row(table, "search", u"АЛЬФА"_qs);
    }
    row(Table::PurchaseOrders, "search", u"p-aaa-t1-00001"_qs);
    row(Table::PurchaseOrders, "state", QStringList{u"draft"_qs, u"closed"_qs});
    row(Table::PurchaseOrders, "open", true);
    row(Table::Deliveries, "purchase_order", idOf(21, 5));
    row(Table::Deliveries, "from", QDate(2026, 2, 20));
    row(Table::Deliveries, "to", QDate(2026, 2, 3));
    row(Table::Deliveries, "search", u"ls 4"_qs);
    row(Table::LowStock, "supplier", idOf(20, 0));
    row(Table::LowStock, "search", catalogueIsbn(8));
}

void TestPurchasingLists::filtersAlike()
{
    QFETCH(Table, table);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    auto list = listOf(table);
    const auto all = idsOf(sqlite(), list);
    list.filters.push_back({key, value});
    const auto expected = idsOf(sqlite(), list);
    QVERIFY(!expected.isEmpty());
    QVERIFY(expected.size() < all.size());
    for (auto *connection : engines()) {
        QCOMPARE(idsOf(*connection, list), expected);
        QCOMPARE(pagedIds(*connection, list), expected);
    }
}

void TestPurchasingLists::sumsWhatFits()
{
    auto list = listOf(Table::PurchaseOrders);
    list.filters = {{u"state"_qs, QStringList{u"draft"_qs}}};
    qint64 copies = 0;
    qint64 cost = 0;
    for (int i = 0; i < kPapers; i += 5) {
        copies += 1 + i % 7;
        cost += qint64(100) * (i % 50);
    }
    for (auto *connection : engines()) {
        const auto sums = readAggregates(*connection, list);
        SD_OK(sums);
        QCOMPARE(sums->value(u"count"_qs).toLongLong(), kPapers / 5);
        QCOMPARE(sums->value(u"copies"_qs).toLongLong(), copies);
        QCOMPARE(sums->value(u"cost"_qs).toLongLong(), cost);
    }
}

void TestPurchasingLists::keepsToTheShopsOfThePerson()
{
    const ReadScope staff{.role = Role::Staff,
                          .account = trade().staff,
                          .shops = {trade().shops[0]},
                          .customer = std::nullopt};
    const ReadScope customer{.role = Role::Customer,
                             .account = trade().customer,
                             .shops = {},
                             .customer = trade().customers.front()};
    for (auto *connection : engines()) {
        for (const auto table : {Table::PurchaseOrders, Table::Deliveries}) {
            auto list = listOf(table);
            list.scope = staff;
            QCOMPARE(idsOf(*connection, list).size(), kPapers / 2);
            list.scope = customer;
            QVERIFY(idsOf(*connection, list).first().startsWith(u"read_forbidden"));
        }
        auto low = listOf(Table::LowStock);
        low.scope = customer;
        QVERIFY(idsOf(*connection, low).first().startsWith(u"read_forbidden"));
    }
}

QTEST_GUILESS_MAIN(TestPurchasingLists)
#include "tst_PurchasingLists.moc"
