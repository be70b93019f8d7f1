// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace shopdesk {

// Opening hours as people read them. What was typed stays as it is; hours by day, as imported data
// has them ({"mon": ["09:30", "20:00"]}), become lines like "Mon–Fri 09:30–20:00".
[[nodiscard]] QString openingHoursWords(const QString &hours, const QLocale &locale);

} // namespace shopdesk
