// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/JpegTest.h"

#include "db/domain/Jpeg.h"
#include "tests/domain/DomainTest.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

// Two by three points, all of one colour.
QByteArray picture()
{
    return QByteArray::fromBase64(
            "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwz"
            "Oko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09P"
            "T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAADAAIDAREAAhEBAxEB/8QA"
            "FAABAAAAAAAAAAAAAAAAAAAAB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAA"
            "AAADBv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADlShf/Z");
}

} // namespace

void JpegTest::readsTheSizeOfThePicture()
{
    const auto size = jpegSize(picture());
    QCOMPARE(reasonOf(size), QString());
    QCOMPARE(size->width, 2);
    QCOMPARE(size->height, 3);
}

// Cameras put a small JPEG, with an end of its own, into a segment before the picture.
void JpegTest::looksPastWhatIsEmbedded()
{
    const auto inside = picture();
    const auto length = int(inside.size()) + 2;
    QByteArray segment("\xff\xe1");
    segment.append(char(length >> 8));
    segment.append(char(length & 0xff));
    auto outside = picture().insert(2, segment + inside);
    QCOMPARE(reasonOf(jpegSize(outside)), QString());
    outside.chop(2);
    QCOMPARE(reasonOf(jpegSize(outside)), u"picture_truncated"_qs);
}

void JpegTest::findsEveryTruncation()
{
    const auto whole = picture();
    for (qsizetype length = 4; length < whole.size(); ++length)
        QCOMPARE(reasonOf(jpegSize(whole.left(length))), u"picture_truncated"_qs);
}

void JpegTest::refusesWhatIsNoJpeg_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("no picture at all");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("only the start") << QByteArray("\xff\xd8 and then words");
    auto flat = picture();
    flat.replace(flat.indexOf("\xff\xc0") + 5, 2, QByteArray(2, '\0'));
    QTest::newRow("no height") << flat;
}

void JpegTest::refusesWhatIsNoJpeg()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(reasonOf(jpegSize(bytes)), u"picture_not_jpeg"_qs);
}

void JpegTest::survivesAnyBytes()
{
    Dice dice;
    for (int round = 0; round < 20'000; ++round) {
        auto bytes = picture();
        for (int i = 0; i < 4; ++i)
            bytes[dice.between(2, bytes.size() - 1)] = char(dice.between(0, 255));
        static_cast<void>(jpegSize(bytes));
    }
}
