// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixDates.h"

#include <QDate>
#include <QRegularExpression>

namespace shopdesk {

namespace {

// The shape of each format, with the year as first group and month and day where it has them.
QRegularExpression shapeOf(const QString &format)
{
    static const QString y = u"(\\d{4})"_qs;
    static const QString m = u"(0[1-9]|1[0-2])"_qs;
    static const QString d = u"(0[1-9]|[12]\\d|3[01])"_qs;
    static const QString week = u"(?:0[1-9]|[1-4]\\d|5[0-3])"_qs;
    static const QMap<QString, QString> shapes{
            {u""_qs, u"%1(?:%2%3?)?"_qs.arg(y, m, d)},
            {u"00"_qs, u"%1(?:%2%3?)?"_qs.arg(y, m, d)},
            {u"01"_qs, y + m},
            {u"02"_qs, y + week},
            {u"03"_qs, y + u"[1-4]"_qs},
            {u"04"_qs, y + u"[1-4]"_qs},
            {u"05"_qs, y},
            {u"06"_qs, u"%1%2%3\\d{8}"_qs.arg(y, m, d)},
            {u"07"_qs, u"%1%2\\d{6}"_qs.arg(y, m)},
            {u"08"_qs, y + week + u"\\d{6}"_qs},
            {u"09"_qs, y + u"[1-4]\\d{4}[1-4]"_qs},
            {u"10"_qs, y + u"[1-4]\\d{4}[1-4]"_qs},
            {u"11"_qs, y + u"\\d{4}"_qs},
            {u"13"_qs, u"%1%2%3T\\d{4}(?:Z|[+-]\\d{4})?"_qs.arg(y, m, d)},
            {u"14"_qs, u"%1%2%3T\\d{6}(?:Z|[+-]\\d{4})?"_qs.arg(y, m, d)}};
    const auto shape = shapes.constFind(format);
    return QRegularExpression(shape == shapes.constEnd() ? u"(?!)"_qs : u"\\A%1\\z"_qs.arg(*shape));
}

bool isOtherwiseWritten(const QString &format)
{
    static const QStringList others{u"12"_qs, u"20"_qs, u"21"_qs, u"25"_qs, u"32"_qs};
    return others.contains(format);
}

} // namespace

Result<std::optional<int>> onixYear(const OnixNode &dateComposite, int latest)
{
    const OnixNode *date = dateComposite.child(OnixTag::Date);
    const QString text = date ? date->text : QString();
    QString format = dateComposite.value(OnixTag::DateFormat);
    if (date && !date->format.isEmpty())
        format = date->format;
    if (isOtherwiseWritten(format) && !text.isEmpty())
        return std::nullopt;
    const auto match = shapeOf(format).match(text);
    const int year = match.captured(1).toInt();
    const bool hasDay = !match.captured(3).isEmpty();
    const bool isDate =
            !hasDay || QDate::isValid(year, match.captured(2).toInt(), match.captured(3).toInt());
    if (!match.hasMatch() || !isDate || year == 0 || year > latest)
        return fail(ErrorKind::Invalid, u"date_malformed"_qs, u"year"_qs);
    return year;
}

} // namespace shopdesk
