// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/SeparatorGuess.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace shopdesk {

namespace {

constexpr qsizetype kRecords = 50;
constexpr char kCandidates[] = {',', ';', '\t'};

// Fields of each complete record of the sample, were this the separator.
QList<int> fieldCounts(QByteArrayView sample, char separator)
{
    QList<int> counts;
    int fields = 1;
    bool isQuoted = false;
    bool isFieldStart = true;
    for (const char byte : sample) {
        if (byte == '"' && (isQuoted || isFieldStart)) {
            isQuoted = !isQuoted;
            isFieldStart = false;
            continue;
        }
        const bool isLineEnd = byte == '\n' || byte == '\r';
        if (isQuoted || (byte != separator && !isLineEnd)) {
            isFieldStart = false;
            continue;
        }
        isFieldStart = true;
        if (byte == separator) {
            ++fields;
            continue;
        }
        counts.append(std::exchange(fields, 1));
        if (counts.size() == kRecords)
            break;
    }
    if (counts.isEmpty())
        counts.append(fields);
    return counts;
}

std::pair<qsizetype, int> scoreOf(QByteArrayView sample, char separator)
{
    const QList<int> counts = fieldCounts(sample, separator);
    if (counts.first() < 2)
        return {0, 0};
    return {counts.count(counts.first()), counts.first()};
}

} // namespace

SeparatorGuess guessSeparator(QByteArrayView sample)
{
    const bool isDeclared = sample.size() >= 6 && sample.startsWith("sep=") &&
                            (sample[5] == '\r' || sample[5] == '\n');
    if (isDeclared && std::find(std::begin(kCandidates), std::end(kCandidates), sample[4]) !=
                              std::end(kCandidates))
        return {sample[4], true};

    SeparatorGuess guess;
    std::pair<qsizetype, int> best{0, 0};
    for (const char candidate : kCandidates) {
        const auto score = scoreOf(sample, candidate);
        if (score > best) {
            best = score;
            guess.separator = candidate;
        }
    }
    return guess;
}

} // namespace shopdesk
