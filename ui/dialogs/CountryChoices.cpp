// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CountryChoices.h"

#include "models/support/Formats.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace shopdesk {

void fillCountries(QComboBox &countries)
{
    const QVariant chosen = countries.currentData();
    QList<std::pair<QString, QString>> entries;
    for (const QString &code : Formats::countryCodes())
        entries += std::pair(Formats::country(code), code);
    const QCollator collator{QLocale()};
    std::ranges::sort(entries, [&collator](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    countries.clear();
    countries.addItem(QString(), QString());
    for (const auto &[name, code] : std::as_const(entries))
        countries.addItem(name, code);
    countries.setCurrentIndex(std::max(0, countries.findData(chosen)));
}

} // namespace shopdesk
