// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterBar.h"

#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FlowLayout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <chrono>

namespace shopdesk {

namespace {

constexpr std::chrono::milliseconds kDebounce{60};
constexpr int kLongestSearch = 200;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_clear(new QToolButton(this))
    , m_row(new QWidget(this))
    , m_filters(new FlowLayout(m_row))
{
    m_search->setObjectName(u"search"_qs);
    m_search->setMaxLength(kLongestSearch);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(18 * metrics::kGrid);
    m_search->setMaximumWidth(52 * metrics::kGrid);
    m_search->addAction(icons::named(u"search"_qs), QLineEdit::LeadingPosition);
    m_clear->setObjectName(u"clearFilters"_qs);
    m_clear->setIcon(icons::named(u"clear"_qs));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_filters->setSpacing(metrics::kGrid + metrics::kHalf);
    m_filters->addWidget(m_clear);
    QSizePolicy wraps(QSizePolicy::Preferred, QSizePolicy::Minimum);
    wraps.setHeightForWidth(true);
    m_row->setSizePolicy(wraps);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounce);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGrid + metrics::kHalf);
    layout->addWidget(m_search, 1, Qt::AlignTop);
    layout->addWidget(m_row);
    layout->addStretch();
    connect(m_search, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::updateClear);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::report);
    connect(&m_debounce, &QTimer::timeout, this, &FilterBar::report);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    onLanguage(this, [this] {
        m_clear->setText(tr("Show all"));
        m_clear->setAccessibleName(tr("Clear the search and all filters"));
    });
    updateClear();
}

void FilterBar::setSearchHint(const QString &hint)
{
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
}

void FilterBar::withoutSearch()
{
    m_search->hide();
}

QLabel *FilterBar::addFilter(QWidget *filter)
{
    auto *label = new QLabel(this);
    label->setBuddy(filter);
    m_filters->insertBefore(m_clear, label);
    m_filters->insertBefore(m_clear, filter);
    return label;
}

void FilterBar::setFiltered(bool filtered)
{
    m_filtered = filtered;
    updateClear();
}

QString FilterBar::searchText() const
{
    return m_search->text().trimmed();
}

void FilterBar::setSearchText(const QString &text)
{
    m_search->setText(text);
    report();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear()
{
    m_search->clear();
    m_filtered = false;
    updateClear();
    report();
    Q_EMIT cleared();
}

void FilterBar::report()
{
    m_debounce.stop();
    const QString text = searchText();
    if (text == m_reported)
        return;
    m_reported = text;
    Q_EMIT searchChanged(text);
}

void FilterBar::updateClear()
{
    m_clear->setVisible(m_filtered || !m_search->text().isEmpty());
}

} // namespace shopdesk
