// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace shopdesk {

// A time zone by its IANA name ("Europe/Berlin"). Error: Invalid `time_zone_unknown`, field
// `time_zone`. Reads the zone's file: do it once per shop, not per order.
[[nodiscard]] Result<QTimeZone> timeZone(const QString &ianaName);

// The trading day a moment belongs to: the calendar day in the shop's zone.
[[nodiscard]] QDate businessDate(const QDateTime &moment, const QTimeZone &zone);
[[nodiscard]] Result<QDate> businessDate(const QDateTime &moment, const QString &ianaName);

} // namespace shopdesk
