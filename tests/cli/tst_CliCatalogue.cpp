// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"
#include "tests/support/LibraryAnswers.h"

#include <QBuffer>
#include <QImage>

using namespace shopdesk;
using namespace shopdesk::test;

// Covers, and books on the web.
class CliCatalogueTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void coverIsSetExportedAndRemoved();
    void coverIsRefusedAndSaysWhy_data();
    void coverIsRefusedAndSaysWhy();
    void bookIsFoundOnTheWeb();
    void lookupFailsWithAReason_data();
    void lookupFailsWithAReason();

private:
    [[nodiscard]] static QByteArray png(const QSize &size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return bytes;
    }
    CliAnswer cover(const QStringList &words)
    {
        return cli().json(QStringList{u"book"_qs, u"cover"_qs} + words);
    }
};

void CliCatalogueTest::coverIsSetExportedAndRemoved()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto faust = QString::fromLatin1(CliProbe::kFaust);
    const auto set = cover({u"set"_qs, faust, cli().file(png({1800, 2400}))});
    QVERIFY2(set.exit == 0, set.all().constData());
    QCOMPARE(set.json().value(u"replaced"), QJsonValue(false));
    const auto out = cli().folder() + u"/out.jpg"_qs;
    const auto exported = cover({u"export"_qs, faust, out});
    QVERIFY2(exported.exit == 0, exported.all().constData());
    QCOMPARE(QImage(out).size(), QSize(900, 1200));
    QCOMPARE(cover({u"export"_qs, faust, out, u"--thumbnail"_qs}).exit, 0);
    QCOMPARE(QImage(out).size(), QSize(160, 213));
    const auto again = cover(
            {u"set"_qs, faust, cli().file(png({300, 300})), u"--source"_qs, u"the publisher"_qs});
    QCOMPARE(again.json().value(u"replaced"), QJsonValue(true));
    QCOMPARE(cover({u"export"_qs, faust, out}).json().value(u"source").toString(),
             u"the publisher"_qs);
    QCOMPARE(cover({u"remove"_qs, faust}).exit, 0);
    const auto gone = cover({u"export"_qs, faust, out});
    QCOMPARE(gone.exit, 1);
    QCOMPARE(gone.reason(), u"cover_missing"_qs);
    QCOMPARE(cli().run({u"book"_qs, u"cover"_qs, u"remove"_qs, faust}).exit, 1);
}

void CliCatalogueTest::coverIsRefusedAndSaysWhy_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("reason");
    const auto faust = QString::fromLatin1(CliProbe::kFaust);
    QTest::newRow("text") << QByteArray("a text") << faust << u"picture_format_unknown"_qs;
    QTest::newRow("truncated") << png({300, 300}).chopped(40) << faust << u"picture_truncated"_qs;
    QTest::newRow("too small") << png({3, 3}) << faust << u"picture_too_small"_qs;
    QTest::newRow("no book") << png({300, 300}) << u"9780000000002"_qs << u"book_unknown"_qs;
}

void CliCatalogueTest::coverIsRefusedAndSaysWhy()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, book);
    QCOMPARE(cli().fill().exit, 0);
    const auto refused = cover({u"set"_qs, book, cli().file(file)});
    QCOMPARE(refused.exit, 1);
    QTEST(refused.reason(), "reason");
}

void CliCatalogueTest::bookIsFoundOnTheWeb()
{
    HttpServer server;
    stockLibrary(server);
    const auto address = server.address().toString();
    const CliProbe::Environment place{{u"SHOPDESK_OPEN_LIBRARY"_qs, address}};
    const auto found = cli().json({u"book"_qs, u"lookup"_qs, u"978-0-14-044793-4"_qs}, place);
    QVERIFY2(found.exit == 0, found.all().constData());
    QCOMPARE(found.json().value(u"title").toString(), u"War and Peace"_qs);
    QCOMPARE(found.json().value(u"authors").toArray().size(), 2);
    QCOMPARE(found.json().value(u"year").toInt(), 1982);
    // The option goes before the environment.
    const auto shown = cli().run(
            {u"book"_qs, u"lookup"_qs, u"9783161484100"_qs, u"--open-library"_qs, address},
            {{u"SHOPDESK_OPEN_LIBRARY"_qs, u"http://127.0.0.1:1"_qs}});
    QCOMPARE(shown.exit, 0);
    QVERIFY(shown.out.contains("Goethe"));
}

void CliCatalogueTest::lookupFailsWithAReason_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown") << QStringList{u"9785170800001"_qs} << 1 << u"lookup_not_found"_qs;
    QTest::newRow("no ISBN") << QStringList{u"12345"_qs} << 1 << u"isbn_bad_length"_qs;
    QTest::newRow("nobody there") << QStringList{u"9785170800001"_qs, u"--open-library"_qs,
                                                 u"http://127.0.0.1:1"_qs}
                                  << 3 << u"lookup_offline"_qs;
    QTest::newRow("no address") << QStringList{u"9785170800001"_qs, u"--open-library"_qs,
                                               u"file:///etc"_qs}
                                << 1 << u"lookup_address_invalid"_qs;
    QTest::newRow("no answer") << QStringList{u"9780306406157"_qs, u"--timeout"_qs, u"1"_qs} << 3
                               << u"lookup_too_slow"_qs;
}

void CliCatalogueTest::lookupFailsWithAReason()
{
    QFETCH(QStringList, words);
    HttpServer server;
    server.answer(u"/isbn/9780306406157.json"_qs, {.how = HttpAnswer::How::Never});
    const auto failed = cli().json(QStringList{u"book"_qs, u"lookup"_qs} + words,
                                   {{u"SHOPDESK_OPEN_LIBRARY"_qs, server.address().toString()}});
    QTEST(failed.exit, "exit");
    QTEST(failed.reason(), "reason");
}

QTEST_GUILESS_MAIN(CliCatalogueTest)
#include "tst_CliCatalogue.moc"
