// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LabelPreview.h"

#include "ui/support/Colors.h"
#include "ui/support/Metrics.h"

#include <QPainter>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qreal kLargestScale = 8; // a roll's label need not be as large as a hand
constexpr QColor kOutline(0xb0, 0xb0, 0xb0);
constexpr QColor kUsed(0xe4, 0xe4, 0xe4);

} // namespace

LabelPreview::LabelPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"labelPreview"_qs);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize LabelPreview::sizeHint() const
{
    return {46 * metrics::kGrid, 56 * metrics::kGrid};
}

QSize LabelPreview::minimumSizeHint() const
{
    return {40 * metrics::kGrid, 40 * metrics::kGrid};
}

void LabelPreview::setDocument(LabelDocument document)
{
    m_document = std::move(document);
    setPage(m_page);
}

int LabelPreview::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

void LabelPreview::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    m_painted = QPixmap();
    update();
}

qreal LabelPreview::scale() const
{
    const auto page = m_document->format().page;
    return std::min({(width() - 2) / page.width(), (height() - 2) / page.height(), kLargestScale});
}

void LabelPreview::paintOutlines(QPainter &painter) const
{
    const auto &format = m_document->format();
    const auto printed = m_document->cellsOnPage(m_page);
    const int used = m_page == 0 && !printed.empty() ? printed.front() : 0;
    painter.setPen(QPen(kOutline, 0));
    for (int cell = 0; cell < format.perPage(); ++cell) {
        painter.setBrush(cell < used ? QBrush(kUsed) : Qt::NoBrush);
        painter.drawRect(format.cell(cell));
    }
}

void LabelPreview::paintPage()
{
    const auto size = m_document->format().page * scale() * devicePixelRatioF();
    m_painted = QPixmap(size.toSize());
    m_painted.setDevicePixelRatio(devicePixelRatioF());
    m_painted.fill(Qt::white);
    QPainter painter(&m_painted);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale(), scale());
    paintOutlines(painter);
    m_document->paintPage(painter, m_page);
}

void LabelPreview::paintEvent(QPaintEvent *)
{
    if (!m_document)
        return;
    const auto size = m_document->format().page * scale();
    if ((size * devicePixelRatioF()).toSize() != m_painted.size())
        paintPage();
    const QPoint corner((width() - qRound(size.width())) / 2,
                        (height() - qRound(size.height())) / 2);
    QPainter painter(this);
    painter.drawPixmap(corner, m_painted);
    painter.setPen(Colors::of(palette()).border);
    painter.drawRect(QRect(corner, size.toSize()).adjusted(-1, -1, 0, 0));
}

} // namespace shopdesk
