// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextBox.h"

#include "ui/support/Metrics.h"

namespace shopdesk {

TextBox::TextBox(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(metrics::kHalf + 2); // its words begin where a line edit's do
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TextBox::sizeHint() const
{
    return {30 * metrics::kGrid, m_lines * fontMetrics().lineSpacing() + 2 * metrics::kGrid};
}

} // namespace shopdesk
