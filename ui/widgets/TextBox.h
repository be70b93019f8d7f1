// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace shopdesk {

// A field for several lines of plain text, as high as so many of them; Tab leaves it.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextBox(int lines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_lines;
};

} // namespace shopdesk
