// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LabelFormat.h"

#include <QLocale>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr QSizeF kA4(210, 297);
constexpr QSizeF kLetter(215.9, 279.4);
constexpr qreal kLeastPadding = 1.5;
constexpr qreal kUnprintable = 4.5;     // at the edge of a sheet
constexpr qreal kSheetDot = 25.4 / 600; // laser and ink
constexpr qreal kRollDot = 0.125;       // thermal heads have 8 dots to the millimetre

LabelFormat roll(const QString &key, qreal width, qreal height)
{
    const QSizeF size(width, height);
    return {.key = key,
            .page = size,
            .label = size,
            .first = {},
            .pitch = size,
            .isRoll = true,
            .dot = kRollDot};
}

std::vector<LabelFormat> madeFormats()
{
    return {{.key = u"a4-3x8"_qs,
             .page = kA4,
             .label = {70, 37},
             .first = {0, 0.5},
             .pitch = {70, 37},
             .columns = 3,
             .rows = 8,
             .dot = kSheetDot},
            {.key = u"a4-4x10"_qs,
             .page = kA4,
             .label = {52.5, 29.7},
             .first = {0, 0},
             .pitch = {52.5, 29.7},
             .columns = 4,
             .rows = 10,
             .dot = kSheetDot},
            {.key = u"a4-5x13"_qs,
             .page = kA4,
             .label = {38.1, 21.2},
             .first = {4.75, 10.7},
             .pitch = {40.6, 21.2},
             .columns = 5,
             .rows = 13,
             .dot = kSheetDot},
            {.key = u"letter-3x10"_qs,
             .page = kLetter,
             .label = {66.7, 25.4},
             .first = {4.7, 12.7},
             .pitch = {69.9, 25.4},
             .columns = 3,
             .rows = 10,
             .dot = kSheetDot},
            roll(u"roll-50x25"_qs, 50, 25),
            roll(u"roll-57x32"_qs, 57, 32),
            roll(u"roll-62x29"_qs, 62, 29)};
}

QString millimetres(qreal length)
{
    return QLocale().toString(length, 'g', 4);
}

} // namespace

QRectF LabelFormat::cell(int index) const
{
    const int column = index % columns;
    const int row = index / columns;
    return {first + QPointF(column * pitch.width(), row * pitch.height()), label};
}

QMarginsF LabelFormat::padding() const
{
    if (isRoll)
        return {kLeastPadding, kLeastPadding, kLeastPadding, kLeastPadding};
    const auto last = cell(perPage() - 1);
    const auto missing = [](qreal fromEdge) {
        return std::max(kLeastPadding, kUnprintable - fromEdge);
    };
    const auto across = std::max(missing(first.x()), missing(page.width() - last.right()));
    const auto along = std::max(missing(first.y()), missing(page.height() - last.bottom()));
    return {across, along, across, along};
}

QString LabelFormat::name() const
{
    const auto width = millimetres(label.width());
    const auto height = millimetres(label.height());
    if (isRoll)
        return tr("Roll, %1 × %2 mm").arg(width, height);
    const auto paper = page == kA4 ? tr("A4") : tr("Letter");
    //: Paper, columns, rows, width and height of a label
    return tr("%1, %2 × %3 labels of %4 × %5 mm")
            .arg(paper, QLocale().toString(columns), QLocale().toString(rows), width, height);
}

const std::vector<LabelFormat> &labelFormats()
{
    static const auto formats = madeFormats();
    return formats;
}

std::optional<LabelFormat> labelFormatFromKey(QStringView key)
{
    const auto &formats = labelFormats();
    const auto found = std::ranges::find(formats, key, &LabelFormat::key);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

} // namespace shopdesk
