// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/LetterClasses.h"

#include "db/domain/TextKey.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace shopdesk {

namespace {

// SQLite takes patterns of up to 50,000 bytes (SQLITE_MAX_LIKE_PATTERN_LENGTH), and a class of
// Latin letters has some hundred.
constexpr qsizetype kLongestWord = 100;

struct Range
{
    char32_t first;
    char32_t last;
};
// Scripts whose letters have case or accents: Latin, Greek, Cyrillic, Armenian, Georgian, and the
// forms of full width.
constexpr Range kRanges[] = {{0x0021, 0x058F}, {0x10A0, 0x10FF}, {0x1C80, 0x1CBF},
                             {0x1D00, 0x1FFF}, {0x2C00, 0x2C7F}, {0x2D00, 0x2D2F},
                             {0xA640, 0xA69F}, {0xA720, 0xA7FF}, {0xFF01, 0xFF5E}};

// What may stand between the letters of a word, or between two that are typed as one. A hyphen is
// itself at the end only.
const QString kMarks = QStringLiteral("[ \u00A0!\"#%&'()*,./:;?@_`\u00AB\u00B7\u00BB\u02BC\u2010"
                                      "\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u201E\u2026-]");

QString charactersOf(char32_t point)
{
    return QString::fromUcs4(&point, 1);
}

// The letters by the key that they have in common.
QHash<QString, QString> lettersByKey()
{
    QHash<QString, QString> letters;
    for (const auto &range : kRanges) {
        for (auto point = range.first; point <= range.last; ++point) {
            const auto text = charactersOf(point);
            if (const auto key = searchKey(text); !key.isEmpty())
                letters[key] += text;
        }
    }
    return letters;
}

QString classOf(char32_t point)
{
    static const auto kLetters = lettersByKey();
    const auto text = charactersOf(point);
    const auto key = searchKey(text);
    if (key.isEmpty())
        return kMarks;
    return u'[' + kLetters.value(key, text) + u']';
}

bool isLetter(char32_t point)
{
    return !searchKey(charactersOf(point)).isEmpty();
}

} // namespace

QString letterClasses(QStringView word)
{
    auto points = word.toString().normalized(QString::NormalizationForm_C).toUcs4();
    while (!points.isEmpty() && !isLetter(points.first()))
        points.removeFirst();
    while (!points.isEmpty() && !isLetter(points.last()))
        points.removeLast();
    QString pattern;
    for (const auto point : points.first(std::min(points.size(), kLongestWord)))
        pattern += classOf(point);
    return pattern;
}

} // namespace shopdesk
