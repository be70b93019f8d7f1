// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMarginsF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace shopdesk {

// Paper with labels on it: a sheet that is sold under such measures, or a roll. All lengths are
// millimetres. A value.
struct LabelFormat
{
    Q_DECLARE_TR_FUNCTIONS(LabelFormat)

public:
    QString key; // on the command line and in settings: "a4-3x8"
    QSizeF page;
    QSizeF label;
    QPointF first; // where the first label begins
    QSizeF pitch;  // from one label to the next
    int columns = 1;
    int rows = 1;
    bool isRoll = false; // a page is one label
    // What the printers of such paper can place: a bar is as many of these wide as it has to be, or
    // bars of one width come out as two.
    qreal dot = 0.125;

    [[nodiscard]] int perPage() const { return columns * rows; }
    // The label's place on its page, counted from 0, row by row.
    [[nodiscard]] QRectF cell(int index) const;
    // What is kept free inside of each label: more where the label reaches the edge of the sheet,
    // which no printer prints.
    [[nodiscard]] QMarginsF padding() const;
    // "A4, 3 × 8 labels of 70 × 37 mm"
    [[nodiscard]] QString name() const;
};

// Those that are on offer, sheets first.
[[nodiscard]] const std::vector<LabelFormat> &labelFormats();
[[nodiscard]] std::optional<LabelFormat> labelFormatFromKey(QStringView key);

} // namespace shopdesk
