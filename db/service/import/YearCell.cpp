// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/YearCell.h"

#include <QRegularExpression>

namespace shopdesk {

namespace {

std::optional<int> yearIn(const QString &text)
{
    static const QRegularExpression plain(
            u"^(?:c|ca\\.?|©)?\\s*([-−–]?)(\\d{1,4})(?:[.,]0+)?\\s*(?:г\\.?|год)?$"_qs,
            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression beforeChrist(
            u"^(\\d{1,4})\\s*(?:BCE?|B\\.C\\.|до\\s*н\\.?\\s*э\\.?)$"_qs,
            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(
            u"^(?:(\\d{4})(?:[-/]\\d{1,2}|[-./]\\d{1,2}[-./]\\d{1,2})(?:T.*)?"
            "|\\d{1,2}[-./]\\d{1,2}[-./](\\d{4}))$"_qs);
    if (const auto match = plain.match(text); match.hasMatch()) {
        const int year = match.captured(2).toInt();
        return match.captured(1).isEmpty() ? year : -year;
    }
    if (const auto match = beforeChrist.match(text); match.hasMatch())
        return -match.captured(1).toInt();
    if (const auto match = date.match(text); match.hasMatch())
        return (match.captured(1) + match.captured(2)).toInt();
    return std::nullopt;
}

} // namespace

Result<std::optional<int>> parseYear(const QString &cell, int latest)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto year = yearIn(text);
    if (!year || *year == 0 || *year < kEarliestYear || *year > latest)
        return fail(ErrorKind::Invalid, u"year_unreadable"_qs, u"year"_qs);
    return year;
}

} // namespace shopdesk
