// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Codec.h"
#include "tests/support/WorkspaceFixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

class TestCatalogueCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void makesAShopOnceByCode();
    void refusesShopsThatCannotWork_data();
    void refusesShopsThatCannotWork();
    void convertsIsbn10AndRefusesASecondBookOfIt();
    void givesAnOwnCodeToABookWithoutIsbn();
    void repeatsAnOwnCodeOnlyByOpId();
    void keepsAuthorsInOrderAndOnceEach();
    void keepsAnyScriptAsItIs();
    void refusesBooksThatCannotBe_data();
    void refusesBooksThatCannotBe();
    void ratesABookOncePerPerson();
    void recordsAPromotionWithItsTargets();
    void refusesPromotionsThatSayNothing_data();
    void refusesPromotionsThatSayNothing();

private:
    [[nodiscard]] static CreateBook book(const QString &title);
    [[nodiscard]] QString faust(const QString &column);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestCatalogueCommands::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

CreateBook TestCatalogueCommands::book(const QString &title)
{
    CreateBook command;
    command.title = title;
    return command;
}

QString TestCatalogueCommands::faust(const QString &column)
{
    return m_shop->value(u"SELECT %1 FROM book WHERE isbn = '%2'"_qs.arg(
            column, QString::fromLatin1(WorkspaceFixture::kFaust)));
}

void TestCatalogueCommands::makesAShopOnceByCode()
{
    CreateShop shop;
    shop.code = u"ham"_qs;
    shop.name = u"Hamburg"_qs;
    shop.timeZone = u"Europe/Berlin"_qs;
    const auto made = m_shop->apply(shop, m_shop->manager());
    SD_VERIFY(made);
    QCOMPARE(made->value(u"code").toString(), u"HAM"_qs);
    const auto again = m_shop->refusal(shop, m_shop->manager());
    QCOMPARE(again.kind, ErrorKind::Conflict);
    QCOMPARE(again.reason, u"duplicate"_qs);
    QCOMPARE(again.field, u"code"_qs);
}

void TestCatalogueCommands::refusesShopsThatCannotWork_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("field");
    const auto berlin = u"Europe/Berlin"_qs;
    QTest::newRow("code") << u"X"_qs << u"N"_qs << berlin << u"DE"_qs << u"code"_qs;
    QTest::newRow("name") << u"XX"_qs << u" "_qs << berlin << u"DE"_qs << u"name"_qs;
    QTest::newRow("zone") << u"XX"_qs << u"N"_qs << u"Mars/Base"_qs << u"DE"_qs << u"time_zone"_qs;
    QTest::newRow("country") << u"XX"_qs << u"N"_qs << berlin << u"Germany"_qs << u"country"_qs;
}

void TestCatalogueCommands::refusesShopsThatCannotWork()
{
    CreateShop shop;
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QString, zone);
    QFETCH(QString, country);
    shop.code = code;
    shop.name = name;
    shop.timeZone = zone;
    shop.country = country;
    const auto refusal = m_shop->refusal(shop, m_shop->admin());
    QCOMPARE(refusal.kind, ErrorKind::Invalid);
    QTEST(refusal.field, "field");
}

void TestCatalogueCommands::convertsIsbn10AndRefusesASecondBookOfIt()
{
    auto first = book(u"One"_qs);
    first.isbn = u"0-19-853453-1"_qs;
    const auto made = m_shop->apply(first, m_shop->manager());
    SD_VERIFY(made);
    QCOMPARE(made->value(u"code").toString(), u"9780198534532"_qs);
    auto second = book(u"Two"_qs);
    second.isbn = u"9780198534532"_qs;
    const auto refusal = m_shop->refusal(second, m_shop->manager());
    QCOMPARE(refusal.reason, u"duplicate"_qs);
    QCOMPARE(refusal.field, u"isbn"_qs);
}

void TestCatalogueCommands::givesAnOwnCodeToABookWithoutIsbn()
{
    const auto made = m_shop->apply(book(u"Tote bag"_qs), m_shop->manager());
    SD_VERIFY(made);
    const auto code = made->value(u"code").toString();
    QVERIFY(code.startsWith(u"SD"));
    auto clash = book(u"Another bag"_qs);
    clash.ownCode = code;
    QCOMPARE(m_shop->refusal(clash, m_shop->manager()).field, u"own_code"_qs);
}

void TestCatalogueCommands::repeatsAnOwnCodeOnlyByOpId()
{
    const auto command = m_shop->command(book(u"Tote bag"_qs), m_shop->manager());
    const auto once = m_shop->run(command);
    const auto again = m_shop->run(command);
    SD_VERIFY(once);
    SD_VERIFY(again);
    QVERIFY(again->already);
    QCOMPARE(again->result, once->result);
    const auto other = m_shop->apply(book(u"Tote bag"_qs), m_shop->manager());
    SD_VERIFY(other);
    QVERIFY(other->value(u"code") != once->result.value(u"code"));
}

void TestCatalogueCommands::keepsAuthorsInOrderAndOnceEach()
{
    auto good = book(u"Good Omens"_qs);
    good.authors = {u"Terry Pratchett"_qs, u"Neil Gaiman"_qs, u"Terry Pratchett"_qs};
    const auto made = m_shop->apply(good, m_shop->manager());
    SD_VERIFY(made);
    const auto id = made->value(u"id").toString();
    QCOMPARE(m_shop->value(u"SELECT authors FROM book WHERE id = '%1'"_qs.arg(id)),
             u"Terry Pratchett, Neil Gaiman"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM book_author WHERE book_id = '%1'"_qs.arg(id)),
             u"2"_qs);
    auto alone = book(u"Coraline"_qs);
    alone.authors = {u"Neil Gaiman"_qs};
    SD_VERIFY(m_shop->apply(alone, m_shop->manager()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM author WHERE name = 'Neil Gaiman'"_qs), u"1"_qs);
}

void TestCatalogueCommands::keepsAnyScriptAsItIs()
{
    for (const auto &title : {u"אליס בארץ הפלאות"_qs, u"كليلة ودمنة"_qs, u"📚 Emoji"_qs,
                              u"Ёлка и Ёж"_qs, u"紅樓夢"_qs}) {
        const auto made = m_shop->apply(book(title), m_shop->manager());
        SD_VERIFY(made);
        QCOMPARE(m_shop->value(u"SELECT title FROM book WHERE id = '%1'"_qs.arg(
                         made->value(u"id").toString())),
                 title);
    }
}

void TestCatalogueCommands::refusesBooksThatCannotBe_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty title") << u"title"_qs << QJsonValue(u""_qs) << u"text_missing"_qs;
    QTest::newRow("long title") << u"title"_qs << QJsonValue(QString(100'000, u'x'))
                                << u"text_too_long"_qs;
    QTest::newRow("NUL") << u"title"_qs << QJsonValue(u"a"_qs + QChar(0) + u'b')
                         << u"text_has_control"_qs;
    QTest::newRow("isbn") << u"isbn"_qs << QJsonValue(u"9783161484101"_qs)
                          << u"isbn_bad_check_digit"_qs;
    QTest::newRow("price") << u"price_minor"_qs << QJsonValue(-1) << u"price_negative"_qs;
    QTest::newRow("price beyond all sums")
            << u"price_minor"_qs << QJsonValue(qint64(1) << 62) << u"money_overflow"_qs;
    QTest::newRow("tax") << u"tax_rate_bp"_qs << QJsonValue(10'001) << u"tax_rate_out_of_range"_qs;
    QTest::newRow("year") << u"year"_qs << QJsonValue(2201) << u"year_out_of_range"_qs;
    QTest::newRow("language") << u"language"_qs << QJsonValue(u"German!"_qs)
                              << u"language_invalid"_qs;
    QTest::newRow("availability") << u"availability"_qs << QJsonValue(u"soon"_qs)
                                  << u"availability_unknown"_qs;
    QTest::newRow("category") << u"categories"_qs << QJsonValue(QJsonArray{u"none"_qs})
                              << u"category_unknown"_qs;
    QTest::newRow("author") << u"authors"_qs << QJsonValue(QJsonArray{u" "_qs})
                            << u"text_missing"_qs;
}

// Making and editing demand the same.
void TestCatalogueCommands::refusesBooksThatCannotBe()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    QJsonObject fields{{QStringLiteral("title"), QStringLiteral("Title")}};
    fields.insert(field, value);
    const auto create = valueFromJson(u"CreateBook"_qs, 1, fields);
    SD_VERIFY(create);
    const auto made = m_shop->refusal(*create, m_shop->manager());
    QCOMPARE(made.reason, reason);
    QCOMPARE(made.field, field);
    EditBook edit;
    edit.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust));
    edit.changes = {{field, {{}, value}}};
    const auto edited = m_shop->refusal(edit, m_shop->manager());
    QCOMPARE(edited.reason, reason);
    QCOMPARE(edited.field, field);
}

void TestCatalogueCommands::ratesABookOncePerPerson()
{
    WriteReview review;
    review.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust));
    review.rating = 2;
    const auto first = m_shop->apply(review, m_shop->customer());
    review.rating = 5;
    review.body = u"On second reading…"_qs;
    const auto second = m_shop->apply(review, m_shop->customer());
    SD_VERIFY(first);
    SD_VERIFY(second);
    QCOMPARE(second->value(u"id"), first->value(u"id"));
    QCOMPARE(faust(u"rating_count"_qs), u"1"_qs);
    QCOMPARE(faust(u"rating_sum"_qs), u"5"_qs);
    review.rating = 6;
    QCOMPARE(m_shop->refusal(review, m_shop->customer()).reason, u"rating_out_of_range"_qs);
}

void TestCatalogueCommands::recordsAPromotionWithItsTargets()
{
    CreatePromotion promotion;
    promotion.name = u"Spring"_qs;
    promotion.kind = u"percent"_qs;
    promotion.percentBp = 1000;
    promotion.books = {BookRef(QString::fromLatin1(WorkspaceFixture::kFaust)),
                       BookRef(QString::fromLatin1(WorkspaceFixture::kFaust))};
    promotion.shops = {ShopRef(u"LPZ"_qs)};
    promotion.couponCode = u"spring26"_qs;
    SD_VERIFY(m_shop->apply(promotion, m_shop->manager()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM promotion_target"_qs), u"2"_qs);
    QCOMPARE(m_shop->value(u"SELECT code FROM coupon"_qs), u"SPRING26"_qs);
    const auto again = m_shop->refusal(promotion, m_shop->manager());
    QCOMPARE(again.reason, u"duplicate"_qs);
    QCOMPARE(again.field, u"coupon_code"_qs);
}

void TestCatalogueCommands::refusesPromotionsThatSayNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("kind") << QByteArray(R"({"name":"x","kind":"gift"})") << u"kind"_qs;
    QTest::newRow("percent") << QByteArray(R"({"name":"x","kind":"percent"})") << u"percent_bp"_qs;
    QTest::newRow("over 100 %") << QByteArray(R"({"name":"x","kind":"percent","percent_bp":10001})")
                                << u"percent_bp"_qs;
    QTest::newRow("amount") << QByteArray(R"({"name":"x","kind":"amount"})") << u"amount_minor"_qs;
    QTest::newRow("free") << QByteArray(R"({"name":"x","kind":"buy_n_get_m","buy_quantity":2})")
                          << u"free_quantity"_qs;
    QTest::newRow("dates") << QByteArray(R"({"name":"x","kind":"fixed_price","amount_minor":1,)"
                                         R"("starts_on":"2026-03-02","ends_on":"2026-03-01"})")
                           << u"ends_on"_qs;
}

void TestCatalogueCommands::refusesPromotionsThatSayNothing()
{
    QFETCH(QByteArray, json);
    const auto promotion =
            valueFromJson(u"CreatePromotion"_qs, 1, QJsonDocument::fromJson(json).object());
    SD_VERIFY(promotion);
    const auto refusal = m_shop->refusal(*promotion, m_shop->manager());
    QCOMPARE(refusal.kind, ErrorKind::Invalid);
    QTEST(refusal.field, "field");
}

QTEST_GUILESS_MAIN(TestCatalogueCommands)
#include "tst_catalogue_commands.moc"
