// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/BarCode.h"
#include "ui/support/LabelContent.h"
#include "ui/support/LabelFormat.h"

#include <QFont>

#include <optional>
#include <vector>

namespace shopdesk {

// One line of text on a label, short enough for its place. Millimetres from the label's corner.
struct LabelLine
{
    QRectF area;
    QString text;
    qreal size = 0; // of the letters, as QFont::pixelSize
    bool isStrong = false;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct LabelBars
{
    BarCode code;
    qreal module = 0; // mm
    QPointF corner;   // of the first bar; the quiet zones lie beside it
    qreal height = 0; // of the bars but for the guards, which reach further down
    qreal guard = 0;  // how much
};

// Where everything stands on one label. What has no room is left out in this order: the second
// line of the title, the line of the place, the author. The title, the price and the bar code are
// never left out: where they cannot stand together, `isTooSmall` says so, and a sentence stands in
// place of the bars. A value; needs fonts (QGuiApplication), any thread.
struct LabelLayout
{
    Q_DECLARE_TR_FUNCTIONS(LabelLayout)

public:
    std::vector<LabelLine> lines;
    std::optional<LabelBars> bars;
    bool isTooSmall = false;

    [[nodiscard]] static LabelLayout of(const LabelContent &content, const LabelFormat &format);
};

// No module is narrower than this: cheap scanners cannot read it, and printers smear it.
inline constexpr qreal kLeastModule = 0.25; // mm

// The widest module, a multiple of the format's dot, at which the code and its quiet zones stand
// in `width`; nothing if that would be less than kLeastModule.
[[nodiscard]] std::optional<qreal> moduleFor(const BarCode &code, const LabelFormat &format,
                                             qreal width);

// Millimetres are too small a unit for the integer sizes of fonts: this many to the millimetre.
inline constexpr qreal kFontScale = 100;
// For a painter that is scaled so.
[[nodiscard]] QFont labelFont(qreal size, bool isStrong);

} // namespace shopdesk
