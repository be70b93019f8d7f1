// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Jpeg.h"

#include <optional>

namespace shopdesk {

namespace {

// Markers of T.81, table B.1.
constexpr int kStartOfImage = 0xd8;
constexpr int kStartOfScan = 0xda;
constexpr int kFill = 0xff;
constexpr int kTemporary = 0x01;

tl::unexpected<Error> notJpeg()
{
    return fail(ErrorKind::Invalid, u"picture_not_jpeg"_qs, u"picture"_qs);
}

tl::unexpected<Error> truncated()
{
    return fail(ErrorKind::Invalid, u"picture_truncated"_qs, u"picture"_qs);
}

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

int wordAt(const QByteArray &bytes, qsizetype at)
{
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
}

// Frame headers are C0 to CF, but C4 (tables), C8 (reserved) and CC (tables).
bool isFrame(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

// Markers that stand alone, without a length.
bool standsAlone(int marker)
{
    return marker == kTemporary || (marker >= 0xd0 && marker <= kStartOfImage);
}

Result<JpegSize> frameSize(const QByteArray &bytes, qsizetype at)
{
    constexpr qsizetype kHeightAt = 3; // after length and precision
    if (at + kHeightAt + 4 > bytes.size())
        return truncated();
    const JpegSize size{.width = wordAt(bytes, at + kHeightAt + 2),
                        .height = wordAt(bytes, at + kHeightAt)};
    if (size.width == 0 || size.height == 0)
        return notJpeg();
    return size;
}

} // namespace

Result<JpegSize> jpegSize(const QByteArray &bytes)
{
    if (bytes.size() < 4 || byteAt(bytes, 0) != kFill || byteAt(bytes, 1) != kStartOfImage)
        return notJpeg();
    std::optional<JpegSize> size;
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (byteAt(bytes, at) != kFill)
            return notJpeg();
        const int marker = byteAt(bytes, at + 1);
        at += marker == kFill ? 1 : 2;
        if (marker == kFill || standsAlone(marker))
            continue;
        if (isFrame(marker)) {
            SD_ASSIGN(frame, frameSize(bytes, at));
            size = frame;
        }
        if (marker == kStartOfScan) {
            // Within a scan FF D9 can only be the end of the picture: a data byte FF has 00 after
            // it.
            if (!size)
                return notJpeg();
            return bytes.indexOf(QByteArrayLiteral("\xff\xd9"), at) < 0
                           ? Result<JpegSize>(truncated())
                           : *size;
        }
        at += wordAt(bytes, at);
    }
    return truncated();
}

} // namespace shopdesk
