// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>

namespace shopdesk::fonts {

namespace {

constexpr double kReadablePoints = 10.0;

QFont scaled(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(8.0, font.pointSizeF() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

QFont withTabularFigures(const QFont &wanted)
{
    QFont font = wanted;
    if (font.pointSizeF() < kReadablePoints)
        font.setPointSizeF(kReadablePoints);
    // What Qt falls back to where no desktop names a font is wide and coarse.
    const bool generic = wanted.family().startsWith(u"DejaVu"_qs) ||
                         wanted.family().compare(u"Sans"_qs, Qt::CaseInsensitive) == 0 ||
                         wanted.family().compare(u"Sans Serif"_qs, Qt::CaseInsensitive) == 0;
    if (!generic && hasTabularFigures(font))
        return font;
    for (const QString &family : {u"Noto Sans"_qs, u"Open Sans"_qs, u"Segoe UI"_qs,
                                  u"Liberation Sans"_qs, u"DejaVu Sans"_qs}) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        font.setFamily(family);
        if (hasTabularFigures(font))
            return font;
    }
    font.setFamily(wanted.family());
    return font;
}

QFont title(const QFont &base)
{
    return scaled(base, 1.4, QFont::DemiBold);
}

QFont display(const QFont &base)
{
    return scaled(base, 2.0, QFont::DemiBold);
}

QFont strong(const QFont &base)
{
    return scaled(base, 1.0, QFont::DemiBold);
}

QFont small(const QFont &base)
{
    return scaled(base, 0.88, QFont::Normal);
}

} // namespace shopdesk::fonts
