// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/CountryNames.h"

#include <QHash>
#include <QLocale>

namespace shopdesk {

namespace {

QHash<QString, QString> makeNames()
{
    QHash<QString, QString> names;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const auto code = QLocale::territoryToCode(territory);
        // Parts of the world have numbers for codes.
        if (code.size() != 2)
            continue;
        names.insert(QLocale::territoryToString(territory).toCaseFolded(), code);
        names.insert(code.toCaseFolded(), code);
    }
    names.insert(u"eire"_qs, u"IE"_qs);
    names.insert(u"usa"_qs, u"US"_qs);
    names.insert(u"uk"_qs, u"GB"_qs);
    names.insert(u"czech republic"_qs, u"CZ"_qs);
    return names;
}

} // namespace

QString countryCode(const QString &name)
{
    static const auto kNames = makeNames();
    return kNames.value(name.simplified().toCaseFolded());
}

} // namespace shopdesk
