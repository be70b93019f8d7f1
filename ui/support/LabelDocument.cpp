// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LabelDocument.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace shopdesk {

namespace {

constexpr qreal kMillimetresPerInch = 25.4;
constexpr int kPdfResolution = 1200;
constexpr int kTooMany = LabelDocument::kMostLabels + 1;

void paintLine(QPainter &painter, const LabelLine &line)
{
    painter.save();
    painter.translate(line.area.topLeft());
    painter.scale(1 / kFontScale, 1 / kFontScale);
    painter.setFont(labelFont(line.size, line.isStrong));
    const QRectF area(QPointF(), line.area.size() * kFontScale);
    const int flags =
            int(line.alignment) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(area, flags, line.text);
    painter.restore();
}

// The first bar begins on one of the printer's dots, and so do all others.
void paintBars(QPainter &painter, const LabelBars &bars, const QPointF &corner, qreal dot)
{
    const auto left = std::round((corner.x() + bars.corner.x()) / dot) * dot;
    const auto top = corner.y() + bars.corner.y();
    for (const auto &bar : bars.code.bars)
        painter.fillRect(QRectF(left + bar.start * bars.module, top, bar.width * bars.module,
                                bars.height + (bar.isGuard ? bars.guard : 0)),
                         Qt::black);
}

void paintLabel(QPainter &painter, const LabelLayout &layout, const QPointF &corner, qreal dot)
{
    painter.save();
    painter.translate(corner);
    painter.setPen(Qt::black);
    for (const auto &line : layout.lines)
        paintLine(painter, line);
    painter.restore();
    if (layout.bars)
        paintBars(painter, *layout.bars, corner, dot);
}

} // namespace

LabelDocument::LabelDocument(std::vector<LabelItem> items, LabelFormat format, int start)
    : m_items(std::move(items))
    , m_format(std::move(format))
    , m_start(start)
{
    int end = 0;
    for (const auto &item : m_items)
        m_ends.push_back(end = std::min(end + std::clamp(item.copies, 0, kMostCopies), kTooMany));
}

QString LabelDocument::title() const
{
    return tr("Labels");
}

int LabelDocument::pageCount() const
{
    const int slots = labelCount() == 0 ? 0 : labelCount() + m_start - 1;
    return (slots + m_format.perPage() - 1) / m_format.perPage();
}

Result<void> LabelDocument::check() const
{
    const auto isWrong = [](const LabelItem &item) {
        return item.copies < 0 || item.copies > kMostCopies;
    };
    if (std::ranges::any_of(m_items, isWrong))
        return fail(ErrorKind::Invalid, u"label_copies_invalid"_qs, u"copies"_qs,
                    {{u"most"_qs, kMostCopies}});
    if (labelCount() > kMostLabels)
        return fail(ErrorKind::Invalid, u"labels_too_many"_qs, {}, {{u"most"_qs, kMostLabels}});
    if (labelCount() == 0)
        return fail(ErrorKind::Invalid, u"labels_none"_qs);
    if (m_start < 1 || m_start > m_format.perPage())
        return fail(ErrorKind::Invalid, u"label_start_invalid"_qs, u"start"_qs,
                    {{u"most"_qs, m_format.perPage()}});
    // Whether bars fit depends on which parts there are, not on their words.
    QList<std::pair<qsizetype, bool>> seen;
    for (const auto &item : m_items) {
        const std::pair like(item.content.code.size(), item.content.price.isEmpty());
        if (seen.contains(like))
            continue;
        seen.append(like);
        if (LabelLayout::of(item.content, m_format).isTooSmall)
            return fail(ErrorKind::Invalid, u"label_format_too_small"_qs, u"format"_qs,
                        {{u"format"_qs, m_format.name()}});
    }
    return {};
}

size_t LabelDocument::itemOf(int label) const
{
    return static_cast<size_t>(std::ranges::upper_bound(m_ends, label) - m_ends.begin());
}

std::vector<int> LabelDocument::cellsOnPage(int page) const
{
    const int perPage = m_format.perPage();
    const int from = page == 0 ? m_start - 1 : 0;
    const int to = std::min(perPage, labelCount() + m_start - 1 - page * perPage);
    std::vector<int> cells;
    for (int cell = from; cell < to; ++cell)
        cells.push_back(cell);
    return cells;
}

void LabelDocument::paintPage(QPainter &painter, int page) const
{
    std::optional<size_t> shown;
    LabelLayout layout;
    for (const int cell : cellsOnPage(page)) {
        const auto item = itemOf(page * m_format.perPage() + cell - (m_start - 1));
        if (item != shown)
            layout = LabelLayout::of(m_items[item].content, m_format);
        shown = item;
        paintLabel(painter, layout, m_format.cell(cell).topLeft(), m_format.dot);
    }
}

void LabelDocument::prepare(QPagedPaintDevice &device) const
{
    QPageLayout layout(QPageSize(m_format.page, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                       QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode); // the labels' own places say what stays free
    device.setPageLayout(layout);
}

Result<void> LabelDocument::paint(QPagedPaintDevice &device, const LabelProgress &progress) const
{
    const auto broken = [] { return fail(ErrorKind::Storage, u"page_not_printed"_qs); };
    QPainter painter;
    if (!painter.begin(&device))
        return broken();
    const auto scale = device.logicalDpiX() / kMillimetresPerInch;
    painter.scale(scale, scale);
    const int pages = pageCount();
    int done = 0;
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device.newPage())
            return broken();
        paintPage(painter, page);
        done += static_cast<int>(cellsOnPage(page).size());
        if (progress && !progress(done, labelCount()))
            return fail(ErrorKind::Cancelled, u"cancelled"_qs);
    }
    return painter.end() ? Result<void>() : broken();
}

Result<void> writePdf(const LabelDocument &document, const QString &path,
                      const LabelProgress &progress)
{
    SD_TRY(document.check());
    QSaveFile file(path);
    const auto unwritable = [&] {
        return fail(ErrorKind::Storage, u"file_unwritable"_qs, {}, {{u"path"_qs, path}},
                    file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    QPdfWriter writer(&file);
    writer.setTitle(document.title());
    writer.setCreator(u"Shopdesk"_qs);
    writer.setResolution(kPdfResolution);
    document.prepare(writer);
    SD_TRY(document.paint(writer, progress));
    if (!file.commit())
        return unwritable();
    return {};
}

} // namespace shopdesk
