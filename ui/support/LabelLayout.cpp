// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LabelLayout.h"

#include "ui/support/LabelArranger.h"

#include <cmath>

namespace shopdesk {

namespace {

constexpr qreal kTolerance = 1e-6; // of sums of dots

} // namespace

std::optional<qreal> moduleFor(const BarCode &code, const LabelFormat &format, qreal width)
{
    const auto dots = std::floor(width / code.fullWidth() / format.dot + kTolerance);
    const auto module = dots * format.dot;
    return module < kLeastModule - kTolerance ? std::nullopt : std::optional(module);
}

QFont labelFont(qreal size, bool isStrong)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_qs, u"DejaVu Sans"_qs});
    font.setPixelSize(static_cast<int>(std::lround(size * kFontScale)));
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

LabelLayout LabelLayout::of(const LabelContent &content, const LabelFormat &format)
{
    return LabelArranger(content, format).arranged();
}

} // namespace shopdesk
