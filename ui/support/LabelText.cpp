// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LabelText.h"

#include "ui/support/LabelLayout.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace shopdesk::labeltext {

qreal width(const QString &text, qreal size, bool isStrong)
{
    return QFontMetricsF(labelFont(size, isStrong)).horizontalAdvance(text) / kFontScale;
}

qreal sizeFor(const QString &text, qreal size, bool isStrong, qreal room)
{
    const auto needed = width(text, size, isStrong);
    return needed > room ? size * room / needed : size;
}

QStringList broken(const QString &text, qreal size, bool isStrong, qreal room, int most)
{
    const auto font = labelFont(size, isStrong);
    const auto words = text.simplified();
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room * kFontScale);
        const bool isLast = lines.size() == most - 1;
        lines += isLast ? words.mid(line.textStart())
                        : words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    if (!lines.isEmpty())
        lines.last() =
                QFontMetricsF(font).elidedText(lines.last(), Qt::ElideRight, room * kFontScale);
    return lines;
}

} // namespace shopdesk::labeltext
