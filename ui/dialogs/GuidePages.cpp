// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/GuidePages.h"

#include "ui/support/Colors.h"
#include "ui/support/Metrics.h"

#include <QDir>
#include <QFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace shopdesk::guide {

namespace {

constexpr int kLineHeight = 130; // per cent of the font's own

QString fileOf(const QString &page)
{
    return u":/guide/"_qs + page;
}

QString translated(const QString &page, const QString &language)
{
    return page.chopped(3) + u'.' + language + u".md"_qs;
}

// The lines that state the licence are for those who read the source.
QString withoutComments(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    while (!lines.isEmpty() && lines.first().startsWith(u"<!--"))
        lines.removeFirst();
    return lines.join(u'\n');
}

// A line of a code block: nothing but text of fixed width.
bool isCode(const QTextBlock &block)
{
    bool fixed = block.begin() != block.end();
    for (auto at = block.begin(); !at.atEnd(); ++at)
        fixed = fixed && at.fragment().charFormat().fontFixedPitch();
    return fixed;
}

QTextBlockFormat spaced(const QTextBlock &block, const QPalette &palette)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    if (level > 0) {
        format.setTopMargin(level == 1 ? 0 : metrics::kSection);
        format.setBottomMargin(metrics::kGrid);
    } else if (isCode(block)) {
        format.setBackground(palette.alternateBase());
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(isCode(block.next()) ? 0 : metrics::kMargin);
    } else {
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(metrics::kGrid);
    }
    return format;
}

// In a cell the padding is space enough.
void setTables(QTextDocument &document, const QPalette &palette)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Colors::of(palette).border);
        format.setCellPadding(metrics::kHalf);
        format.setTopMargin(metrics::kGrid);
        format.setBottomMargin(metrics::kMargin);
        table->setFormat(format);
    }
}

bool isInTable(const QTextBlock &block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

void setLinkColour(const QTextBlock &block, const QPalette &palette)
{
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment part = at.fragment();
        if (!part.charFormat().isAnchor())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(part.position());
        cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(palette.link());
        cursor.mergeCharFormat(format);
    }
}

} // namespace

QString firstPage()
{
    return u"guide.md"_qs;
}

QString text(const QString &page, const QString &language)
{
    if (page.isEmpty())
        return {};
    for (const QString &name : {translated(page, language), page}) {
        QFile file(fileOf(name));
        if (file.open(QIODevice::ReadOnly))
            return withoutComments(QString::fromUtf8(file.readAll()));
    }
    return {};
}

QString target(const QString &page, const QString &link)
{
    const QString folder = page.contains(u'/') ? page.section(u'/', 0, -2) + u'/' : QString();
    const QString wanted = QDir::cleanPath(folder + link);
    return wanted.endsWith(u".md") && QFile::exists(fileOf(wanted)) ? wanted : QString();
}

void typeset(QTextDocument &document, const QString &markdown, const QPalette &palette)
{
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    document.setDocumentMargin(metrics::kSection);
    setTables(document, palette);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        setLinkColour(block, palette);
        if (!isInTable(block))
            QTextCursor(block).setBlockFormat(spaced(block, palette));
    }
    document.setModified(false);
}

} // namespace shopdesk::guide
