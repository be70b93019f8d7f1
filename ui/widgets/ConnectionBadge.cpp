// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ConnectionBadge.h"

#include "ui/support/Colors.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace shopdesk {

namespace {

constexpr int kMark = 10;

QColor markColor(ConnectionBadge::Kind kind, const Colors &colors)
{
    switch (kind) {
    case ConnectionBadge::Kind::Online:
        return colors.positive;
    case ConnectionBadge::Kind::Sending:
        return colors.accent;
    case ConnectionBadge::Kind::Offline:
    case ConnectionBadge::Kind::ReadOnly:
        return colors.warning;
    case ConnectionBadge::Kind::ThisComputer:
        break;
    }
    return colors.muted;
}

// Online a full disc, sending a disc with a ring, offline an empty ring, this computer a square, an
// empty one where nothing can be changed.
void drawMark(QPainter &painter, ConnectionBadge::Kind kind, const QRectF &box, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring =
            kind == ConnectionBadge::Kind::Offline || kind == ConnectionBadge::Kind::ReadOnly;
    painter.setPen(ring ? QPen(color, 2) : QPen(Qt::NoPen));
    painter.setBrush(ring ? QBrush(Qt::NoBrush) : QBrush(color));
    if (kind == ConnectionBadge::Kind::ThisComputer || kind == ConnectionBadge::Kind::ReadOnly) {
        painter.drawRoundedRect(ring ? box.adjusted(1, 1, -1, -1) : box, 2, 2);
        return;
    }
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    if (kind != ConnectionBadge::Kind::Sending)
        return;
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(-1.5, -1.5, 1.5, 1.5));
}

} // namespace

ConnectionBadge::ConnectionBadge(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"connectionBadge"_qs);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    onLanguage(this, [this] { retranslate(); });
}

void ConnectionBadge::setState(const State &state)
{
    m_state = state;
    retranslate();
}

QString ConnectionBadge::words() const
{
    const QString since = QLocale().toString(m_state.since, QLocale::ShortFormat);
    switch (m_state.kind) {
    case Kind::Online:
        return tr("Online");
    case Kind::Sending:
        return tr("Sending %n", "changes on their way to the server", m_state.waiting);
    case Kind::Offline:
        if (m_state.waiting == 0)
            return tr("Offline since %1").arg(since);
        return tr("Offline since %1, %n change(s) waiting", nullptr, m_state.waiting).arg(since);
    case Kind::ReadOnly:
        return tr("Read-only: nothing can be changed");
    case Kind::ThisComputer:
        break;
    }
    return tr("On this computer");
}

QString ConnectionBadge::moreWords() const
{
    if (m_state.kind == Kind::ThisComputer)
        return tr("The workspace is a file on this computer.");
    if (m_state.kind == Kind::ReadOnly)
        return tr("The file of the workspace may be read but not written.");
    return tr("Show what is known about the server.");
}

void ConnectionBadge::retranslate()
{
    setText(words());
    setAccessibleName(tr("Connection: %1").arg(words()));
    setToolTip(moreWords());
    updateGeometry();
    update();
}

QSize ConnectionBadge::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(kMark + metrics::kGrid, 0);
}

void ConnectionBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    const QRect inner = rect().adjusted(metrics::kGrid, 0, -metrics::kHalf, 0);
    const QRectF mark(inner.left(), inner.center().y() - kMark / 2.0 + 1, kMark, kMark);
    drawMark(painter, m_state.kind, mark, markColor(m_state.kind, Colors::of(palette())));
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(inner.adjusted(kMark + metrics::kGrid, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace shopdesk
