// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/BookQueries.h"
#include "db/queries/PagedQuery.h"
#include "db/queries/PurchasingQueries.h"
#include "db/queries/SupplierQueries.h"
#include "tests/commands/StockTest.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Suppliers, returns to them and what must go back: what is read, in which order, and by whom.
class TestSupplierQueries : public StockTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup() { endShop(); }

    void listsAndFindsSuppliers();
    void showsASupplier();
    void listsReturnsByTheirFilters();
    void showsAReturn();
    void listsWhatMustGoBackByItsDay();
    void leavesOutWhatIsGone();
    void keepsStaffToTheirShops();
    void tellsCustomersNothing();

private:
    using Filters = std::vector<FilterValue>;
    // The column of all rows, joined.
    [[nodiscard]] QString column(Table table, const QString &key, Filters filters = {},
                                 const ReadScope &scope = ReadScope::whole(),
                                 const QString &sort = {});
    [[nodiscard]] ReadScope scopeOf(AccountId account);
    [[nodiscard]] QString supplier();
    [[nodiscard]] QString shop(const QString &code);
    void deliver(const QString &shop, qint64 copies, const QDate &returnBy);
    // 2 copies of Faust unsold and one damaged.
    [[nodiscard]] SupplierReturnRef request(const QString &shop);
    template<class T, class Work>
    [[nodiscard]] Result<T> read(Work work)
    {
        Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
        return work(transaction);
    }
};

void TestSupplierQueries::init()
{
    makeShop();
    CreateSupplier second;
    second.code = u"LIBRI"_qs;
    second.name = u"Ähre & Co"_qs;
    SD_VERIFY(m_shop->apply(second, m_shop->manager()));
    EditSupplier off{SupplierRef(u"LIBRI"_qs), {{u"active"_qs, {true, false}}}};
    SD_VERIFY(m_shop->apply(off, m_shop->manager()));
}

QString TestSupplierQueries::column(Table table, const QString &key, Filters filters,
                                    const ReadScope &scope, const QString &sort)
{
    ListQuery list{.table = table, .sort = sort, .filters = std::move(filters), .scope = scope};
    const auto rows = readRows(m_shop->connection(), list, std::nullopt);
    if (!rows)
        return rows.error().reason;
    QStringList values;
    for (const auto &row : rows->rows)
        values.append(row.values[std::size_t(tableSpec(table).columnIndex(key))].toString());
    return values.join(u' ');
}

ReadScope TestSupplierQueries::scopeOf(AccountId account)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    return readScopeOf(transaction, account).value_or(ReadScope());
}

QString TestSupplierQueries::supplier()
{
    return m_shop->value(u"SELECT id FROM supplier WHERE code = 'KNV'"_qs);
}

QString TestSupplierQueries::shop(const QString &code)
{
    return m_shop->value(u"SELECT id FROM shop WHERE code = '%1'"_qs.arg(code));
}

void TestSupplierQueries::deliver(const QString &code, qint64 copies, const QDate &returnBy)
{
    ReceiveStock receive;
    receive.shop = ShopRef(code);
    receive.supplier = SupplierRef(u"KNV"_qs);
    auto faust = received(kFaust, copies);
    faust.unitCostMinor = 900;
    faust.returnBy = returnBy;
    receive.lines = {faust};
    SD_VERIFY(m_shop->apply(receive, m_shop->manager()));
}

SupplierReturnRef TestSupplierQueries::request(const QString &code)
{
    CreateSupplierReturn create;
    create.supplier = SupplierRef(u"KNV"_qs);
    create.shop = ShopRef(code);
    create.lines = {
            {.book = book(kFaust), .quantity = 2, .reason = u"unsold"_qs, .unitCostMinor = 900},
            {.book = book(kFaust), .quantity = 1, .reason = u"damaged"_qs, .unitCostMinor = {}}};
    const auto made = m_shop->apply(create, m_shop->manager());
    return SupplierReturnRef(made ? made->value(u"number").toString() : QString());
}

void TestSupplierQueries::listsAndFindsSuppliers()
{
    const auto codes = [this](Filters filters, const QString &sort = {}) {
        return column(Table::Suppliers, u"code"_qs, std::move(filters), ReadScope::whole(), sort);
    };
    QCOMPARE(codes({}), u"LIBRI KNV"_qs); // by name
    QCOMPARE(codes({}, u"code"_qs), u"KNV LIBRI"_qs);
    QCOMPARE(codes({{u"active"_qs, true}}), u"KNV"_qs);
    QCOMPARE(codes({{u"search"_qs, u"ahre"_qs}}), u"LIBRI"_qs);
    QCOMPARE(codes({{u"search"_qs, u"lib"_qs}}), u"LIBRI"_qs);
    QCOMPARE(codes({{u"search"_qs, u"%"_qs}}), u"LIBRI KNV"_qs); // no letter, and no pattern
    deliver(u"LPZ"_qs, 1, QDate(2026, 6, 1));
    const auto faust = m_shop->value(u"SELECT id FROM book WHERE code = '9783161484100'"_qs);
    QCOMPARE(codes({{u"book"_qs, faust}}), u"KNV"_qs); // who has delivered it
}

void TestSupplierQueries::showsASupplier()
{
    const auto found = read<SupplierId>([](Transaction &transaction) {
        return findSupplier(transaction, ReadScope::whole(), u" knv "_qs);
    });
    SD_VERIFY(found);
    QCOMPARE(found->toString(), supplier());
    const auto detail = read<SupplierDetail>([&](Transaction &transaction) {
        return supplierDetail(transaction, ReadScope::whole(), *found);
    });
    SD_VERIFY(detail);
    QCOMPARE(detail->name, u"Koch, Neff & Volckmar"_qs);
    QCOMPARE(detail->returnDays, std::optional<qint64>(90));
    QVERIFY(detail->active && detail->createdAt.isValid());
    const auto choices = read<std::vector<SupplierChoice>>([](Transaction &transaction) {
        return supplierChoices(transaction, ReadScope::whole());
    });
    SD_VERIFY(choices);
    QCOMPARE(choices->size(), std::size_t(1));
    QCOMPARE(choices->front().code, u"KNV"_qs);
    const auto missing = read<SupplierDetail>([](Transaction &transaction) {
        return supplierDetail(transaction, ReadScope::whole(), SupplierId(QUuid::createUuid()));
    });
    QCOMPARE(missing.error().reason, u"supplier_unknown"_qs);
}

void TestSupplierQueries::listsReturnsByTheirFilters()
{
    const auto first = request(u"LPZ"_qs);
    m_shop->clock().advance(60'000);
    const auto second = request(u"BER"_qs);
    SendSupplierReturn send;
    send.supplierReturn = first;
    SD_VERIFY(m_shop->apply(send, m_shop->manager()));
    const auto numbers = [this](Filters filters) {
        return column(Table::SupplierReturns, u"number"_qs, std::move(filters));
    };
    QCOMPARE(numbers({}), second.text + u' ' + first.text);
    QCOMPARE(numbers({{u"state"_qs, QStringList{u"sent"_qs}}}), first.text);
    QCOMPARE(numbers({{u"shop"_qs, shop(u"BER"_qs)}}), second.text);
    QCOMPARE(numbers({{u"supplier"_qs, supplier()}, {u"open"_qs, true}}),
             second.text + u' ' + first.text);
    QCOMPARE(numbers({{u"open"_qs, false}}), QString());
    QCOMPARE(numbers({{u"search"_qs, first.text.toLower()}}), first.text);
    QCOMPARE(numbers({{u"search"_qs, u"neff"_qs}}), second.text + u' ' + first.text);
    ListQuery list{.table = Table::SupplierReturns};
    list.scope = ReadScope::whole();
    const auto sums = readAggregates(m_shop->connection(), list);
    SD_VERIFY(sums);
    QCOMPARE(sums->value(u"copies"_qs).toLongLong(), 6);
    QCOMPARE(sums->value(u"cost"_qs).toLongLong(), 2 * 1800);
}

void TestSupplierQueries::showsAReturn()
{
    const auto there = request(u"LPZ"_qs);
    const auto detail = read<SupplierReturnDetail>(
            [&](Transaction &transaction) -> Result<SupplierReturnDetail> {
                SD_ASSIGN(id, findSupplierReturn(transaction, ReadScope::whole(),
                                                 there.text.toLower()));
                return supplierReturnDetail(transaction, ReadScope::whole(), id);
            });
    SD_VERIFY(detail);
    QCOMPARE(detail->paper.number, there.text);
    QCOMPARE(detail->paper.state, u"requested"_qs);
    QCOMPARE(detail->paper.shopCode, u"LPZ"_qs);
    QCOMPARE(detail->paper.copies, 3);
    QCOMPARE(detail->paper.costMinor, 1800);
    QVERIFY(!detail->sentAt.isValid() && !detail->creditedAt.isValid() && !detail->creditMinor);
    QCOMPARE(detail->lines.size(), std::size_t(2));
    QCOMPARE(detail->lines[0].reason, u"unsold"_qs);
    QCOMPARE(detail->lines[0].quantity, 2);
    QCOMPARE(detail->lines[1].reason, u"damaged"_qs);
    QVERIFY(!detail->lines[1].unitCostMinor); // nothing is known of what it cost
    const auto missing = read<SupplierReturnId>([](Transaction &transaction) {
        return findSupplierReturn(transaction, ReadScope::whole(), u"R-NONE"_qs);
    });
    QCOMPARE(missing.error().reason, u"supplier_return_unknown"_qs);
}

void TestSupplierQueries::listsWhatMustGoBackByItsDay()
{
    deliver(u"LPZ"_qs, 3, QDate(2026, 6, 30));
    deliver(u"LPZ"_qs, 2, QDate(2026, 2, 1));
    deliver(u"BER"_qs, 1, QDate(2026, 4, 1));
    const auto days = [this](Filters filters) {
        return column(Table::ReturnsDue, u"return_by"_qs, std::move(filters));
    };
    QCOMPARE(days({}), u"2026-02-01 2026-04-01 2026-06-30"_qs);
    QCOMPARE(days({{u"due_by"_qs, QDate(2026, 4, 1)}}), u"2026-02-01 2026-04-01"_qs);
    QCOMPARE(days({{u"shop"_qs, shop(u"BER"_qs)}}), u"2026-04-01"_qs);
    QCOMPARE(days({{u"supplier"_qs, supplier()}, {u"search"_qs, u"faust"_qs}}),
             u"2026-02-01 2026-04-01 2026-06-30"_qs);
    QCOMPARE(column(Table::ReturnsDue, u"open"_qs), u"2 1 3"_qs);
    SendSupplierReturn send;
    send.supplierReturn = request(u"LPZ"_qs); // three copies
    SD_VERIFY(m_shop->apply(send, m_shop->manager()));
    QCOMPARE(column(Table::ReturnsDue, u"open"_qs), u"1 2"_qs);
    QCOMPARE(days({}), u"2026-04-01 2026-06-30"_qs);
}

// What was sold in the meantime cannot go back.
void TestSupplierQueries::leavesOutWhatIsGone()
{
    deliver(u"BER"_qs, 4, QDate(2026, 6, 30)); // beside two that were there
    AdjustStock adjust;
    adjust.shop = ShopRef(u"BER"_qs);
    adjust.book = book(kFaust);
    adjust.quantity = -3;
    adjust.reason = u"theft"_qs;
    SD_VERIFY(m_shop->apply(adjust, m_shop->manager()));
    QCOMPARE(column(Table::ReturnsDue, u"open"_qs), u"3"_qs);
    SD_VERIFY(m_shop->apply(adjust, m_shop->manager()));
    QCOMPARE(column(Table::ReturnsDue, u"open"_qs), u"0"_qs);
    QCOMPARE(column(Table::ReturnsDue, u"open"_qs, {{u"there"_qs, true}}), QString());
}

void TestSupplierQueries::keepsStaffToTheirShops()
{
    deliver(u"LPZ"_qs, 3, QDate(2026, 6, 30));
    deliver(u"BER"_qs, 1, QDate(2026, 4, 1));
    const auto own = request(u"LPZ"_qs);
    const auto others = request(u"BER"_qs);
    const auto staff = scopeOf(m_shop->staff());
    QCOMPARE(column(Table::Suppliers, u"code"_qs, {}, staff), u"LIBRI KNV"_qs);
    QCOMPARE(column(Table::SupplierReturns, u"number"_qs, {}, staff), own.text);
    QCOMPARE(column(Table::ReturnsDue, u"shop"_qs, {}, staff), u"LPZ"_qs);
    const auto find = [&](const SupplierReturnRef &there) {
        return read<SupplierReturnId>([&](Transaction &transaction) {
            return findSupplierReturn(transaction, staff, there.text);
        });
    };
    SD_VERIFY(find(own));
    QCOMPARE(find(others).error().reason, u"supplier_return_unknown"_qs);
}

void TestSupplierQueries::tellsCustomersNothing()
{
    const auto customer = scopeOf(m_shop->customer());
    for (const auto table : {Table::Suppliers, Table::SupplierReturns, Table::ReturnsDue})
        QCOMPARE(column(table, tableSpec(table).columns.front().key, {}, customer),
                 u"read_forbidden"_qs);
    const auto choices = read<std::vector<SupplierChoice>>(
            [&](Transaction &transaction) { return supplierChoices(transaction, customer); });
    QCOMPARE(choices.error().reason, u"read_forbidden"_qs);
}

QTEST_GUILESS_MAIN(TestSupplierQueries)
#include "tst_SupplierQueries.moc"
