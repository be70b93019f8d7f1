// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/AttentionQueries.h"
#include "db/queries/PagedQuery.h"
#include "db/queries/TransferQueries.h"
#include "tests/commands/TransferSteps.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr auto kFaust = WorkspaceFixture::kFaust;
constexpr auto kProcess = WorkspaceFixture::kProcess;
constexpr auto kRare = WorkspaceFixture::kRare;

} // namespace

// Transfers and what waits for somebody, as they are read; staff are of LPZ.
class TestTransferQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void tellsATransferWithItsSteps();
    void showsTransfersOfOwnShopsOnly();
    void collectsWhatTheStockSays();
    void leavesOutWhatIsOnItsWay();
    void capsWhatItReadsAndCountsAll();
    void showsWhatHappenedToWhomItConcerns();
    void keepsToAShop();

private:
    [[nodiscard]] ReadScope scopeOf(AccountId account);
    [[nodiscard]] Result<std::vector<AttentionSource>> sources(const ReadScope &scope,
                                                               const AttentionAsked &asked);
    [[nodiscard]] qint64 count(const ReadScope &scope);
    // "kind subject copies", source after source.
    [[nodiscard]] static QStringList lines(const Result<std::vector<AttentionSource>> &sources);
    [[nodiscard]] ShopId shop(const QString &code);
    void setReorderLevel(const char *isbn, int level);
    void oversellFaust();

    const QDate m_today{2026, 3, 2};
    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestTransferQueries::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

ReadScope TestTransferQueries::scopeOf(AccountId account)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    return readScopeOf(transaction, account).value_or(ReadScope());
}

Result<std::vector<AttentionSource>> TestTransferQueries::sources(const ReadScope &scope,
                                                                  const AttentionAsked &asked)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    return attentionSources(transaction, scope, asked);
}

qint64 TestTransferQueries::count(const ReadScope &scope)
{
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    return attentionCount(transaction, scope, m_today).value_or(-1);
}

QStringList TestTransferQueries::lines(const Result<std::vector<AttentionSource>> &sources)
{
    if (!sources)
        return {sources.error().reason + sources.error().detail};
    QStringList result;
    for (const auto &source : *sources) {
        for (const auto &entry : source.entries)
            result.append(QStringList{attentionKindName(entry.kind), entry.shopCode, entry.code,
                                      QString::number(entry.copies)}
                                  .join(u' '));
    }
    return result;
}

ShopId TestTransferQueries::shop(const QString &code)
{
    return ShopId::parse(m_shop->value(u"SELECT id FROM shop WHERE code = '%1'"_qs.arg(code)))
            .value_or(ShopId());
}

void TestTransferQueries::setReorderLevel(const char *isbn, int level)
{
    SD_VERIFY(m_shop->connection().queryText(
            u"test"_qs,
            u"UPDATE stock_balance SET reorder_level = %1 WHERE shop_id = '%2' AND book_id ="
            " (SELECT id FROM book WHERE isbn = '%3')"_qs.arg(level)
                    .arg(shop(u"LPZ"_qs).toString(), QString::fromLatin1(isbn))));
}

void TestTransferQueries::oversellFaust()
{
    SD_VERIFY(m_shop->apply(orderOf({orderLine(kFaust, 8)}), m_shop->staff()));
    AdjustStock lost;
    lost.shop = ShopRef(u"LPZ"_qs);
    lost.book = BookRef(QString::fromLatin1(kFaust));
    lost.quantity = -5;
    lost.reason = u"theft"_qs;
    SD_VERIFY(m_shop->apply(lost, m_shop->manager()));
}

void TestTransferQueries::tellsATransferWithItsSteps()
{
    const auto asked = m_shop->apply(requestOf({copiesOf(kFaust, 3)}), m_shop->manager());
    const auto number = transferIn(asked);
    SD_VERIFY(m_shop->apply(dispatchOf(number), m_shop->staff()));
    SD_VERIFY(m_shop->apply(receiptOf(number, {copiesOf(kFaust, 1)}), m_shop->manager()));
    SD_VERIFY(m_shop->apply(settlementOf(number, u"lost"_qs, {copiesOf(kFaust, 1)}),
                            m_shop->staff()));
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    const auto id = findTransfer(transaction, ReadScope::whole(), number.toLower());
    SD_VERIFY(id);
    const auto transfer = transferDetail(transaction, ReadScope::whole(), *id);
    SD_VERIFY(transfer);
    QCOMPARE(transfer->from.code, u"LPZ"_qs);
    QCOMPARE(transfer->to.code, u"BER"_qs);
    QCOMPARE(transfer->state, TransferState::Received);
    QCOMPARE(transfer->missing, 1);
    QCOMPARE(transfer->ownerLogin, u"staff"_qs);
    QCOMPARE(transfer->lines.size(), std::size_t(1));
    const auto &line = transfer->lines.front();
    QCOMPARE(line.requested, 3);
    QCOMPARE(line.received, 1);
    QCOMPARE(line.settled, 1);
    QCOMPARE(line.missing(transfer->state), 1);
    QCOMPARE(line.available, 7);
    QStringList steps;
    for (const auto &event : transfer->events)
        steps.append(event.kind);
    QCOMPARE(steps, (QStringList{u"RequestTransfer"_qs, u"DispatchTransfer"_qs,
                                 u"ReceiveTransfer"_qs, u"SettleTransfer"_qs}));
    QCOMPARE(transfer->settlements.size(), std::size_t(1));
    QCOMPARE(transfer->settlements.front().outcome, std::optional(TransferOutcome::Lost));
    QCOMPARE(transfer->settlements.front().login, u"staff"_qs);
    QCOMPARE(transfer->settlements.front().note, u"asked the driver"_qs);
}

void TestTransferQueries::showsTransfersOfOwnShopsOnly()
{
    const auto number =
            transferIn(m_shop->apply(requestOf({copiesOf(kFaust, 1)}), m_shop->manager()));
    const auto staff = scopeOf(m_shop->staff());
    ReadScope elsewhere = staff;
    elsewhere.shops = {ShopId(AccountId(m_shop->admin()).uuid())};
    ListQuery list;
    list.table = Table::Transfers;
    list.scope = staff;
    QCOMPARE(countRows(m_shop->connection(), list).value_or(-1), 1);
    list.scope = elsewhere;
    QCOMPARE(countRows(m_shop->connection(), list).value_or(-1), 0);
    Transaction transaction(m_shop->connection(), Transaction::Mode::Read);
    SD_VERIFY(findTransfer(transaction, staff, number));
    QCOMPARE(findTransfer(transaction, elsewhere, number).error().reason, u"transfer_missing"_qs);
    const auto customer = readScopeOf(transaction, m_shop->customer());
    SD_VERIFY(customer);
    QCOMPARE(findTransfer(transaction, *customer, number).error().kind, ErrorKind::Forbidden);
    QCOMPARE(attentionCount(transaction, *customer, m_today).error().kind, ErrorKind::Forbidden);
}

void TestTransferQueries::collectsWhatTheStockSays()
{
    QVERIFY(lines(sources(ReadScope::whole(), {.shop = {}, .today = m_today})).isEmpty());
    oversellFaust();
    setReorderLevel(kProcess, 6);
    setReorderLevel(kRare, 0); // there is more than that
    ReceiveStock delivery;
    delivery.shop = ShopRef(u"LPZ"_qs);
    ReceiveStockLine line;
    line.book = BookRef(QString::fromLatin1(kRare));
    line.quantity = 4;
    line.returnBy = m_today;
    delivery.lines = {line};
    SD_VERIFY(m_shop->apply(delivery, m_shop->manager()));
    QCOMPARE(
            lines(sources(ReadScope::whole(), {.shop = {}, .today = m_today})),
            (QStringList{u"oversold LPZ 9783161484100 3"_qs, u"low_stock LPZ 9780306406157 1"_qs}));
    // The last day on which they could go back is over.
    const auto later = sources(ReadScope::whole(), {.shop = {}, .today = m_today.addDays(1)});
    QCOMPARE(lines(later).last(), u"overdue_return LPZ 9785170800001 4"_qs);
    QCOMPARE(later->at(2).entries.front().day, m_today);
    QCOMPARE(count(ReadScope::whole()), 2);
    QCOMPARE(count(scopeOf(m_shop->staff())), 2);
}

void TestTransferQueries::leavesOutWhatIsOnItsWay()
{
    setReorderLevel(kProcess, 6);
    SD_VERIFY(m_shop->connection().queryText(
            u"test"_qs, u"INSERT INTO stock_incoming (line_id, kind, shop_id, book_id, quantity)"
                        " SELECT '%1', 'on_order', '%2', id, 2 FROM book WHERE isbn = '%3'"_qs.arg(
                                m_shop->admin().toString(), shop(u"LPZ"_qs).toString(),
                                QString::fromLatin1(kProcess))));
    QVERIFY(lines(sources(ReadScope::whole(), {.shop = {}, .today = m_today})).isEmpty());
    QCOMPARE(count(ReadScope::whole()), 0);
}

void TestTransferQueries::capsWhatItReadsAndCountsAll()
{
    for (const auto *isbn : {kFaust, kProcess, kRare})
        setReorderLevel(isbn, 20);
    const auto read = sources(ReadScope::whole(), {.shop = {}, .today = m_today, .limit = 2});
    SD_VERIFY(read);
    QCOMPARE(read->at(1).total, 3);
    // The worst first.
    QCOMPARE(lines(read), (QStringList{u"low_stock LPZ 9785170800001 19"_qs,
                                       u"low_stock LPZ 9780306406157 15"_qs}));
}

void TestTransferQueries::showsWhatHappenedToWhomItConcerns()
{
    const auto number = sent(*m_shop, {copiesOf(kFaust, 2)});
    SD_VERIFY(m_shop->apply(receiptOf(number, {copiesOf(kFaust, 1)}), m_shop->manager()));
    SD_VERIFY(m_shop->apply(ReportFailedJob{.job = u"import_books"_qs,
                                            .subject = u"books.csv"_qs,
                                            .detail = u"csv_malformed"_qs,
                                            .shop = {}},
                            m_shop->manager()));
    QCOMPARE(count(ReadScope::whole()), 2);
    // The short transfer came from their shop, and they sent it; the work was somebody else's.
    const auto staff = scopeOf(m_shop->staff());
    QCOMPARE(lines(sources(staff, {.shop = {}, .today = m_today})),
             (QStringList{u"short_transfer BER  1"_qs}));
    QCOMPARE(count(staff), 1);
    ListQuery list;
    list.table = Table::Attention;
    list.scope = staff;
    QCOMPARE(countRows(m_shop->connection(), list).value_or(-1), 1);
    const auto item = m_shop->value(u"SELECT id FROM attention_item WHERE kind = 'failed_job'"_qs);
    SD_VERIFY(m_shop->apply(
            AssignAttention{.item = AttentionItemId::parse(item).value_or(AttentionItemId()),
                            .owner = AccountRef(u"staff"_qs)},
            m_shop->manager()));
    QCOMPARE(count(staff), 2);
    QCOMPARE(countRows(m_shop->connection(), list).value_or(-1), 2);
}

void TestTransferQueries::keepsToAShop()
{
    oversellFaust();
    const auto number = sent(*m_shop, {copiesOf(kProcess, 2)});
    SD_VERIFY(m_shop->apply(receiptOf(number, {copiesOf(kProcess, 1)}), m_shop->manager()));
    const AttentionAsked here{.shop = shop(u"LPZ"_qs), .today = m_today};
    const AttentionAsked there{.shop = shop(u"BER"_qs), .today = m_today};
    // A short transfer is of either shop.
    QCOMPARE(lines(sources(ReadScope::whole(), here)),
             (QStringList{u"oversold LPZ 9783161484100 3"_qs, u"short_transfer BER  1"_qs}));
    QCOMPARE(lines(sources(ReadScope::whole(), there)), (QStringList{u"short_transfer BER  1"_qs}));
}

QTEST_GUILESS_MAIN(TestTransferQueries)
#include "tst_TransferQueries.moc"
