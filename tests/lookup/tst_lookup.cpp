// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/lookup/OpenLibraryLookup.h"
#include "tests/support/LibraryAnswers.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

using How = HttpAnswer::How;

Q_DECLARE_METATYPE(shopdesk::test::HttpAnswer)

// Books on the web, from a server on loopback that answers well, badly, or not at all.
class TestLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsABookWithItsAuthors();
    void takesAuthorsFromTheWork();
    void getsTheCoverOfWhatWasFound();
    void leavesOutAnAuthorWhoIsGone();
    void followsToAnotherHost();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void saysThatNobodyIsThere();
    void stopsWhenAsked();
    void secondSearchEndsTheFirst();
    void survivesBeingForgotten();
    void keepsAnswersOnTheDevice();
    void readsOddRecords_data();
    void readsOddRecords();
    void takesOnlyAddressesOfTheWeb_data();
    void takesOnlyAddressesOfTheWeb();

private:
    [[nodiscard]] static Isbn isbn(const QString &text = QStringLiteral("9780140447934"))
    {
        return *Isbn::parse(text);
    }
    [[nodiscard]] static OpenLibraryLookup::Options optionsFor(const HttpServer &server)
    {
        return {.address = server.address(),
                .cacheFolder = {},
                .limits = {.time = std::chrono::milliseconds(600), .bytes = 100'000}};
    }
    template<class T>
    [[nodiscard]] static Result<T> answerOf(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            return fail(ErrorKind::Internal, u"no answer"_qs);
        return future.resultCount() > 0 ? future.result()
                                        : Result<T>(fail(ErrorKind::Internal, u"no result"_qs));
    }
    template<class T>
    [[nodiscard]] static QString reasonOf(const Result<T> &result)
    {
        return result ? QString() : result.error().reason;
    }
};

void TestLookup::findsABookWithItsAuthors()
{
    HttpServer server;
    stockLibrary(server);
    OpenLibraryLookup lookup(optionsFor(server));
    const auto found = answerOf(lookup.find(isbn()));
    QCOMPARE(reasonOf(found), QString());
    QCOMPARE(found->isbn, u"9780140447934"_qs);
    QCOMPARE(found->title, u"War and Peace"_qs);
    QCOMPARE(found->subtitle, u"A novel"_qs);
    QCOMPARE(found->authors, (QStringList{u"Лев Толстой"_qs, u"Rosemary Edmonds"_qs}));
    QCOMPARE(found->publisher, u"Penguin"_qs);
    QCOMPARE(found->year, std::optional<qint64>(1982));
    QCOMPARE(found->language, u"en"_qs);
    QCOMPARE(found->subjects, (QStringList{u"Russia"_qs, u"War"_qs}));
    QCOMPARE(found->cover,
             QUrl(server.address().toString() + u"/b/id/4711-L.jpg?default=false"_qs));
    QCOMPARE(server.asked().first(), u"/isbn/9780140447934.json"_qs);
}

void TestLookup::takesAuthorsFromTheWork()
{
    HttpServer server;
    stockLibrary(server);
    OpenLibraryLookup lookup(optionsFor(server));
    const auto found = answerOf(lookup.find(isbn(u"3-16-148410-X"_qs)));
    QCOMPARE(reasonOf(found), QString());
    QCOMPARE(found->authors, QStringList{u"Goethe"_qs});
    QVERIFY(!found->year);
    QVERIFY(found->cover.isEmpty());
    QCOMPARE(found->toJson().value(u"cover_url"), QJsonValue(QJsonValue::Null));
}

void TestLookup::getsTheCoverOfWhatWasFound()
{
    HttpServer server;
    const QByteArray picture("\xff\xd8 a picture, as far as this goes");
    stockLibrary(server, picture);
    OpenLibraryLookup lookup(optionsFor(server));
    const auto found = answerOf(lookup.find(isbn()));
    QCOMPARE(reasonOf(found), QString());
    const auto cover = answerOf(lookup.cover(found->cover));
    QCOMPARE(reasonOf(cover), QString());
    QCOMPARE(*cover, picture);
}

void TestLookup::leavesOutAnAuthorWhoIsGone()
{
    HttpServer server;
    stockLibrary(server);
    server.answer(u"/authors/OL1A.json"_qs, {.status = 404});
    OpenLibraryLookup lookup(optionsFor(server));
    const auto found = answerOf(lookup.find(isbn()));
    QCOMPARE(reasonOf(found), QString());
    QCOMPARE(found->authors, QStringList{u"Rosemary Edmonds"_qs});
    // But one who cannot be asked for now would be missing for no reason.
    server.answer(u"/authors/OL1A.json"_qs, {.status = 503});
    QCOMPARE(reasonOf(answerOf(lookup.find(isbn()))), u"lookup_server_failed"_qs);
}

void TestLookup::followsToAnotherHost()
{
    HttpServer there;
    stockLibrary(there);
    HttpServer here;
    here.answer(
            u"/isbn/9783161484100.json"_qs,
            {.status = 301,
             .header = "Location: http://localhost:" + QByteArray::number(there.address().port()) +
                       "/isbn/9783161484100.json"});
    here.answer(u"/works/OL9W.json"_qs, {.body = R"({"authors": []})"});
    OpenLibraryLookup lookup(optionsFor(here));
    const auto found = answerOf(lookup.find(isbn(u"9783161484100"_qs)));
    QCOMPARE(reasonOf(found), QString());
    QCOMPARE(found->title, u"Faust"_qs);
    QCOMPARE(there.asked().size(), 1);
}

void TestLookup::saysWhatWentWrong_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const HttpAnswer &answer, const QString &reason) {
        QTest::newRow(name) << answer << reason;
    };
    const QByteArray good(R"({"title": "A title that takes a while"})");
    row("unknown", {.status = 404}, u"lookup_not_found"_qs);
    row("gone", {.status = 410}, u"lookup_not_found"_qs);
    row("broken", {.status = 500, .body = "oops"}, u"lookup_server_failed"_qs);
    row("busy", {.status = 429}, u"lookup_server_failed"_qs);
    row("a web page", {.body = "<html>Sign in</html>"}, u"lookup_answer_wrong"_qs);
    row("half of it", {.body = R"({"title": )"}, u"lookup_answer_wrong"_qs);
    row("a list", {.body = "[1, 2]"}, u"lookup_answer_wrong"_qs);
    row("no title", {.body = R"({"publishers": ["Penguin"]})"}, u"lookup_answer_wrong"_qs);
    row("a title of another kind", {.body = R"({"title": 7})"}, u"lookup_answer_wrong"_qs);
    row("nothing", {.how = How::Never}, u"lookup_too_slow"_qs);
    row("a byte at a time", {.body = good, .how = How::Slowly}, u"lookup_too_slow"_qs);
    row("without end", {.body = QByteArray(8192, ' '), .how = How::Endless},
        u"lookup_answer_too_large"_qs);
    row("large", {.body = QByteArray(200'000, ' ')}, u"lookup_answer_too_large"_qs);
    row("cut off", {.body = good, .how = How::Cut}, u"lookup_offline"_qs);
    row("round and round", {.status = 302, .header = "Location: /isbn/9780140447934.json"},
        u"lookup_too_many_redirects"_qs);
    row("to another scheme", {.status = 302, .header = "Location: https://127.0.0.1:1/x"},
        u"lookup_redirect_refused"_qs);
    row("to a file", {.status = 302, .header = "Location: file:///etc/hostname"},
        u"lookup_redirect_refused"_qs);
}

void TestLookup::saysWhatWentWrong()
{
    QFETCH(HttpAnswer, answer);
    HttpServer server;
    server.answer(u"/isbn/9780140447934.json"_qs, answer);
    OpenLibraryLookup lookup(optionsFor(server));
    QTEST(reasonOf(answerOf(lookup.find(isbn()))), "reason");
    // The question and three redirects.
    QVERIFY2(server.asked().size() <= 4, qPrintable(server.asked().join(u' ')));
}

void TestLookup::saysThatNobodyIsThere()
{
    OpenLibraryLookup::Options options;
    {
        const HttpServer gone;
        options = optionsFor(gone);
    }
    OpenLibraryLookup lookup(options);
    const auto found = answerOf(lookup.find(isbn()));
    QCOMPARE(reasonOf(found), u"lookup_offline"_qs);
    QCOMPARE(found.error().kind, ErrorKind::Unreachable);
}

void TestLookup::stopsWhenAsked()
{
    HttpServer server;
    server.answer(u"/isbn/9780140447934.json"_qs, {.how = How::Never});
    auto options = optionsFor(server);
    options.limits.time = std::chrono::minutes(1);
    OpenLibraryLookup lookup(options);
    const auto future = lookup.find(isbn());
    QTRY_COMPARE(server.asked().size(), 1);
    lookup.cancel();
    const auto found = answerOf(future);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
}

void TestLookup::secondSearchEndsTheFirst()
{
    HttpServer server;
    stockLibrary(server);
    server.answer(u"/isbn/9780140447934.json"_qs, {.how = How::Never});
    OpenLibraryLookup lookup(optionsFor(server));
    const auto first = lookup.find(isbn());
    const auto second = lookup.find(isbn(u"9783161484100"_qs));
    QCOMPARE(answerOf(first).error().kind, ErrorKind::Cancelled);
    QCOMPARE(reasonOf(answerOf(second)), QString());
}

void TestLookup::survivesBeingForgotten()
{
    HttpServer server;
    server.answer(u"/isbn/9780140447934.json"_qs, {.how = How::Never});
    auto lookup = std::make_unique<OpenLibraryLookup>(optionsFor(server));
    const auto future = lookup->find(isbn());
    QTRY_COMPARE(server.asked().size(), 1);
    lookup.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void TestLookup::keepsAnswersOnTheDevice()
{
    const QTemporaryDir folder;
    HttpServer server;
    server.answer(u"/isbn/9780140447934.json"_qs,
                  {.body = R"({"title": "Kept"})", .header = "Cache-Control: max-age=600"});
    auto options = optionsFor(server);
    options.cacheFolder = folder.path();
    for (int times = 0; times < 3; ++times) {
        OpenLibraryLookup lookup(options);
        const auto found = answerOf(lookup.find(isbn()));
        QCOMPARE(reasonOf(found), QString());
        QCOMPARE(found->title, u"Kept"_qs);
    }
    QCOMPARE(server.asked().size(), 1);
}

void TestLookup::readsOddRecords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *json, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(expected);
    };
    row("year", R"({"title":"t","publish_date":"c1995."})", R"({"year":1995})");
    row("no year", R"({"title":"t","publish_date":"unknown 19"})", R"({"year":null})");
    row("year as number", R"({"title":"t","publish_date":1995})", R"({"year":null})");
    row("publishers as objects", R"({"title":"t","publishers":[{"name":"Suhrkamp"}]})",
        R"({"publisher":"Suhrkamp"})");
    row("publisher as text", R"({"title":"t","publishers":"Suhrkamp"})", R"({"publisher":null})");
    row("language", R"({"title":"t","languages":[{"key":"/languages/rus"}]})",
        R"({"language":"ru"})");
    row("no language", R"({"title":"t","languages":[{"key":"/languages/xyzzy"}]})",
        R"({"language":null})");
    row("line breaks", R"({"title":" t\n u "})", R"({"title":"t u"})");
}

void TestLookup::readsOddRecords()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const auto edition = openLibraryEdition(json);
    QCOMPARE(reasonOf(edition), QString());
    const auto shown = edition->book.toJson();
    const auto wanted = QJsonDocument::fromJson(expected).object();
    for (auto field = wanted.begin(); field != wanted.end(); ++field)
        QCOMPARE(shown.value(field.key()), field.value());
    // A key becomes part of an address: only what looks like one is taken.
    const auto crooked = openLibraryEdition(
            R"({"title":"t","authors":[{"key":"/authors/../../x"},{"key":"http://evil.example"},
                {"key":"/authors/OL7A"},{"key":"/authors/OL7A"}],"works":[{"key":"/books/OL1M"}]})");
    QVERIFY(crooked);
    QCOMPARE(crooked->authorKeys, QStringList{u"/authors/OL7A"_qs});
    QCOMPARE(crooked->workKey, QString());
}

void TestLookup::takesOnlyAddressesOfTheWeb_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << QString() << u"https://openlibrary.org"_qs;
    QTest::newRow("own") << u"http://books.example:8080/mirror/"_qs
                         << u"http://books.example:8080/mirror"_qs;
    QTest::newRow("file") << u"file:///etc/passwd"_qs << QString();
    QTest::newRow("words") << u"open library"_qs << QString();
    QTest::newRow("no host") << u"https:///x"_qs << QString();
}

void TestLookup::takesOnlyAddressesOfTheWeb()
{
    QFETCH(QString, given);
    const auto address = openLibraryAddress(given);
    QTEST(address ? address->toString() : QString(), "address");
}

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"
