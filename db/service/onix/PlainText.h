// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shopdesk {

// Makes plain text of marked-up text: paragraphs and list items become lines, everything else that
// is markup is left out, scripts and style sheets with what is in them. The result is never read as
// markup again. Not thread-safe.
class PlainText
{
public:
    // So many characters are kept; see isLong().
    static constexpr qsizetype kMostKept = 100'000;

    void startElement(QStringView name);
    void endElement(QStringView name);
    // Blanks and line breaks are one blank, as in markup.
    void characters(QStringView text);

    [[nodiscard]] QString text() const { return m_text.trimmed(); }
    [[nodiscard]] bool isLong() const { return m_isLong; }

private:
    void breakLine(qsizetype lines);
    void append(QChar character);

    QString m_text;
    bool m_isBlankDue = false;
    bool m_isLong = false;
    int m_hidden = 0; // depth inside scripts and style sheets
};

// HTML that stands in a text as characters ("<p>One &amp; two</p>"), as plain text.
[[nodiscard]] QString plainTextOfHtml(QStringView html);
// Whether a text has tags of HTML in it. "a < b" has none.
[[nodiscard]] bool looksLikeHtml(QStringView text);
// Text without markup: blanks within lines joined, at most one empty line between others.
[[nodiscard]] QString tidyLines(QStringView text);
// What "eacute", "#233" and "#xE9" stand for; empty for an unknown name.
[[nodiscard]] QString characterNamed(QStringView entity);

} // namespace shopdesk
