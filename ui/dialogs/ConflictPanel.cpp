// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ConflictPanel.h"

#include "ui/support/Colors.h"
#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>

namespace shopdesk {

namespace {

constexpr int kLongest = 60; // characters of a version; the whole is in its tool tip

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kLongest ? line.left(kLongest - 1) + u'\u2026' : line;
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QGridLayout(this))
    , m_headline(new QLabel(this))
{
    setObjectName(u"conflict"_qs);
    m_headline->setFont(fonts::strong(font()));
    m_headline->setWordWrap(true);
    m_layout->setContentsMargins(metrics::kMargin, metrics::kGrid, metrics::kMargin,
                                 metrics::kGrid);
    m_layout->addWidget(m_headline, 0, 0);
    onLanguage(this, [this] { retranslate(); });
    hide();
}

void ConflictPanel::retranslate()
{
    m_headline->setText(tr("Somebody else changed this while you were editing. Choose which "
                           "version holds, then save again."));
    setSides(m_sides);
}

void ConflictPanel::setSides(const QList<Side> &sides)
{
    m_sides = sides;
    m_theirs.clear();
    delete m_rows;
    m_rows = new QWidget;
    new QGridLayout(m_rows);
    m_rows->layout()->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_rows, 1, 0);
    for (int row = 0; row < m_sides.size(); ++row)
        addRow(row, m_sides[row]);
    setVisible(!m_sides.isEmpty());
}

void ConflictPanel::addRow(int row, const Side &side)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    auto *mine = new QRadioButton(tr("Yours: %1").arg(shortened(side.mine)));
    auto *theirs = new QRadioButton(tr("Theirs: %1").arg(shortened(side.theirs)));
    mine->setObjectName(side.key + u"Mine"_qs);
    theirs->setObjectName(side.key + u"Theirs"_qs);
    mine->setToolTip(side.mine);
    theirs->setToolTip(side.theirs);
    for (QRadioButton *button : {mine, theirs})
        button->setAccessibleName(side.label + u": "_qs + button->text());
    auto *group = new QButtonGroup(m_rows);
    group->addButton(mine);
    group->addButton(theirs);
    mine->setChecked(true);
    auto *label = new QLabel(side.label);
    label->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(label, 3 * row, 0);
    grid->addWidget(mine, 3 * row + 1, 0);
    grid->addWidget(theirs, 3 * row + 2, 0);
    m_theirs += theirs;
}

ConflictPanel::Choice ConflictPanel::choice(int side) const
{
    return m_theirs[side]->isChecked() ? Choice::Theirs : Choice::Mine;
}

void ConflictPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = Colors::of(palette());
    painter.setPen(colors.warning);
    painter.setBrush(colors.warningSurface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius,
                            metrics::kRadius);
}

} // namespace shopdesk
