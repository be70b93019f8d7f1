// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/BusinessDate.h"

namespace shopdesk {

Result<QTimeZone> timeZone(const QString &ianaName)
{
    const QTimeZone zone(ianaName.toUtf8());
    // Qt also takes "", the system's zone, and "UTC+02:00", which is no place and knows no summer
    // time.
    const bool isPlace =
            !ianaName.isEmpty() && !ianaName.startsWith(u"UTC+") && !ianaName.startsWith(u"UTC-");
    if (!isPlace || !zone.isValid()) {
        return fail(ErrorKind::Invalid, u"time_zone_unknown"_qs, u"time_zone"_qs,
                    {{u"name"_qs, ianaName}});
    }
    return zone;
}

QDate businessDate(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone).date();
}

Result<QDate> businessDate(const QDateTime &moment, const QString &ianaName)
{
    SD_ASSIGN(zone, timeZone(ianaName));
    return businessDate(moment, zone);
}

} // namespace shopdesk
