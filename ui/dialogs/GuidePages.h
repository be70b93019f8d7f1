// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

class QTextDocument;

namespace shopdesk::guide {

// The pages of the user guide: the documents that resources/guide.qrc compiles in. A page is known
// by the name of its English document; NAME.ru.md is the same page in Russian.

// The page a reader begins with.
[[nodiscard]] QString firstPage();

// The text of a page in a language ("ru"), in English where there is no other; empty if unknown.
[[nodiscard]] QString text(const QString &page, const QString &language);

// The page that a link on `page` leads to; empty if it leads out of the guide.
[[nodiscard]] QString target(const QString &page, const QString &link);

// Fills the document with a page's text, spaced for reading, links in the palette's colour.
void typeset(QTextDocument &document, const QString &markdown, const QPalette &palette);

} // namespace shopdesk::guide
