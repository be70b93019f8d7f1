// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/service/import/TextEncoding.h"

#include <QIODevice>
#include <QStringList>

#include <array>

namespace shopdesk {

// How a file turned out to be written.
struct CsvFormat
{
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ','; // ',', ';' or a tab
};

// One record. Reuse the same object for all records: its memory is kept.
struct CsvRecord
{
    qint64 row = 0;             // 0 is the first record (the header), 1 the first after it
    qint64 line = 0;            // the physical line on which it begins, from 1
    QStringList fields;         // unquoted; line breaks inside are "\n"
    bool hasLongField = false;  // some field has more than kLongField characters
    bool hasBrokenText = false; // some field is not valid in the file's encoding
};

// Reads comma-separated files (RFC 4180) as they really are: UTF-8 with or without a byte order
// mark or windows-1251, separator , ; or tab guessed or named by Excel's first line "sep=;", quoted
// line breaks, line ends CRLF, LF or CR, text behind a closing quote, quotes inside an unquoted
// field. Lines without any character are skipped. Memory does not grow with the file.
// Not thread-safe; the device is borrowed, must be open for reading and outlive the reader.
class CsvReader
{
public:
    static constexpr qsizetype kLongField = 100'000;           // characters
    static constexpr qint64 kLongestRecord = 16 * 1024 * 1024; // bytes

    // Looks at the file and guesses its format. Errors: those of detectEncoding().
    [[nodiscard]] static Result<CsvReader> open(QIODevice &device);

    [[nodiscard]] const CsvFormat &format() const { return m_format; }

    // Fills `record` with the next one; false at the end of the file. After an error the reader is
    // of no more use. Errors: Storage file_unreadable; Damaged, with facts["line"]:
    // quote_not_closed (the line where the quote opens), nul_byte, record_too_long.
    [[nodiscard]] Result<bool> next(CsvRecord &record);

    // Bytes consumed so far, for progress.
    [[nodiscard]] qint64 position() const { return m_blockStart + m_pos; }

private:
    enum class Ending { Field, Record, File };

    CsvReader(QIODevice &device, CsvFormat format);

    [[nodiscard]] Result<Ending> readField(CsvRecord &record);
    [[nodiscard]] Result<void> readQuoted();
    [[nodiscard]] Result<Ending> readPlain();
    [[nodiscard]] Result<Ending> endPlain(char stop);
    [[nodiscard]] Result<void> appendUntil(const std::array<bool, 256> &stops);
    [[nodiscard]] Result<bool> hasByte();
    [[nodiscard]] Result<void> skipLineFeed();
    [[nodiscard]] Error damaged(const QString &reason, qint64 line) const;
    void store(CsvRecord &record) const;

    QIODevice *m_device;
    CsvFormat m_format;
    QByteArray m_block;
    qint64 m_blockStart = 0; // offset of the block in the file
    qsizetype m_pos = 0;
    QByteArray m_field;
    qint64 m_recordBytes = 0;
    qint64 m_row = -1;
    qint64 m_line = 1;
    bool m_isQuoted = false; // the field just read had quotes: an empty one is no empty line
};

} // namespace shopdesk
