// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace shopdesk::test {

// A PDF file as others see it: by the tools of Poppler (package poppler-utils), which share no
// code with the program.

// Whether the tools are here.
[[nodiscard]] bool canReadPdf();
// One page, counted from 1, in eight bits of grey; null where there is no such page.
[[nodiscard]] QImage pdfPage(const QString &file, int page, int dpi = 300);
// The words of all pages.
[[nodiscard]] QString pdfText(const QString &file);
[[nodiscard]] int pdfPageCount(const QString &file);
// Of the first page, in millimetres.
[[nodiscard]] QSizeF pdfPageSize(const QString &file);

} // namespace shopdesk::test
