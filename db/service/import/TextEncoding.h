// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

namespace shopdesk {

enum class TextEncoding {
    Utf8,
    Windows1251, // Cyrillic of Windows programs; Qt knows it only where it is built with ICU
};

struct DetectedEncoding
{
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 bomBytes = 0; // to be skipped
};

// Looks at the whole of a file (then goes back to its start), or at what a pipe shows without being
// read. UTF-8 unless bytes contradict it; then windows-1251, unless good UTF-8 sequences outnumber
// the bad ones: such a file is UTF-8 with damage, and its bad fields are reported one by one.
// (Russian text in windows-1251 practically never forms a valid UTF-8 sequence.)
// Errors: Invalid encoding_utf16; Storage file_unreadable.
[[nodiscard]] Result<DetectedEncoding> detectEncoding(QIODevice &device);

// Bytes as text. UTF-8 that is not well-formed gives U+FFFD; ask isValidText() before.
[[nodiscard]] QString decodeText(QByteArrayView bytes, TextEncoding encoding);
[[nodiscard]] bool isValidText(QByteArrayView bytes, TextEncoding encoding);

} // namespace shopdesk
