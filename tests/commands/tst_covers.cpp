// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Codec.h"
#include "db/domain/CoverLimits.h"
#include "db/queries/BookQueries.h"
#include "tests/support/WorkspaceFixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Pictures of books: kept as they came, and nothing but small JPEGs.
class TestCovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void keepsBothSizesAsTheyCame();
    void takesThePlaceOfTheOneBefore();
    void setsOneOpIdOnce();
    void removesWhatIsThere();
    void refusesWhatIsNoCover_data();
    void refusesWhatIsNoCover();
    void keepsNoRefusedPicture();
    void showsNothingToWhoMayNotReadBooks();

private:
    [[nodiscard]] static SetBookCover golden();
    [[nodiscard]] Result<std::optional<BookCover>>
    cover(CoverSize size, const ReadScope &scope = ReadScope::whole());

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestCovers::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

SetBookCover TestCovers::golden()
{
    QFile file(QStringLiteral(SHOPDESK_TEST_DATA "/commands/SetBookCover.v1.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden");
    const auto line = commandLineFromJson(file.readAll());
    if (!line)
        qFatal("%s", qPrintable(line.error().reason));
    return std::get<SetBookCover>(line->value);
}

Result<std::optional<BookCover>> TestCovers::cover(CoverSize size, const ReadScope &scope)
{
    Transaction reading(m_shop->connection(), Transaction::Mode::Read);
    SD_ASSIGN(book,
              findBook(reading, ReadScope::whole(), QString::fromLatin1(WorkspaceFixture::kFaust)));
    return bookCover(reading, scope, book, size);
}

void TestCovers::keepsBothSizesAsTheyCame()
{
    const auto none = cover(CoverSize::Thumbnail);
    SD_VERIFY(none);
    QVERIFY(!none->has_value());
    const auto command = golden();
    const auto set = m_shop->apply(command, m_shop->manager());
    SD_VERIFY(set);
    QCOMPARE(set->value(u"replaced"), QJsonValue(false));
    const auto thumbnail = cover(CoverSize::Thumbnail);
    SD_VERIFY(thumbnail);
    QVERIFY(thumbnail->has_value());
    QCOMPARE((*thumbnail)->picture, command.thumbnail.bytes);
    QCOMPARE((*thumbnail)->source, u"faust.jpg"_qs);
    QCOMPARE((*thumbnail)->changedAt, m_shop->clock().now());
    const auto detail = cover(CoverSize::Detail);
    SD_VERIFY(detail);
    QCOMPARE((*detail)->picture, command.detail.bytes);
}

void TestCovers::takesThePlaceOfTheOneBefore()
{
    auto command = golden();
    SD_VERIFY(m_shop->apply(command, m_shop->manager()));
    std::swap(command.thumbnail, command.detail);
    command.source = u"another"_qs;
    const auto again = m_shop->apply(command, m_shop->admin());
    SD_VERIFY(again);
    QCOMPARE(again->value(u"replaced"), QJsonValue(true));
    const auto detail = cover(CoverSize::Detail);
    SD_VERIFY(detail);
    QCOMPARE((*detail)->picture, command.detail.bytes);
    QCOMPARE((*detail)->source, u"another"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM book_cover"_qs), u"1"_qs);
}

void TestCovers::setsOneOpIdOnce()
{
    const auto command = m_shop->command(golden(), m_shop->manager());
    SD_VERIFY(m_shop->run(command));
    SD_VERIFY(m_shop->apply(RemoveBookCover{BookRef(golden().book)}, m_shop->manager()));
    const auto again = m_shop->run(command);
    SD_VERIFY(again);
    QVERIFY(again->already);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM book_cover"_qs), u"0"_qs);
}

void TestCovers::removesWhatIsThere()
{
    const RemoveBookCover remove{golden().book};
    QCOMPARE(m_shop->refusal(remove, m_shop->manager()).reason, u"cover_missing"_qs);
    SD_VERIFY(m_shop->apply(golden(), m_shop->manager()));
    QCOMPARE(m_shop->refusal(remove, m_shop->staff()).reason, u"role_may_not"_qs);
    SD_VERIFY(m_shop->apply(remove, m_shop->manager()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM book_cover"_qs), u"0"_qs);
}

void TestCovers::refusesWhatIsNoCover_data()
{
    QTest::addColumn<QByteArray>("thumbnail");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    const auto good = golden().thumbnail.bytes;
    const auto padded = [&good](qsizetype size) {
        return good + QByteArray(size - good.size(), 'x');
    };
    auto wide = good;
    wide.replace(wide.indexOf("\xff\xc0") + 7, 2, QByteArray("\x08\x01"));
    QTest::newRow("text") << QByteArray("a text") << good << u"picture_not_jpeg"_qs
                          << u"thumbnail"_qs;
    QTest::newRow("PNG") << good << QByteArray("\x89PNG\r\n\x1a\n") << u"picture_not_jpeg"_qs
                         << u"detail"_qs;
    QTest::newRow("truncated") << good << good.chopped(20) << u"picture_truncated"_qs
                               << u"detail"_qs;
    QTest::newRow("large thumbnail") << padded(kThumbnailLimits.bytes + 1) << good
                                     << u"picture_too_large"_qs << u"thumbnail"_qs;
    QTest::newRow("large detail") << good << padded(kDetailLimits.bytes + 1)
                                  << u"picture_too_large"_qs << u"detail"_qs;
    QTest::newRow("too wide") << wide << good << u"picture_too_many_pixels"_qs << u"thumbnail"_qs;
    QTest::newRow("just fits") << padded(kThumbnailLimits.bytes) << padded(kDetailLimits.bytes)
                               << u"accepted"_qs << QString();
}

void TestCovers::refusesWhatIsNoCover()
{
    QFETCH(QByteArray, thumbnail);
    QFETCH(QByteArray, detail);
    auto command = golden();
    command.thumbnail = {thumbnail};
    command.detail = {detail};
    const auto refusal = m_shop->refusal(command, m_shop->manager());
    QTEST(refusal.reason, "reason");
    QTEST(refusal.field, "field");
}

void TestCovers::keepsNoRefusedPicture()
{
    auto command = golden();
    command.book = BookRef(u"9780000000002"_qs);
    QCOMPARE(m_shop->refusal(command, m_shop->manager()).reason, u"book_unknown"_qs);
    const auto payload =
            m_shop->value(u"SELECT payload FROM op_applied WHERE kind = 'SetBookCover'"_qs);
    QVERIFY(payload.contains(u"9780000000002"));
    QVERIFY(!payload.contains(QString::fromLatin1(command.detail.bytes.toBase64())));
}

void TestCovers::showsNothingToWhoMayNotReadBooks()
{
    SD_VERIFY(m_shop->apply(golden(), m_shop->manager()));
    const auto read = cover(CoverSize::Detail, ReadScope());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Forbidden);
}

QTEST_GUILESS_MAIN(TestCovers)
#include "tst_covers.moc"
