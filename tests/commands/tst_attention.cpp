// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/OtherClient.h"
#include "tests/commands/TransferSteps.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// What waits for somebody: work that failed, given to a person, and done with.
class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void reportsAJobThatFailed();
    void refusesReportsThatSayNothing_data();
    void refusesReportsThatSayNothing();
    void givesAnItemToSomebody();
    void refusesOwnersWhoCannotSeeToIt();
    void settlesAnItemOnce();
    void leavesShortTransfersToTheirTransfer();
    void keepsToTheShopsOfStaff();
    void doesEachStepOnce();
    void oneOfTwoSettles();

private:
    [[nodiscard]] static ReportFailedJob report(const std::optional<ShopRef> &shop = {});
    [[nodiscard]] AttentionItemId reported(const std::optional<ShopRef> &shop, AccountId actor);
    [[nodiscard]] AttentionItemId shortTransfer();
    [[nodiscard]] static AttentionItemId itemOf(const Result<QJsonObject> &result);
    [[nodiscard]] QString field(const QString &column);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
    Engine m_engine = Engine::Sqlite;
};

void TestAttention::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_engine = engine;
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

void TestAttention::cleanup()
{
    if (m_shop)
        QCOMPARE(brokenIntegrity(*m_shop), QString());
    m_shop.reset();
}

ReportFailedJob TestAttention::report(const std::optional<ShopRef> &shop)
{
    return {.job = u"import_books"_qs,
            .subject = u"books.csv"_qs,
            .detail = u"csv_malformed, line 7"_qs,
            .shop = shop};
}

AttentionItemId TestAttention::itemOf(const Result<QJsonObject> &result)
{
    return result ? AttentionItemId::parse(result->value(u"id").toString())
                            .value_or(AttentionItemId())
                  : AttentionItemId();
}

AttentionItemId TestAttention::reported(const std::optional<ShopRef> &shop, AccountId actor)
{
    return itemOf(m_shop->apply(report(shop), actor));
}

AttentionItemId TestAttention::shortTransfer()
{
    const auto number = sent(*m_shop, {copiesOf(WorkspaceFixture::kFaust, 2)});
    const auto received = m_shop->apply(receiptOf(number, {copiesOf(WorkspaceFixture::kFaust, 1)}),
                                        m_shop->manager());
    const auto id = m_shop->value(u"SELECT id FROM attention_item WHERE state = 'open'"_qs);
    return received ? AttentionItemId::parse(id).value_or(AttentionItemId()) : AttentionItemId();
}

QString TestAttention::field(const QString &column)
{
    return m_shop->value(u"SELECT %1 FROM attention_item LEFT JOIN account ON account.id ="
                         " owner_id"_qs.arg(column));
}

void TestAttention::reportsAJobThatFailed()
{
    QVERIFY(!reported(ShopRef(u"LPZ"_qs), m_shop->staff()).uuid().isNull());
    QCOMPARE(field(u"kind"_qs), u"failed_job"_qs);
    QCOMPARE(field(u"subject_kind"_qs), u"import_books"_qs);
    QCOMPARE(field(u"subject"_qs), u"books.csv"_qs);
    QCOMPARE(field(u"detail"_qs), u"csv_malformed, line 7"_qs);
    QCOMPARE(field(u"login"_qs), u"staff"_qs); // whoever started it
    QCOMPARE(m_shop->refusal(report(), m_shop->customer()).reason, u"role_may_not"_qs);
}

void TestAttention::refusesReportsThatSayNothing_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("shop");
    QTest::addColumn<QString>("reason");
    const auto ok = u"import_books"_qs;
    QTest::newRow("no job") << QString() << u"a"_qs << QString() << QString()
                            << u"job_malformed"_qs;
    QTest::newRow("job in words") << u"Import books"_qs << u"a"_qs << QString() << QString()
                                  << u"job_malformed"_qs;
    QTest::newRow("job of two lines")
            << u"import\n"_qs << u"a"_qs << QString() << QString() << u"job_malformed"_qs;
    QTest::newRow("long job") << QString(41, u'a') << u"a"_qs << QString() << QString()
                              << u"job_malformed"_qs;
    QTest::newRow("no subject") << ok << QString() << QString() << QString() << u"text_missing"_qs;
    QTest::newRow("long detail") << ok << u"a"_qs << QString(2001, u'x') << QString()
                                 << u"text_too_long"_qs;
    QTest::newRow("unknown shop") << ok << u"a"_qs << QString() << u"XXX"_qs << u"shop_unknown"_qs;
}

void TestAttention::refusesReportsThatSayNothing()
{
    QFETCH(QString, job);
    QFETCH(QString, subject);
    QFETCH(QString, detail);
    QFETCH(QString, shop);
    const ReportFailedJob report{.job = job,
                                 .subject = subject,
                                 .detail = detail,
                                 .shop = shop.isEmpty() ? std::optional<ShopRef>() : ShopRef(shop)};
    QTEST(m_shop->refusal(report, m_shop->manager()).reason, "reason");
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM attention_item"_qs), u"0"_qs);
}

void TestAttention::givesAnItemToSomebody()
{
    const auto item = reported({}, m_shop->manager());
    const auto given = m_shop->apply(
            AssignAttention{.item = item, .owner = AccountRef(u"staff"_qs)}, m_shop->manager());
    SD_VERIFY(given);
    QCOMPARE(given->value(u"owner").toString(), m_shop->staff().toString());
    QCOMPARE(given->value(u"was").toString(), m_shop->manager().toString());
    QCOMPARE(field(u"login"_qs), u"staff"_qs);
    // Whoever owns it may act on it, whatever the shop.
    const auto left = m_shop->apply(AssignAttention{.item = item, .owner = {}}, m_shop->staff());
    SD_VERIFY(left);
    QVERIFY(left->value(u"owner").isNull());
    QCOMPARE(field(u"COALESCE(login, 'nobody')"_qs), u"nobody"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM activity WHERE kind = 'AssignAttention' AND"
                           " subject = 'books.csv'"_qs),
             u"2"_qs);
}

void TestAttention::refusesOwnersWhoCannotSeeToIt()
{
    const auto item = reported({}, m_shop->manager());
    const auto reason = [&](const QString &login) {
        return m_shop
                ->refusal(AssignAttention{.item = item, .owner = AccountRef(login)},
                          m_shop->manager())
                .reason;
    };
    QCOMPARE(reason(u"customer"_qs), u"owner_not_staff"_qs);
    QCOMPARE(reason(u"nobody"_qs), u"account_unknown"_qs);
    SD_VERIFY(m_shop->apply(DisableAccount{.account = AccountRef(u"staff"_qs)}, m_shop->admin()));
    QCOMPARE(reason(u"staff"_qs), u"owner_not_staff"_qs);
    QCOMPARE(m_shop->refusal(AssignAttention{.item = AttentionItemId(item.uuid().createUuid()),
                                             .owner = {}},
                             m_shop->manager())
                     .reason,
             u"attention_unknown"_qs);
}

void TestAttention::settlesAnItemOnce()
{
    const auto item = reported({}, m_shop->manager());
    const SettleAttention settle{.item = item, .note = u"ran again"_qs};
    SD_VERIFY(m_shop->apply(settle, m_shop->manager()));
    QCOMPARE(field(u"state"_qs), u"settled"_qs);
    QCOMPARE(field(u"attention_item.note"_qs), u"ran again"_qs);
    QCOMPARE(m_shop->refusal(settle, m_shop->manager()).reason, u"attention_settled"_qs);
    QCOMPARE(m_shop->refusal(AssignAttention{.item = item, .owner = {}}, m_shop->manager()).reason,
             u"attention_settled"_qs);
    QCOMPARE(m_shop->refusal(SettleAttention{.item = reported({}, m_shop->manager()),
                                             .note = QString(3000, u'x')},
                             m_shop->manager())
                     .reason,
             u"text_too_long"_qs);
}

void TestAttention::leavesShortTransfersToTheirTransfer()
{
    const auto item = shortTransfer();
    QCOMPARE(m_shop->refusal(SettleAttention{.item = item, .note = {}}, m_shop->manager()).reason,
             u"settle_the_transfer"_qs);
    // Both shops may see to it.
    SD_VERIFY(m_shop->apply(AssignAttention{.item = item, .owner = {}}, m_shop->staff()));
}

void TestAttention::keepsToTheShopsOfStaff()
{
    const auto elsewhere = reported(ShopRef(u"BER"_qs), m_shop->manager());
    const auto nowhere = reported({}, m_shop->manager());
    const auto here = reported(ShopRef(u"LPZ"_qs), m_shop->manager());
    for (const auto &item : {elsewhere, nowhere})
        QCOMPARE(m_shop->refusal(SettleAttention{.item = item, .note = {}}, m_shop->staff()).reason,
                 u"not_your_shop"_qs);
    SD_VERIFY(m_shop->apply(SettleAttention{.item = here, .note = {}}, m_shop->staff()));
}

void TestAttention::doesEachStepOnce()
{
    const auto item = reported({}, m_shop->manager());
    const QList<CommandValue> steps{report(),
                                    AssignAttention{.item = item, .owner = AccountRef(u"admin"_qs)},
                                    SettleAttention{.item = item, .note = {}}};
    for (const auto &step : steps) {
        const auto command = m_shop->command(step, m_shop->manager());
        const auto first = m_shop->run(command);
        const auto again = m_shop->run(command);
        SD_VERIFY(first);
        SD_VERIFY(again);
        QVERIFY(first->isAccepted() && again->already);
        QCOMPARE(again->result, first->result);
    }
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM attention_item"_qs), u"2"_qs);
}

void TestAttention::oneOfTwoSettles()
{
    OtherClient other(*m_shop);
    for (int round = 0; round < (m_engine == Engine::Postgres ? 200 : 10); ++round) {
        const SettleAttention settle{.item = reported({}, m_shop->manager()), .note = {}};
        other.start(m_shop->command(settle, m_shop->admin()));
        const auto own = m_shop->run(m_shop->command(settle, m_shop->manager()));
        const auto others = other.answer();
        SD_VERIFY(own);
        SD_VERIFY(others);
        QVERIFY(own->isAccepted() != others->isAccepted());
        QCOMPARE((own->isAccepted() ? others : own)->refusal->reason, u"attention_settled"_qs);
    }
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
