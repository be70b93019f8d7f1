// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/OpeningHours.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopdesk {

namespace {

const QStringList kDays{u"mon"_qs, u"tue"_qs, u"wed"_qs, u"thu"_qs,
                        u"fri"_qs, u"sat"_qs, u"sun"_qs};

QString timesOf(const QJsonObject &week, const QString &day)
{
    const QJsonArray times = week.value(day).toArray();
    return times.size() == 2 ? times[0].toString() + u'\u2013' + times[1].toString() : QString();
}

} // namespace

QString openingHoursWords(const QString &hours, const QLocale &locale)
{
    const QJsonObject week = QJsonDocument::fromJson(hours.toUtf8()).object();
    if (week.isEmpty())
        return hours;
    const auto name = [&](qsizetype day) {
        return locale.dayName(int(day) + 1, QLocale::ShortFormat);
    };
    QStringList lines;
    for (qsizetype first = 0; first < kDays.size();) {
        const QString times = timesOf(week, kDays[first]);
        qsizetype last = first;
        while (last + 1 < kDays.size() && timesOf(week, kDays[last + 1]) == times)
            ++last;
        const QString days = first == last ? name(first) : name(first) + u'\u2013' + name(last);
        if (!times.isEmpty())
            lines += days + u' ' + times;
        first = last + 1;
    }
    return lines.join(u'\n');
}

} // namespace shopdesk
