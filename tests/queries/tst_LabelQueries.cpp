// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/LabelQueries.h"
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

// What labels are made of.
class LabelQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();
    void booksComeInTheOrderAskedFor();
    void bookHasAuthorsPriceAndCategory();
    void taxIsThatOfTheShop();
    void missingThingsAreSaid();

private:
    PostgresServer m_server;
    std::unique_ptr<EmptyPlace> m_place;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Transaction> m_transaction;
    Trade m_trade;
    const ReadScope m_all = ReadScope::whole();
};

void LabelQueriesTest::init()
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
    SD_OK(fillBooks(*m_transaction, 260));
    const auto trade = fillTrade(*m_transaction, 60, 3);
    SD_OK(trade);
    m_trade = *trade;
}

void LabelQueriesTest::cleanup()
{
    m_transaction.reset();
    m_connection.reset();
    m_place.reset();
}

// More of them than are read at once, one of them twice.
void LabelQueriesTest::booksComeInTheOrderAskedFor()
{
    QList<BookId> wanted;
    for (int number = 259; number >= 0; --number)
        wanted += catalogueBook(number);
    wanted += catalogueBook(7);
    const auto data = labelData(*m_transaction, m_all, m_trade.shops[1], wanted);
    SD_OK(data);
    QCOMPARE(data->shopCode, u"BBB"_qs);
    QCOMPARE(qsizetype(data->books.size()), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &book = data->books[static_cast<size_t>(i)];
        QCOMPARE(book.id, wanted[i]);
        QVERIFY(!book.code().isEmpty());
    }
    const auto none = labelData(*m_transaction, m_all, m_trade.shops[1], {});
    SD_OK(none);
    QVERIFY(none->books.empty());
}

void LabelQueriesTest::bookHasAuthorsPriceAndCategory()
{
    const auto data = labelData(*m_transaction, m_all, m_trade.shops[0], {catalogueBook(6)});
    SD_OK(data);
    const auto &book = data->books.front();
    QCOMPARE(book.title, catalogueTitle(6));
    QCOMPARE(book.isbn, catalogueIsbn(6));
    QCOMPARE(book.category, (QStringList{u"Level 0"_qs, u"Level 1"_qs}));
    QVERIFY(!book.currency.isEmpty());
}

void LabelQueriesTest::taxIsThatOfTheShop()
{
    const auto book = catalogueBook(6);
    const auto rateIn = [&](int shop) {
        const auto data = labelData(*m_transaction, m_all, m_trade.shops[size_t(shop)], {book});
        return data ? data->books.front().taxRateBp : -1;
    };
    const int own = rateIn(0);
    SD_OK(m_transaction->query(u"book_tax_put"_qs, {{u"shop"_qs, m_trade.shops[1].toString()},
                                                    {u"book"_qs, book.toString()},
                                                    {u"rate"_qs, 1234}}));
    QCOMPARE(rateIn(0), own);
    QCOMPARE(rateIn(1), 1234);
}

void LabelQueriesTest::missingThingsAreSaid()
{
    const auto book = labelData(*m_transaction, m_all, m_trade.shops[0],
                                {catalogueBook(6), catalogueBook(9999)});
    QCOMPARE(book.error().reason, u"book_missing"_qs);
    const auto shop = labelData(*m_transaction, m_all, ShopId(catalogueId(99, 1)), {});
    QCOMPARE(shop.error().reason, u"shop_missing"_qs);
    const auto nobody = labelData(*m_transaction, ReadScope(), m_trade.shops[0], {});
    QCOMPARE(nobody.error().reason, u"read_forbidden"_qs);
}

QTEST_GUILESS_MAIN(LabelQueriesTest)
#include "tst_LabelQueries.moc"
