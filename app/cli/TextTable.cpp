// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"

#include <algorithm>

namespace shopdesk {

namespace {

// Characters that people see; a surrogate pair is one, a combining mark none.
qsizetype shownWidth(const QString &text)
{
    const auto points = text.toUcs4();
    return std::ranges::count_if(points, [](char32_t point) {
        return QChar::category(point) != QChar::Mark_NonSpacing;
    });
}

} // namespace

void TextTable::addColumn(const QString &heading, Side side)
{
    m_headings.append(heading);
    m_sides.push_back(side);
}

void TextTable::addRow(const QStringList &cells)
{
    m_rows.push_back(cells);
}

QString TextTable::line(const QStringList &cells, const std::vector<qsizetype> &widths) const
{
    QString text;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto cell = cells.value(static_cast<qsizetype>(i));
        const QString space(std::max<qsizetype>(widths.at(i) - shownWidth(cell), 0), u' ');
        text += i == 0 ? QString() : QStringLiteral("  ");
        text += m_sides.at(i) == Side::Right ? space + cell : cell + space;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString TextTable::toString() const
{
    std::vector<qsizetype> widths;
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        auto width = shownWidth(m_headings.at(i));
        for (const auto &row : m_rows)
            width = std::max(width, shownWidth(row.value(i)));
        widths.push_back(width);
    }
    QStringList lines{line(m_headings, widths)};
    for (const auto &row : m_rows)
        lines.append(line(row, widths));
    return lines.join(u'\n');
}

QString shortened(const QString &text, qsizetype width)
{
    auto result = text.simplified();
    if (result.size() <= width)
        return result;
    result.truncate(width - 1);
    if (result.back().isHighSurrogate())
        result.chop(1);
    return result + QChar(0x2026);
}

} // namespace shopdesk
