// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ActionRow.h"

#include "ui/support/Metrics.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kSpacing = metrics::kHalf;

} // namespace

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QToolButton *ActionRow::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + u"Button"_qs);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    m_entries += Entry{.button = button, .words = {}};
    measure(m_entries.last());
    connect(action, &QAction::changed, this, [this, button] {
        const auto entry = std::ranges::find(m_entries, button, &Entry::button);
        if (entry == m_entries.end() || entry->words == button->text())
            return;
        measure(*entry);
        updateGeometry();
        arrange();
    });
    return button;
}

void ActionRow::measure(Entry &entry)
{
    entry.words = entry.button->text();
    entry.button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    entry.narrow = entry.button->sizeHint().width();
    entry.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    entry.wide = entry.button->sizeHint().width();
}

void ActionRow::measureAll()
{
    for (Entry &entry : m_entries)
        measure(entry);
    updateGeometry();
    arrange();
}

int ActionRow::lineWidth(const QList<bool> &words) const
{
    int total = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].button->isHidden())
            total += (words[i] ? m_entries[i].wide : m_entries[i].narrow) + kSpacing;
    }
    return std::max(0, total - kSpacing);
}

int ActionRow::lineHeight() const
{
    int height = metrics::kControlHeight;
    for (const Entry &entry : m_entries)
        height = std::max(height, entry.button->sizeHint().height());
    return height;
}

QSize ActionRow::sizeHint() const
{
    return {lineWidth(QList<bool>(m_entries.size(), true)), lineHeight()};
}

QSize ActionRow::minimumSizeHint() const
{
    return {lineWidth(QList<bool>(m_entries.size(), false)), lineHeight()};
}

// Which buttons show their words in the width there is.
QList<bool> ActionRow::wordy() const
{
    QList<bool> words(m_entries.size(), true);
    for (const bool seldom : {true, false}) {
        for (qsizetype i = m_entries.size() - 1; i >= 0 && lineWidth(words) > width(); --i) {
            const QAction *action = m_entries[i].button->defaultAction();
            if (!seldom || action->priority() == QAction::LowPriority)
                words[i] = false;
        }
    }
    return words;
}

void ActionRow::arrange()
{
    const QList<bool> words = wordy();
    int x = std::max(0, width() - lineWidth(words));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.button->isHidden())
            continue;
        entry.button->setToolButtonStyle(words[i] ? Qt::ToolButtonTextBesideIcon
                                                  : Qt::ToolButtonIconOnly);
        const int wide = words[i] ? entry.wide : entry.narrow;
        const int high = entry.button->sizeHint().height();
        entry.button->setGeometry(x, (height() - high) / 2, wide, high);
        x += wide + kSpacing;
    }
}

bool ActionRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        measureAll();
        break;
    case QEvent::LayoutRequest: // a button was shown or hidden
        arrange();
        break;
    default:
        break;
    }
    return handled;
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace shopdesk
