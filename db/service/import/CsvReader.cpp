// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/CsvReader.h"

#include "db/service/import/SeparatorGuess.h"

namespace shopdesk {

namespace {

constexpr qint64 kBlockBytes = 256 * 1024;
constexpr qint64 kSampleBytes = 64 * 1024;

using ByteSet = std::array<bool, 256>;

constexpr ByteSet setOf(std::string_view bytes)
{
    ByteSet set{};
    for (const char byte : bytes)
        set[static_cast<uchar>(byte)] = true;
    return set;
}

constexpr ByteSet kQuotedStops = setOf(std::string_view("\"\r\n\0", 4));
constexpr ByteSet kPlainStops = setOf(std::string_view("\r\n\0", 3));

} // namespace

CsvReader::CsvReader(QIODevice &device, CsvFormat format)
    : m_device(&device)
    , m_format(format)
{
}

Result<CsvReader> CsvReader::open(QIODevice &device)
{
    SD_ASSIGN(detected, detectEncoding(device));
    device.skip(detected.bomBytes);
    const SeparatorGuess guess = guessSeparator(device.peek(kSampleBytes));
    CsvReader reader(device, CsvFormat{detected.encoding, guess.separator});
    reader.m_blockStart = detected.bomBytes;
    if (guess.isDeclared) {
        CsvRecord declaration;
        SD_TRY(reader.next(declaration));
        reader.m_row = -1;
    }
    return reader;
}

Result<bool> CsvReader::next(CsvRecord &record)
{
    while (true) {
        record.fields.clear();
        record.hasLongField = false;
        record.hasBrokenText = false;
        record.line = m_line;
        m_recordBytes = 0;
        SD_ASSIGN(isThere, hasByte());
        if (!isThere)
            return false;
        bool hasQuotes = false;
        Ending ending = Ending::Field;
        while (ending == Ending::Field) {
            SD_ASSIGN(read, readField(record));
            ending = read;
            hasQuotes = hasQuotes || m_isQuoted;
        }
        const bool isEmptyLine =
                record.fields.size() == 1 && record.fields.first().isEmpty() && !hasQuotes;
        if (isEmptyLine)
            continue;
        record.row = ++m_row;
        return true;
    }
}

Result<CsvReader::Ending> CsvReader::readField(CsvRecord &record)
{
    m_field.resize(0); // keeps its memory, unlike clear()
    SD_ASSIGN(isThere, hasByte());
    m_isQuoted = isThere && m_block.at(m_pos) == '"';
    if (m_isQuoted) {
        ++m_pos;
        SD_TRY(readQuoted());
    }
    auto ending = readPlain();
    if (ending)
        store(record);
    return ending;
}

// From behind the opening quote to behind the closing one.
Result<void> CsvReader::readQuoted()
{
    const qint64 openedOn = m_line;
    while (true) {
        SD_TRY(appendUntil(kQuotedStops));
        SD_ASSIGN(isThere, hasByte());
        if (!isThere)
            return fail(damaged(u"quote_not_closed"_qs, openedOn));
        const char stop = m_block.at(m_pos++);
        if (stop == '\0')
            return fail(damaged(u"nul_byte"_qs, m_line));
        if (stop == '"') {
            SD_ASSIGN(hasNext, hasByte());
            if (!hasNext || m_block.at(m_pos) != '"')
                return {};
            ++m_pos;
            m_field.append('"');
            continue;
        }
        if (stop == '\r')
            SD_TRY(skipLineFeed());
        ++m_line;
        m_field.append('\n');
    }
}

// The unquoted rest of a field, and the separator or line end behind it.
Result<CsvReader::Ending> CsvReader::readPlain()
{
    ByteSet stops = kPlainStops;
    stops[static_cast<uchar>(m_format.separator)] = true;
    SD_TRY(appendUntil(stops));
    SD_ASSIGN(isThere, hasByte());
    if (!isThere)
        return Ending::File;
    return endPlain(m_block.at(m_pos++));
}

Result<CsvReader::Ending> CsvReader::endPlain(char stop)
{
    if (stop == m_format.separator)
        return Ending::Field;
    if (stop == '\0')
        return fail(damaged(u"nul_byte"_qs, m_line));
    if (stop == '\r')
        SD_TRY(skipLineFeed());
    ++m_line;
    return Ending::Record;
}

Result<void> CsvReader::appendUntil(const ByteSet &stops)
{
    while (true) {
        SD_ASSIGN(isThere, hasByte());
        if (!isThere)
            return {};
        const qsizetype start = m_pos;
        const char *bytes = m_block.constData();
        while (m_pos < m_block.size() && !stops[static_cast<uchar>(bytes[m_pos])])
            ++m_pos;
        m_field.append(bytes + start, m_pos - start);
        m_recordBytes += m_pos - start;
        if (m_recordBytes > kLongestRecord)
            return fail(damaged(u"record_too_long"_qs, m_line));
        if (m_pos < m_block.size())
            return {};
    }
}

// Whether a byte stands at m_pos; reads the next block when the present one is used up.
Result<bool> CsvReader::hasByte()
{
    if (m_pos < m_block.size())
        return true;
    m_blockStart += m_block.size();
    m_block.resize(kBlockBytes);
    m_pos = 0;
    const qint64 count = m_device->read(m_block.data(), kBlockBytes);
    m_block.resize(qMax<qint64>(count, 0));
    if (count < 0 && !m_device->atEnd())
        return fail(ErrorKind::Storage, u"file_unreadable"_qs, {}, {}, m_device->errorString());
    return count > 0;
}

Result<void> CsvReader::skipLineFeed()
{
    SD_ASSIGN(isThere, hasByte());
    if (isThere && m_block.at(m_pos) == '\n')
        ++m_pos;
    return {};
}

Error CsvReader::damaged(const QString &reason, qint64 line) const
{
    return Error{.kind = ErrorKind::Damaged,
                 .operation = u"import.read"_qs,
                 .reason = reason,
                 .detail = u"line %1"_qs.arg(line),
                 .field = {},
                 .facts = {{u"line"_qs, line}}};
}

void CsvReader::store(CsvRecord &record) const
{
    record.hasBrokenText = record.hasBrokenText || !isValidText(m_field, m_format.encoding);
    record.fields.append(decodeText(m_field, m_format.encoding));
    record.hasLongField = record.hasLongField || record.fields.last().size() > kLongField;
}

} // namespace shopdesk
