// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageFrame.h"

#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"
#include "ui/support/UiState.h"
#include "ui/widgets/ActionRow.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shopdesk {

PageFrame::PageFrame(const QString &name, UiState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_title(new QLabel(this))
    , m_filterBar(new FilterBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_centre(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_counts(new QLabel(this))
    , m_sums(new QLabel(this))
{
    setObjectName(name);
    m_title->setObjectName(u"pageTitle"_qs);
    m_title->setFont(fonts::title(font()));
    m_splitter->setObjectName(name + u"/splitter"_qs);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_centre);
    m_centre->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin,
                               metrics::kGrid);
    layout->setSpacing(metrics::kGrid);
    layout->addLayout(buildHead());
    layout->addWidget(m_filterBar);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(buildFoot());
    connect(m_empty, &EmptyState::actionTriggered, this, &PageFrame::stateActionTriggered);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_state)
            m_state->saveSplitter(m_splitter->objectName(), *m_splitter);
    });
}

QLayout *PageFrame::buildHead()
{
    auto *head = new QHBoxLayout;
    m_actions = new ActionRow(this);
    m_title->setMinimumHeight(metrics::kControlHeight); // the same with and without buttons
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_actions);
    return head;
}

QLayout *PageFrame::buildFoot()
{
    auto *foot = new QHBoxLayout;
    m_counts->setObjectName(u"counts"_qs);
    m_sums->setObjectName(u"sums"_qs);
    m_sums->setFont(fonts::strong(font()));
    for (QLabel *label : {m_counts, m_sums}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumHeight(metrics::kSection);
    }
    foot->addWidget(m_counts);
    foot->addStretch();
    foot->addWidget(m_sums);
    return foot;
}

void PageFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageFrame::addAction(QAction *action)
{
    m_actions->addButton(action);
    QWidget::addAction(action);
}

void PageFrame::setTable(QWidget *table)
{
    m_centre->addWidget(table);
    m_centre->setCurrentWidget(table);
}

void PageFrame::setSidePane(QWidget *pane, const QString &accessibleName)
{
    pane->setAccessibleName(accessibleName);
    m_splitter->insertWidget(0, pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_centre), 1);
    restoreOnce();
}

void PageFrame::setDetail(QWidget *detail)
{
    m_detail = detail;
    detail->setMinimumWidth(30 * metrics::kGrid);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_centre), 1);
    m_splitter->setStretchFactor(m_splitter->indexOf(detail), 0);
    restoreOnce();
}

void PageFrame::restoreOnce()
{
    if (m_state && m_state->restoreSplitter(m_splitter->objectName(), *m_splitter))
        return;
    QList<int> sizes;
    for (int i = 0; i < m_splitter->count(); ++i) {
        const QWidget *part = m_splitter->widget(i);
        const int side = part == m_detail ? metrics::kDetailWidth : metrics::kNavigatorWidth;
        sizes += part == m_centre ? 100 * metrics::kGrid : side;
    }
    m_splitter->setSizes(sizes);
}

void PageFrame::setCounts(const QString &counts)
{
    m_counts->setText(counts);
}

void PageFrame::setSums(const QString &sums)
{
    m_sums->setText(sums);
}

void PageFrame::showTable()
{
    if (m_centre->count() > 1)
        m_centre->setCurrentIndex(1);
}

void PageFrame::showState(const EmptyState::Content &content)
{
    m_empty->show(content);
    m_centre->setCurrentWidget(m_empty);
}

void PageFrame::showDetail(bool shown)
{
    if (m_detail)
        m_detail->setVisible(shown);
}

} // namespace shopdesk
