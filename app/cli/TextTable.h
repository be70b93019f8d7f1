// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace shopdesk {

// Rows of text under headings, in columns as wide as their widest cell.
class TextTable
{
public:
    enum class Side { Left, Right };

    void addColumn(const QString &heading, Side side = Side::Left);
    void addRow(const QStringList &cells);

    // Without a line feed at the end.
    [[nodiscard]] QString toString() const;

private:
    [[nodiscard]] QString line(const QStringList &cells,
                               const std::vector<qsizetype> &widths) const;

    QStringList m_headings;
    std::vector<Side> m_sides;
    std::vector<QStringList> m_rows;
};

// A cell of one line and at most `width` characters, with the end of a longer text left out.
[[nodiscard]] QString shortened(const QString &text, qsizetype width);

} // namespace shopdesk
