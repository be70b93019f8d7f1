// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/TextEncoding.h"

#include <QBuffer>
#include <QtTest>

using namespace shopdesk;

class TextEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEncodingsApart_data();
    void tellsEncodingsApart();
    void seesBadBytesAtTheEndOfALongFile();
    void seesSequencesAcrossBlocks();
    void goesBackToTheStart();
    void refusesUtf16();
    void decodesAllOfWindows1251();
    void knowsWhatIsNoText();
};

namespace {

DetectedEncoding detect(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return *detectEncoding(buffer);
}

} // namespace

void TextEncodingTest::tellsEncodingsApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isUtf8");
    QTest::addColumn<qint64>("bom");
    const qint64 none = 0;
    QTest::newRow("empty") << QByteArray() << true << none;
    QTest::newRow("ascii") << QByteArray("title\nEmma\n") << true << none;
    QTest::newRow("utf-8") << QByteArray("название\nЁлка\n") << true << none;
    QTest::newRow("emoji") << QByteArray("title\n🐈\n") << true << none;
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBFtitle\n") << true << qint64(3);
    QTest::newRow("windows-1251") << QByteArray("\xCD\xE0\xE7\xE2\xE0\xED\xE8\xE5") << false
                                  << none;
    QTest::newRow("one cyrillic letter at the end") << QByteArray("title \xDF") << true << none;
    QTest::newRow("overlong form") << QByteArray("title \xC0\xAF x") << false << none;
    QTest::newRow("surrogate") << QByteArray("title \xED\xA0\x80 x") << false << none;
    QTest::newRow("damaged utf-8") << QByteArray("Ёлка \xFF и ель") << true << none;
}

void TextEncodingTest::tellsEncodingsApart()
{
    QFETCH(QByteArray, bytes);
    const DetectedEncoding detected = detect(bytes);
    QTEST(detected.encoding == TextEncoding::Utf8, "isUtf8");
    QTEST(detected.bomBytes, "bom");
}

void TextEncodingTest::seesBadBytesAtTheEndOfALongFile()
{
    QCOMPARE(detect(QByteArray(1'000'000, 'a') + "\xCA\xED\xE8\xE3\xE0\n").encoding,
             TextEncoding::Windows1251);
}

void TextEncodingTest::seesSequencesAcrossBlocks()
{
    for (qsizetype before = 256 * 1024 - 4; before <= 256 * 1024; ++before)
        QCOMPARE(detect(QByteArray(before, 'a') + "🐈").encoding, TextEncoding::Utf8);
}

void TextEncodingTest::goesBackToTheStart()
{
    QByteArray bytes("title\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QVERIFY(detectEncoding(buffer));
    QCOMPARE(buffer.readAll(), bytes);
}

void TextEncodingTest::refusesUtf16()
{
    QByteArray bytes("\xFF\xFEt\0i\0", 6);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto detected = detectEncoding(buffer);
    QVERIFY(!detected);
    QCOMPARE(detected.error().reason, u"encoding_utf16"_qs);
}

void TextEncodingTest::decodesAllOfWindows1251()
{
    // Made with Python: bytes(range(0x80, 0x100)).decode("cp1251"), 0x98 left out.
    QByteArray bytes;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        if (byte != 0x98)
            bytes.append(static_cast<char>(byte));
    QCOMPARE(
            decodeText(bytes, TextEncoding::Windows1251),
            u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"_qs);
}

void TextEncodingTest::knowsWhatIsNoText()
{
    QVERIFY(isValidText("Ёлка", TextEncoding::Utf8));
    QVERIFY(!isValidText("Ёлка \xFF", TextEncoding::Utf8));
    QVERIFY(isValidText("\xCA\xED\xE8", TextEncoding::Windows1251));
    QVERIFY(!isValidText("\xCA\x98", TextEncoding::Windows1251));
}

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "TextEncodingTest.moc"
