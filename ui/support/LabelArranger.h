// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/LabelLayout.h"

namespace shopdesk {

// Finds the place of everything on one label; the work behind LabelLayout::of(). Used once.
class LabelArranger
{
public:
    // Borrows both.
    LabelArranger(const LabelContent &content, const LabelFormat &format);

    [[nodiscard]] LabelLayout arranged();

private:
    struct Chosen
    {
        BarCode code;
        qreal module = 0;
        [[nodiscard]] qreal width() const { return module * code.fullWidth(); }
    };

    void arrangeStacked();
    void arrangeBeside(const std::optional<Chosen> &code);
    [[nodiscard]] std::optional<Chosen> chosen(qreal width, qreal widest) const;
    [[nodiscard]] std::optional<Chosen> chosenBeside() const;
    [[nodiscard]] bool hasLargePrice() const;
    [[nodiscard]] qreal lowerHeight() const;
    [[nodiscard]] bool hasSecondTitleLine() const;
    [[nodiscard]] qreal leastBars() const;
    [[nodiscard]] qreal titleSize() const;
    [[nodiscard]] qreal smallSize() const;
    [[nodiscard]] qreal priceSize() const;

    void addHead(qreal room, qreal spare, bool withPlace);
    void addPriceRow();
    void addPrice(const QRectF &area, qreal size);
    void addNotes(const QRectF &area);
    void addLines(const QString &text, qreal size, int most, bool isStrong = false);
    void addBars(const Chosen &chosen, const QRectF &area);
    void addDigits(const LabelBars &bars);
    void addDigitGroup(const LabelBars &bars, const QString &digits, int fromModule, int modules);
    void addWarning(const QRectF &area);

    const LabelContent &m_content;
    const LabelFormat &m_format;
    QRectF m_inner;
    qreal m_scale;
    std::vector<BarCode> m_codes; // the first that fits is taken
    qreal m_top;                  // below what stands already
    LabelLayout m_layout;
};

} // namespace shopdesk
