// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/CoverLimits.h"
#include "db/domain/Jpeg.h"
#include "models/pictures/CoverScaling.h"

#include <QBuffer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace shopdesk;

// Pictures of any kind become two small JPEGs, or a reason. There is no display here.
class TestCoverScaling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesEveryFormat_data();
    void scalesEveryFormat();
    void keepsWithinTheLimitsWhateverIsShown();
    void enlargesNothing();
    void putsTransparencyOnWhite();
    void turnsAsTheCameraSays();
    void leavesOutWhatTheFileSaysBeside();
    void refusesWhatIsNoCover_data();
    void refusesWhatIsNoCover();
    void refusesEveryTruncation_data();
    void refusesEveryTruncation();
    void stopsWhenAsked();
    void readsOnlyFilesThatAreThere();

private:
    [[nodiscard]] static QImage drawn(const QSize &size, const QColor &colour = Qt::darkCyan);
    [[nodiscard]] static QByteArray encoded(const QImage &image, const char *format);
    template<class T>
    [[nodiscard]] static QString reasonOf(const Result<T> &result)
    {
        return result ? QString() : result.error().reason;
    }
};

QImage TestCoverScaling::drawn(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QPainter painter(&image);
    painter.fillRect(QRect(QPoint(0, 0), size / 2), Qt::yellow);
    return image;
}

QByteArray TestCoverScaling::encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("cannot write %s", format);
    return bytes;
}

void TestCoverScaling::scalesEveryFormat_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto image = drawn({1500, 2000});
    for (const char *format : {"jpeg", "png", "bmp"})
        QTest::newRow(format) << encoded(image, format);
}

void TestCoverScaling::scalesEveryFormat()
{
    QFETCH(QByteArray, file);
    const auto pictures = coverPictures(file);
    QCOMPARE(reasonOf(pictures), QString());
    const auto detail = QImage::fromData(pictures->detail, "jpeg");
    QCOMPARE(detail.size(), QSize(900, 1200));
    QCOMPARE(QImage::fromData(pictures->thumbnail, "jpeg").size(), QSize(160, 213));
    QVERIFY(detail.pixelColor(10, 10).red() > 200); // yellow, as it was
    QVERIFY(detail.pixelColor(890, 1190).red() < 60);
    QVERIFY(jpegSize(pictures->detail));
    QVERIFY(jpegSize(pictures->thumbnail));
}

// Noise is the worst that can be packed.
void TestCoverScaling::keepsWithinTheLimitsWhateverIsShown()
{
    QRandomGenerator random(7);
    QImage noise(1200, 2400, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(noise.scanLine(y));
        for (int x = 0; x < noise.width(); ++x)
            line[x] = random.generate() | 0xff000000;
    }
    const auto pictures = coverPictures(noise);
    QCOMPARE(reasonOf(pictures), QString());
    QVERIFY(pictures->thumbnail.size() <= kThumbnailLimits.bytes);
    QVERIFY(pictures->detail.size() <= kDetailLimits.bytes);
    const auto size = jpegSize(pictures->detail);
    QVERIFY(size && size->width <= kDetailLimits.side && size->height <= kDetailLimits.side);
}

void TestCoverScaling::enlargesNothing()
{
    const auto pictures = coverPictures(encoded(drawn({100, 150}), "png"));
    QCOMPARE(reasonOf(pictures), QString());
    QCOMPARE(QImage::fromData(pictures->detail).size(), QSize(100, 150));
    QCOMPARE(QImage::fromData(pictures->thumbnail).size(), QSize(100, 150));
    const auto line = coverPictures(drawn({3000, 2}));
    QCOMPARE(reasonOf(line), QString());
    QCOMPARE(QImage::fromData(line->thumbnail).size(), QSize(160, 1));
}

void TestCoverScaling::putsTransparencyOnWhite()
{
    QImage image(200, 300, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const auto pictures = coverPictures(encoded(image, "png"));
    QCOMPARE(reasonOf(pictures), QString());
    QCOMPARE(QImage::fromData(pictures->detail).pixelColor(100, 100), QColor(Qt::white));
}

void TestCoverScaling::turnsAsTheCameraSays()
{
    // An Exif segment with one entry: orientation 6, to be turned right by a quarter.
    const auto exif = QByteArray::fromHex("ffe1002245786966000049492a00080000000100"
                                          "12010300010000000600000000000000");
    const auto turned = coverPictures(encoded(drawn({400, 300}), "jpeg").insert(2, exif));
    QCOMPARE(reasonOf(turned), QString());
    QCOMPARE(QImage::fromData(turned->detail).size(), QSize(300, 400));
}

void TestCoverScaling::leavesOutWhatTheFileSaysBeside()
{
    auto image = drawn({300, 300});
    image.setText(u"Comment"_qs, u"taken at home"_qs);
    const auto file = encoded(image, "png");
    QVERIFY(file.contains("taken at home"));
    const auto pictures = coverPictures(file);
    QCOMPARE(reasonOf(pictures), QString());
    QVERIFY(!pictures->detail.contains("taken at home"));
    QVERIFY(!pictures->thumbnail.contains("taken at home"));
}

void TestCoverScaling::refusesWhatIsNoCover_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("reason");
    auto bomb = encoded(drawn({64, 64}), "bmp");
    const qint32 side = 16'000; // a few bytes that ask for a gigabyte
    bomb.replace(18, 4, QByteArray(reinterpret_cast<const char *>(&side), 4));
    bomb.replace(22, 4, QByteArray(reinterpret_cast<const char *>(&side), 4));
    auto wide = encoded(drawn({64, 64}), "jpeg");
    wide.replace(wide.indexOf("\xff\xc0") + 5, 4, QByteArray("\xfd\xe8\xfd\xe8"));
    QTest::newRow("nothing") << QByteArray() << u"picture_format_unknown"_qs;
    QTest::newRow("text") << QByteArray("Once upon a time") << u"picture_format_unknown"_qs;
    QTest::newRow("vector graphics")
            << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"/>)")
            << u"picture_format_unknown"_qs;
    QTest::newRow("decompression bomb") << bomb << u"picture_too_many_pixels"_qs;
    QTest::newRow("JPEG that claims too much") << wide << u"picture_too_many_pixels"_qs;
    QTest::newRow("dot") << encoded(drawn({5, 5}), "png") << u"picture_too_small"_qs;
    QTest::newRow("huge file") << QByteArray(31 * 1024 * 1024, 'x') << u"picture_file_too_large"_qs;
    auto scrambled = encoded(drawn({300, 300}), "png");
    scrambled.replace(scrambled.size() / 2, 8, "scramble");
    QTest::newRow("damaged") << scrambled << u"picture_malformed"_qs;
}

void TestCoverScaling::refusesWhatIsNoCover()
{
    QFETCH(QByteArray, file);
    const auto pictures = coverPictures(file);
    QTEST(reasonOf(pictures), "reason");
    QCOMPARE(pictures.error().kind, ErrorKind::Invalid);
}

void TestCoverScaling::refusesEveryTruncation_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto image = drawn({300, 400});
    for (const char *format : {"jpeg", "png", "bmp"})
        QTest::newRow(format) << encoded(image, format);
}

void TestCoverScaling::refusesEveryTruncation()
{
    QFETCH(QByteArray, file);
    for (int part = 1; part < 20; ++part) {
        const auto cut = coverPictures(file.left(file.size() * part / 20));
        QVERIFY2(!cut, qPrintable(QString::number(part)));
        QCOMPARE(cut.error().kind, ErrorKind::Invalid);
    }
}

void TestCoverScaling::stopsWhenAsked()
{
    const auto file = encoded(drawn({1000, 1000}), "png");
    for (int last = 0; last <= 3; ++last) {
        int asked = 0;
        const auto pictures = coverPictures(file, [&](int done, int total) {
            ++asked;
            return total == 3 && done < last;
        });
        QVERIFY(!pictures);
        QCOMPARE(pictures.error().kind, ErrorKind::Cancelled);
        QCOMPARE(asked, last + 1);
    }
}

void TestCoverScaling::readsOnlyFilesThatAreThere()
{
    const QTemporaryDir folder;
    QCOMPARE(reasonOf(pictureFile(folder.filePath(u"none.png"_qs))), u"file_unreadable"_qs);
    QCOMPARE(reasonOf(pictureFile(folder.path())), u"file_unreadable"_qs);
    QFile file(folder.filePath(u"there.png"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bytes");
    file.close();
    const auto read = pictureFile(file.fileName());
    QCOMPARE(reasonOf(read), QString());
    QCOMPARE(*read, QByteArray("bytes"));
}

QTEST_GUILESS_MAIN(TestCoverScaling)
#include "tst_CoverScaling.moc"
