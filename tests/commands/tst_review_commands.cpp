// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Inverse.h"
#include "tests/commands/OrderSteps.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

// Reviews: whose they are, who hides them, and the average that follows from them.
class TestReviewCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void deletesOnesOwnOnly();
    void hidesAndShows();
    void wantsAReason();
    void keepsAnEditedReviewHidden();
    void letsStaffPickTheirOwn();
    void takesBackWhatIsWritten();
    void takesBackWhatIsHidden();
    void takesBackAPick();
    void knowsNoWayBackWhereMoreWouldBeLost();
    void keepsTheAverageUnderManyHands();

private:
    [[nodiscard]] static BookRef faust()
    {
        return BookRef(QString::fromLatin1(WorkspaceFixture::kFaust));
    }
    [[nodiscard]] static WriteReview review(qint64 rating)
    {
        return {faust(), rating, u"Said %1"_qs.arg(rating)};
    }
    ReviewId write(AccountId author, qint64 rating);
    // Does it, takes it back, and says what is different then; empty: nothing. Says so, too, if it
    // changed nothing at all or has no way back.
    [[nodiscard]] QString differenceAfter(const CommandValue &command, AccountId actor);
    [[nodiscard]] QString reviews();
    // "count sum" of the book's ratings.
    [[nodiscard]] QString rating();
    [[nodiscard]] QString shownRating();

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestReviewCommands::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

ReviewId TestReviewCommands::write(AccountId author, qint64 rating)
{
    const auto written = m_shop->apply(review(rating), author);
    return written ? ReviewId::parse(written->value(u"id").toString()).value_or(ReviewId())
                   : ReviewId();
}

QString TestReviewCommands::reviews()
{
    QStringList columns;
    for (const auto &column : {u"rating"_qs, u"body"_qs, u"hidden_reason"_qs})
        columns += m_shop->value(u"SELECT %1 FROM review ORDER BY rating"_qs.arg(column));
    for (const auto &mark : {u"staff_pick"_qs, u"hidden"_qs})
        columns += m_shop->value(u"SELECT count(*) FROM review WHERE %1"_qs.arg(mark));
    return columns.join(u'|') + u'|' + rating();
}

QString TestReviewCommands::differenceAfter(const CommandValue &command, AccountId actor)
{
    const auto before = reviews();
    const auto done = m_shop->apply(command, actor);
    if (!done)
        return u"not done: "_qs + done.error().reason;
    if (reviews() == before)
        return u"nothing was changed"_qs;
    const auto inverse = inverseOf(command, *done);
    if (!inverse)
        return u"no way back"_qs;
    const auto undone = m_shop->apply(*inverse, actor);
    if (!undone)
        return u"not undone: "_qs + undone.error().reason;
    return reviews() == before ? QString() : before + u" -> "_qs + reviews();
}

QString TestReviewCommands::rating()
{
    return m_shop->value(u"SELECT CAST(rating_count AS text) || ' ' || CAST(rating_sum AS text) "
                         "FROM book WHERE code = '%1'"_qs.arg(faust().text));
}

QString TestReviewCommands::shownRating()
{
    return m_shop->value(u"SELECT CAST(count(*) AS text) || ' ' || "
                         "CAST(COALESCE(sum(rating), 0) AS text) FROM review WHERE NOT hidden"_qs);
}

void TestReviewCommands::deletesOnesOwnOnly()
{
    const auto id = write(m_shop->customer(), 4);
    write(m_shop->staff(), 2);
    QCOMPARE(rating(), u"2 6"_qs);
    const auto refusal = m_shop->refusal(DeleteReview{faust()}, m_shop->manager());
    QCOMPARE(refusal.kind, ErrorKind::NotFound);
    QCOMPARE(refusal.reason, u"review_missing"_qs);
    const auto deleted = m_shop->apply(DeleteReview{faust()}, m_shop->customer());
    SD_VERIFY(deleted);
    QCOMPARE(deleted->value(u"id").toString(), id.toString());
    QCOMPARE(rating(), u"1 2"_qs);
    QCOMPARE(m_shop->refusal(DeleteReview{faust()}, m_shop->customer()).reason,
             u"review_missing"_qs);
    // Taken back: it is written again.
    QVERIFY(!write(m_shop->customer(), 4).isNull());
    QCOMPARE(rating(), u"2 6"_qs);
}

void TestReviewCommands::hidesAndShows()
{
    const auto id = write(m_shop->customer(), 5);
    const HideReview hide{id, u"Оскорбление"_qs};
    for (const auto who : {m_shop->customer(), m_shop->staff()}) {
        QCOMPARE(m_shop->refusal(hide, who).reason, u"role_may_not"_qs);
        QCOMPARE(m_shop->refusal(ShowReview{id}, who).reason, u"role_may_not"_qs);
    }
    SD_VERIFY(m_shop->apply(hide, m_shop->manager()));
    SD_VERIFY(m_shop->apply(HideReview{id, u"Another"_qs}, m_shop->admin()));
    QCOMPARE(m_shop->value(u"SELECT hidden_reason FROM review"_qs), u"Another"_qs);
    QCOMPARE(rating(), u"0 0"_qs);
    SD_VERIFY(m_shop->apply(ShowReview{id}, m_shop->manager()));
    SD_VERIFY(m_shop->apply(ShowReview{id}, m_shop->manager()));
    QCOMPARE(rating(), u"1 5"_qs);
    QCOMPARE(m_shop->value(u"SELECT hidden_reason FROM review"_qs), QString());
    const HideReview nothing{ReviewId(m_shop->device().uuid()), u"x"_qs};
    const auto refusal = m_shop->refusal(nothing, m_shop->manager());
    QCOMPARE(refusal.reason, u"review_unknown"_qs);
    QCOMPARE(refusal.field, u"review"_qs);
}

void TestReviewCommands::wantsAReason()
{
    const auto id = write(m_shop->customer(), 5);
    const auto refusal = m_shop->refusal(HideReview{id, u"  "_qs}, m_shop->manager());
    QCOMPARE(refusal.reason, u"text_missing"_qs);
    QCOMPARE(refusal.field, u"reason"_qs);
    QCOMPARE(m_shop->refusal(HideReview{id, QString(501, u'x')}, m_shop->manager()).reason,
             u"text_too_long"_qs);
    QCOMPARE(rating(), u"1 5"_qs);
}

void TestReviewCommands::keepsAnEditedReviewHidden()
{
    const auto id = write(m_shop->customer(), 1);
    SD_VERIFY(m_shop->apply(HideReview{id, u"Insult"_qs}, m_shop->manager()));
    QCOMPARE(write(m_shop->customer(), 5), id);
    QCOMPARE(rating(), u"0 0"_qs);
    SD_VERIFY(m_shop->apply(DeleteReview{faust()}, m_shop->customer()));
    QCOMPARE(rating(), u"0 0"_qs);
}

void TestReviewCommands::letsStaffPickTheirOwn()
{
    write(m_shop->staff(), 5);
    write(m_shop->customer(), 3);
    SD_VERIFY(m_shop->apply(SetStaffPick{faust(), true}, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM review WHERE staff_pick"_qs), u"1"_qs);
    QCOMPARE(m_shop->refusal(SetStaffPick{faust(), true}, m_shop->customer()).reason,
             u"role_may_not"_qs);
    QCOMPARE(m_shop->refusal(SetStaffPick{faust(), true}, m_shop->manager()).reason,
             u"review_missing"_qs);
    write(m_shop->staff(), 4); // what is written anew stays a pick
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM review WHERE staff_pick"_qs), u"1"_qs);
    SD_VERIFY(m_shop->apply(SetStaffPick{faust(), false}, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM review WHERE staff_pick"_qs), u"0"_qs);
    QCOMPARE(rating(), u"2 7"_qs);
}

void TestReviewCommands::takesBackWhatIsWritten()
{
    QCOMPARE(differenceAfter(review(4), m_shop->customer()), QString());
    write(m_shop->customer(), 3);
    QCOMPARE(differenceAfter(review(5), m_shop->customer()), QString());
    QCOMPARE(differenceAfter(DeleteReview{faust()}, m_shop->customer()), QString());
}

void TestReviewCommands::takesBackWhatIsHidden()
{
    const auto id = write(m_shop->customer(), 3);
    const HideReview hide{id, u"Insult"_qs};
    QCOMPARE(differenceAfter(hide, m_shop->manager()), QString());
    SD_VERIFY(m_shop->apply(hide, m_shop->manager()));
    QCOMPARE(differenceAfter(HideReview{id, u"Another"_qs}, m_shop->manager()), QString());
    QCOMPARE(differenceAfter(ShowReview{id}, m_shop->manager()), QString());
    const auto again = m_shop->apply(hide, m_shop->manager());
    SD_VERIFY(again);
    QVERIFY(!inverseOf(hide, *again));
}

void TestReviewCommands::takesBackAPick()
{
    write(m_shop->staff(), 3);
    const SetStaffPick pick{faust(), true};
    QCOMPARE(differenceAfter(pick, m_shop->staff()), QString());
    SD_VERIFY(m_shop->apply(pick, m_shop->staff()));
    QCOMPARE(differenceAfter(SetStaffPick{faust(), false}, m_shop->staff()), QString());
    const auto again = m_shop->apply(pick, m_shop->staff());
    SD_VERIFY(again);
    QVERIFY(!inverseOf(pick, *again));
}

void TestReviewCommands::knowsNoWayBackWhereMoreWouldBeLost()
{
    write(m_shop->staff(), 3);
    SD_VERIFY(m_shop->apply(SetStaffPick{faust(), true}, m_shop->staff()));
    QCOMPARE(differenceAfter(DeleteReview{faust()}, m_shop->staff()), u"no way back"_qs);
    const auto id = write(m_shop->customer(), 3);
    SD_VERIFY(m_shop->apply(HideReview{id, u"Insult"_qs}, m_shop->manager()));
    QCOMPARE(differenceAfter(DeleteReview{faust()}, m_shop->customer()), u"no way back"_qs);
    const auto shown = ShowReview{write(m_shop->customer(), 3)};
    const auto nothing = m_shop->apply(shown, m_shop->manager());
    SD_VERIFY(nothing);
    QVERIFY(!inverseOf(shown, *nothing));
}

// Writing, deleting, hiding and showing on one book at the same time.
void TestReviewCommands::keepsTheAverageUnderManyHands()
{
    QFETCH_GLOBAL(Engine, engine);
    const int rounds = engine == Engine::Postgres ? 1000 : 100; // a file has one writer at a time
    const auto id = write(m_shop->manager(), 3);
    std::vector<std::vector<Command>> commands(4);
    for (int i = 0; i < rounds; ++i) {
        commands[0].push_back(m_shop->command(review(1 + i % 5), m_shop->customer()));
        commands[0].push_back(m_shop->command(DeleteReview{faust()}, m_shop->customer()));
        commands[1].push_back(m_shop->command(review(1 + i % 4), m_shop->staff()));
        commands[1].push_back(m_shop->command(SetStaffPick{faust(), i % 2 == 0}, m_shop->staff()));
        commands[2].push_back(m_shop->command(HideReview{id, u"x"_qs}, m_shop->admin()));
        commands[2].push_back(m_shop->command(ShowReview{id}, m_shop->admin()));
        commands[3].push_back(m_shop->command(review(1 + i % 3), m_shop->manager()));
        commands[3].push_back(m_shop->command(HideReview{id, u"y"_qs}, m_shop->admin()));
    }
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (const auto &own : commands) {
        threads.emplace_back([&] {
            const auto connection = m_shop->connect();
            for (const auto &command : own) {
                const auto receipt =
                        connection ? CommandRunner(m_shop->clock()).run(**connection, command)
                                   : Result<Receipt>(fail(connection.error()));
                failures += !receipt || !receipt->isAccepted();
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(rating(), shownRating());
}

QTEST_GUILESS_MAIN(TestReviewCommands)
#include "tst_review_commands.moc"
