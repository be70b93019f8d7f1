// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/TextEncoding.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace shopdesk {

namespace {

constexpr qint64 kBlockBytes = 256 * 1024;
constexpr uchar kUndefined = 0x98; // the one byte that windows-1251 gives no meaning

// The upper half of windows-1251, 0x80 to 0xBF; 0xC0 to 0xFF is U+0410 to U+044F in order.
// Source: Unicode, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1251.TXT.
constexpr std::array<char16_t, 64> kWindows1251 = {
        0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409,
        0x2039, 0x040A, 0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0xFFFD, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0,
        0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB,
        0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6,
        0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

char16_t fromWindows1251(uchar byte)
{
    if (byte < 0x80)
        return byte;
    if (byte >= 0xC0)
        return static_cast<char16_t>(0x0410 + (byte - 0xC0));
    return kWindows1251[byte - 0x80U];
}

// Counts good and bad UTF-8 sequences of more than one byte over blocks of any size.
class Utf8Census
{
public:
    void add(QByteArrayView bytes)
    {
        qsizetype i = 0;
        while (i < bytes.size()) {
            if (m_missing == 0)
                i = skipAscii(bytes, i);
            if (i < bytes.size())
                take(static_cast<uchar>(bytes[i++]));
        }
    }

    [[nodiscard]] qint64 good() const { return m_good; }
    [[nodiscard]] qint64 bad() const { return m_bad; }

private:
    static qsizetype skipAscii(QByteArrayView bytes, qsizetype i)
    {
        quint64 word = 0;
        while (i + 8 <= bytes.size()) {
            std::memcpy(&word, bytes.data() + i, sizeof word);
            if (word & 0x8080808080808080ULL)
                break;
            i += 8;
        }
        while (i < bytes.size() && static_cast<uchar>(bytes[i]) < 0x80)
            ++i;
        return i;
    }

    void take(uchar byte)
    {
        if (m_missing > 0 && byte >= m_low && byte <= m_high) {
            m_low = 0x80;
            m_high = 0xBF;
            if (--m_missing == 0)
                ++m_good;
            return;
        }
        if (m_missing > 0) {
            ++m_bad;
            m_missing = 0;
        }
        begin(byte);
    }

    // Unicode table 3-7: which second byte may follow excludes overlong forms and surrogates.
    void begin(uchar byte)
    {
        m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        if (byte >= 0xC2 && byte <= 0xDF)
            m_missing = 1;
        else if (byte >= 0xE0 && byte <= 0xEF)
            m_missing = 2;
        else if (byte >= 0xF0 && byte <= 0xF4)
            m_missing = 3;
        else if (byte >= 0x80)
            ++m_bad;
    }

    qint64 m_good = 0;
    qint64 m_bad = 0;
    int m_missing = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
};

Error unreadable(const QIODevice &device)
{
    return Error{.kind = ErrorKind::Storage,
                 .operation = u"import.read"_qs,
                 .reason = u"file_unreadable"_qs,
                 .detail = device.errorString(),
                 .field = {},
                 .facts = {}};
}

Result<Utf8Census> censusOf(QIODevice &device)
{
    Utf8Census census;
    if (device.isSequential()) {
        census.add(device.peek(kBlockBytes));
        return census;
    }
    QByteArray block(kBlockBytes, Qt::Uninitialized);
    while (true) {
        const qint64 count = device.read(block.data(), block.size());
        if (count < 0)
            return fail(unreadable(device));
        if (count == 0)
            break;
        census.add(QByteArrayView(block).first(count));
    }
    if (!device.seek(0))
        return fail(unreadable(device));
    return census;
}

} // namespace

Result<DetectedEncoding> detectEncoding(QIODevice &device)
{
    const QByteArray start = device.peek(3);
    if (start.startsWith("\xEF\xBB\xBF"))
        return DetectedEncoding{TextEncoding::Utf8, 3};
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        return fail(ErrorKind::Invalid, u"encoding_utf16"_qs);
    SD_ASSIGN(census, censusOf(device));
    const bool isUtf8 = census.bad() == 0 || census.good() > census.bad();
    return DetectedEncoding{isUtf8 ? TextEncoding::Utf8 : TextEncoding::Windows1251, 0};
}

QString decodeText(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return QString::fromUtf8(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [](char byte) { return QChar(fromWindows1251(static_cast<uchar>(byte))); });
    return text;
}

bool isValidText(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return bytes.isValidUtf8();
    return !bytes.contains(static_cast<char>(kUndefined));
}

} // namespace shopdesk
