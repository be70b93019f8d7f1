// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QString>

namespace shopdesk {

enum class TextLines {
    Single,   // a name, a title
    Multiple, // a description, a review: line feeds and tabs are part of it
};

// How long a text may be, in Unicode code points after normalisation.
struct TextLimits
{
    qsizetype min = 0;
    qsizetype max = 200;
    TextLines lines = TextLines::Single;
};

// The text as it may be stored: trimmed, NFC, line ends as "\n". Never cut or repaired silently;
// what does not fit is an error of kind Invalid that names `field`:
//   text_missing      nothing left after trimming although min > 0
//   text_too_short    facts min, length
//   text_too_long     facts max, length
//   text_has_control  NUL or another control character (facts codePoint), which PostgreSQL cannot
//                     store or a list cannot show
//   text_not_unicode  an unpaired surrogate, which has no UTF-8 form
[[nodiscard]] Result<QString> checkedText(const QString &value, const QString &field,
                                          const TextLimits &limits);

// Number of code points; a surrogate pair is one.
[[nodiscard]] qsizetype codePointCount(QStringView text);

// Whether every surrogate in the text has its partner.
[[nodiscard]] bool isWellFormed(QStringView text);

} // namespace shopdesk
