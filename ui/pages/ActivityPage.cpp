// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActivityPage.h"

#include "db/service/DataService.h"
#include "models/tables/ActivityTableModel.h"
#include "ui/pages/PeriodFilter.h"
#include "ui/widgets/FilterBar.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

namespace {

// Midnight of a day here, as the activity's times are kept.
QString utcStartOf(const QDate &day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

ActivityPage::ActivityPage(const PageContext &context, QWidget *parent)
    : TablePage(u"activity"_qs, context, parent)
    , m_period(new PeriodFilter(u"period"_qs, context.data.clock().now().toLocalTime().date()))
    , m_kind(new QComboBox)
{
    setModel(new ActivityTableModel(context.data.pages()),
             {.stretch = u"subject"_qs, .widths = {{u"kind"_qs, 24}, {u"actor"_qs, 18}}});
    m_kind->setObjectName(u"kindFilter"_qs);
    m_kind->addItem(QString());
    for (const CommandKind kind : allCommandKinds())
        m_kind->addItem(QString(), commandKindName(kind));
    filterBar()->addFilter(m_period)->hide();
    filterBar()->addFilter(m_kind)->hide();
    connect(m_period, &PeriodFilter::periodChosen, this, &ActivityPage::applyFilters);
    connect(m_kind, &QComboBox::activated, this, &ActivityPage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this, &ActivityPage::applyFilters);
    ready();
}

void ActivityPage::applyFilters()
{
    std::vector<FilterValue> filters;
    const PeriodFilter::Period period = m_period->period();
    if (period.from)
        filters.push_back({u"from"_qs, utcStartOf(*period.from)});
    if (period.to)
        filters.push_back({u"to"_qs, utcStartOf(period.to->addDays(1))});
    if (m_kind->currentData().isValid())
        filters.push_back({u"kind"_qs, m_kind->currentData()});
    filterBar()->setFiltered(!filters.empty());
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void ActivityPage::resetFilters()
{
    m_period->clear();
    m_kind->setCurrentIndex(0);
    applyFilters();
}

QString ActivityPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln entry(ies)", nullptr, rows)
                                  : tr("About %Ln entry(ies)", nullptr, rows);
}

EmptyState::Content ActivityPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty, .sentence = tr("Nothing was done yet.")};
}

void ActivityPage::retranslate()
{
    setTitle(tr("Activity"));
    table()->setAccessibleName(tr("Activity"));
    filterBar()->setSearchHint(tr("What it was about, or a login"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setItemText(0, tr("Everything"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, Formats::commandKind(m_kind->itemData(i).toString()));
}

} // namespace shopdesk
