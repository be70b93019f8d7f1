// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/AccountQueries.h"
#include "db/queries/BookQueries.h"
#include "db/queries/CartQueries.h"
#include "db/queries/CategoryQueries.h"
#include "db/queries/CustomerQueries.h"
#include "db/queries/OrderQueries.h"
#include "db/queries/ReviewQueries.h"
#include "db/queries/ShopQueries.h"
#include "db/queries/WorkspaceQueries.h"
#include "db/schema/Migrator.h"
#include "tests/queries/Catalogue.h"
#include "tests/support/EngineMatrix.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

#define SD_OK(result)                                                                              \
    do {                                                                                           \
        const auto &sdChecked = (result);                                                          \
        QVERIFY2(sdChecked,                                                                        \
                 sdChecked ? ""                                                                    \
                           : qPrintable(sdChecked.error().reason + sdChecked.error().detail));     \
    } while (false)

class TestDetailQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();
    void readsABookWithItsStock();
    void findsABookByAnySpellingOfItsIsbn();
    void showsAnOrderOnlyWithinTheScope();
    void showsOwnAccountAndNoOther();
    void countsTheBooksOfASubtreeOnce();
    void showsACustomerWithTheirBelongings();
    void showsCustomersTheirOwnRecordOnly();
    void findsACustomerByAnyName();
    void offersTheExactNumberFirst();
    void showsReviewsToWhomTheyAreMeant();
    void saysWhatIsMissing();

private:
    PostgresServer m_server;
    std::unique_ptr<EmptyPlace> m_place;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Transaction> m_transaction;
    Trade m_trade;
    const ReadScope m_all = ReadScope::whole();
};

void TestDetailQueries::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto place = EmptyPlace::make(engine, m_server);
    SD_OK(place);
    m_place = std::move(*place);
    auto connection = Connection::open(m_place->address(), {.access = OpenOptions::Access::Create,
                                                            .work = OpenOptions::Work::Long,
                                                            .password = {}});
    SD_OK(connection);
    m_connection = std::move(*connection);
    SD_OK(Migrator(*m_connection).up());
    m_transaction = std::make_unique<Transaction>(*m_connection, Transaction::Mode::Write);
    SD_OK(fillBooks(*m_transaction, 60));
    const auto trade = fillTrade(*m_transaction, 60, 30);
    SD_OK(trade);
    m_trade = *trade;
}

void TestDetailQueries::cleanup()
{
    m_transaction.reset();
    m_connection.reset();
    m_place.reset();
}

void TestDetailQueries::readsABookWithItsStock()
{
    const auto detail = bookDetail(*m_transaction, m_all, catalogueBook(6));
    SD_OK(detail);
    QCOMPARE(detail->title, catalogueTitle(6));
    QCOMPARE(detail->code(), catalogueIsbn(6));
    QCOMPARE(detail->categories.size(), std::size_t(1));
    QCOMPARE(detail->categories[0].path, (QStringList{u"Level 0"_qs, u"Level 1"_qs}));
    const auto stock = bookStock(*m_transaction, m_all, catalogueBook(6));
    SD_OK(stock);
    QCOMPARE(stock->size(), std::size_t(3));
    QCOMPARE(stock->at(1).code, u"BBB"_qs);
    QCOMPARE(stock->at(1).available(), 7);
    const auto shop = shopDetail(*m_transaction, m_all, m_trade.shops[0]);
    SD_OK(shop);
    QCOMPARE(shop->bookCount, 15);
    QCOMPARE(shop->staff.size(), std::size_t(1));
}

void TestDetailQueries::findsABookByAnySpellingOfItsIsbn()
{
    const auto isbn = catalogueIsbn(3);
    for (const auto &text : {isbn, isbn.left(3) + u'-' + isbn.mid(3), catalogueBook(3).toString()})
        QCOMPARE(findBook(*m_transaction, m_all, text).value_or(BookId()), catalogueBook(3));
    QCOMPARE(findBook(*m_transaction, m_all, u"nothing"_qs).error().reason, u"book_missing"_qs);
}

void TestDetailQueries::showsAnOrderOnlyWithinTheScope()
{
    const auto order = findOrder(*m_transaction, m_all, u"bbb-t1-000001"_qs);
    SD_OK(order);
    const auto detail = orderDetail(*m_transaction, m_all, *order);
    SD_OK(detail);
    QCOMPARE(detail->shopCode, u"BBB"_qs);
    QCOMPARE(detail->lines.size(), std::size_t(1));
    QCOMPARE(detail->state, OrderState::Paid);
    const auto staff = readScopeOf(*m_transaction, m_trade.staff); // of AAA
    SD_OK(staff);
    QCOMPARE(orderDetail(*m_transaction, *staff, *order).error().reason, u"order_missing"_qs);
    QCOMPARE(orderDetail(*m_transaction, {}, *order).error().kind, ErrorKind::Forbidden);
}

void TestDetailQueries::showsOwnAccountAndNoOther()
{
    const auto scope = readScopeOf(*m_transaction, m_trade.staff);
    SD_OK(scope);
    const auto own = accountDetail(*m_transaction, *scope, m_trade.staff);
    SD_OK(own);
    QCOMPARE(own->shops.size(), std::size_t(1));
    QCOMPARE(accountDetail(*m_transaction, *scope, m_trade.admin).error().kind,
             ErrorKind::Forbidden);
    // Who may not see accounts cannot learn which logins there are.
    QCOMPARE(findAccount(*m_transaction, *scope, u"admin"_qs).error(),
             findAccount(*m_transaction, *scope, u"nobody"_qs).error());
}

void TestDetailQueries::countsTheBooksOfASubtreeOnce()
{
    const auto tree = categoryTree(*m_transaction, m_all);
    SD_OK(tree);
    QCOMPARE(tree->size(), std::size_t(3));
    QCOMPARE(tree->at(0).bookCount, 0);
    QCOMPARE(tree->at(0).subtreeCount, 20);
    QCOMPARE(tree->at(2).level, 2);
}

void TestDetailQueries::showsACustomerWithTheirBelongings()
{
    const auto first = customerDetail(*m_transaction, m_all, m_trade.customers[0]);
    SD_OK(first);
    QCOMPARE(first->login, u"customer"_qs);
    QCOMPARE(first->number, u"K-0"_qs);
    QCOMPARE(first->groups.size(), std::size_t(1));
    QCOMPARE(first->addresses.size(), std::size_t(1)); // the other is no longer in use
    QCOMPARE(first->addresses[0].label, u"Office"_qs);
    const auto money = customerMoney(*m_transaction, m_all, m_trade.customers[1]);
    SD_OK(money);
    QCOMPARE(money->vouchers.size(), std::size_t(1));
    QCOMPARE(money->vouchers[0].expiresOn, std::optional(QDate(2027, 1, 31)));
    QCOMPARE(money->owedMinor, 0);
    const auto belongings = customerBelongings(*m_transaction, m_all, m_trade.customers[1]);
    SD_OK(belongings);
    QCOMPARE(belongings->vouchers, 1);
    QVERIFY(belongings->orders > 0);
    const auto groups = customerGroups(*m_transaction, m_all);
    SD_OK(groups);
    QCOMPARE(groups->size(), std::size_t(1));
    QCOMPARE(groups->at(0).members, 5);
    QCOMPARE(customerDetail(*m_transaction, m_all, CustomerId(catalogueId(99, 1))).error().reason,
             u"customer_missing"_qs);
}

void TestDetailQueries::showsCustomersTheirOwnRecordOnly()
{
    const auto scope = readScopeOf(*m_transaction, m_trade.customer);
    SD_OK(scope);
    const auto own = customerDetail(*m_transaction, *scope, m_trade.customers[0]);
    SD_OK(own);
    QCOMPARE(own->addresses.size(), std::size_t(1));
    QCOMPARE(own->note, QString()); // the house's
    QVERIFY(own->groups.empty());
    SD_OK(customerMoney(*m_transaction, *scope, m_trade.customers[0]));
    const auto other = m_trade.customers[1];
    const ReadScope nobody;
    for (const auto &reader : {*scope, nobody}) {
        QCOMPARE(customerDetail(*m_transaction, reader, other).error().kind, ErrorKind::Forbidden);
        QCOMPARE(customerMoney(*m_transaction, reader, other).error().kind, ErrorKind::Forbidden);
        QCOMPARE(customerBelongings(*m_transaction, reader, other).error().kind,
                 ErrorKind::Forbidden);
        QCOMPARE(customerGroups(*m_transaction, reader).error().kind, ErrorKind::Forbidden);
        QCOMPARE(customerChoices(*m_transaction, reader, u"person"_qs, 5).error().kind,
                 ErrorKind::Forbidden);
        // Who may not see customers cannot learn which numbers there are.
        QCOMPARE(findCustomer(*m_transaction, reader, u"K-1"_qs).error(),
                 findCustomer(*m_transaction, reader, u"K-404"_qs).error());
    }
    QCOMPARE(findCustomer(*m_transaction, *scope, u"customer"_qs).value_or(CustomerId()),
             m_trade.customers[0]);
    QCOMPARE(customerDetail(*m_transaction, nobody, m_trade.customers[0]).error().kind,
             ErrorKind::Forbidden);
}

void TestDetailQueries::findsACustomerByAnyName()
{
    for (const auto &name :
         {u" k-0 "_qs, u"CUSTOMER"_qs, m_trade.customers[0].toString(), u"K-0"_qs})
        QCOMPARE(findCustomer(*m_transaction, m_all, name).value_or(CustomerId()),
                 m_trade.customers[0]);
    QCOMPARE(findCustomer(*m_transaction, m_all, u"K-404"_qs).error().reason,
             u"customer_missing"_qs);
    SD_OK(m_transaction->queryText(
            u"test"_qs,
            u"UPDATE customer SET active = FALSE, merged_into_id = '%1' WHERE number = 'K-3'"_qs
                    .arg(m_trade.customers[0].toString())));
    QCOMPARE(findCustomer(*m_transaction, m_all, u"k-3"_qs).value_or(CustomerId()),
             m_trade.customers[0]);
    const auto merged = customerDetail(*m_transaction, m_all, m_trade.customers[3]);
    SD_OK(merged);
    QCOMPARE(merged->mergedInto, std::optional(m_trade.customers[0]));
    QCOMPARE(merged->mergedIntoName, u"Person 0"_qs);
    const auto scanned = customerChoices(*m_transaction, m_all, u"K-3"_qs, 5);
    SD_OK(scanned);
    QCOMPARE(scanned->front().id, m_trade.customers[0]);
}

void TestDetailQueries::offersTheExactNumberFirst()
{
    const auto choices = customerChoices(*m_transaction, m_all, u"k-1"_qs, 20);
    SD_OK(choices);
    QCOMPARE(choices->size(), std::size_t(11)); // 1 and 10 to 19
    QCOMPARE(choices->front().number, u"K-1"_qs);
    const auto byPhone = customerChoices(*m_transaction, m_all, u"0341 1007"_qs, 20);
    SD_OK(byPhone);
    QCOMPARE(byPhone->size(), std::size_t(1));
    QCOMPARE(byPhone->front().id, m_trade.customers[7]);
    const auto few = customerChoices(*m_transaction, m_all, u"person"_qs, 3);
    SD_OK(few);
    QCOMPARE(few->size(), std::size_t(3));
}

void TestDetailQueries::showsReviewsToWhomTheyAreMeant()
{
    const auto staff = readScopeOf(*m_transaction, m_trade.staff);
    SD_OK(staff);
    // Book 0 has a hidden review of the administrator, book 10 a shown one of the staff.
    const ReviewId hidden(catalogueId(7, 0));
    SD_OK(reviewDetail(*m_transaction, m_all, hidden));
    QCOMPARE(reviewDetail(*m_transaction, *staff, hidden).error().reason, u"review_missing"_qs);
    QCOMPARE(reviewDetail(*m_transaction, {}, hidden).error().kind, ErrorKind::Forbidden);
    auto author = m_all;
    author.role = Role::Customer;
    author.account = m_trade.admin;
    SD_OK(reviewDetail(*m_transaction, author, hidden));
    const auto ofFirst = bookReviews(*m_transaction, author, catalogueBook(0));
    SD_OK(ofFirst);
    QVERIFY(ofFirst->own && ofFirst->own->hidden);
    QVERIFY(ofFirst->latest.empty());
    QCOMPARE(ofFirst->staffPicks, 0);
    const auto ofOther = bookReviews(*m_transaction, *staff, catalogueBook(10));
    SD_OK(ofOther);
    QCOMPARE(ofOther->latest.size(), std::size_t(1));
    QVERIFY(ofOther->own && ofOther->own->id == ofOther->latest[0].id);
    QCOMPARE(bookReviews(*m_transaction, {}, catalogueBook(10)).error().kind, ErrorKind::Forbidden);
}

void TestDetailQueries::saysWhatIsMissing()
{
    QCOMPARE(workspaceInfo(*m_transaction).error().reason, u"workspace_missing"_qs);
    QCOMPARE(cartDetail(*m_transaction, m_all, CartId(catalogueId(99, 9)), QDateTime())
                     .error()
                     .reason,
             u"cart_missing"_qs);
    const auto counts = workspaceCounts(*m_transaction);
    SD_OK(counts);
    QCOMPARE(counts->books, 60);
    QCOMPARE(counts->orders, 30);
    SD_OK(ownCarts(*m_transaction, m_all));
}

QTEST_GUILESS_MAIN(TestDetailQueries)
#include "tst_DetailQueries.moc"
