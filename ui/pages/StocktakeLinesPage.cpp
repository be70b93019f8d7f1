// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StocktakeLinesPage.h"

#include "db/service/DataService.h"
#include "models/tables/StocktakeLineTableModel.h"
#include "ui/pages/PageHost.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QTableView>

namespace shopdesk {

StocktakeLinesPage::StocktakeLinesPage(const PageContext &context, QWidget *parent)
    : TablePage(u"stocktakeLines"_qs, context, parent)
    , m_which(new QComboBox)
{
    setModel(new StocktakeLineTableModel(context.data.pages()),
             {.stretch = u"title"_qs,
              .hidden = {u"authors"_qs, u"counted_at"_qs, u"counted_by"_qs, u"posted"_qs},
              .widths = {{u"code"_qs, 18},
                         {u"shelf"_qs, 10},
                         {u"counted"_qs, 11},
                         {u"expected"_qs, 11},
                         {u"variance"_qs, 11},
                         {u"moved"_qs, 18}}});
    m_which->setObjectName(u"lineFilter"_qs);
    for (const QString &key : {QString(), u"differs"_qs, u"to_recount"_qs})
        m_which->addItem(QString(), key);
    m_which->setCurrentIndex(1);
    filterBar()->addFilter(m_which)->hide();
    m_back = addRecordAction({.name = u"leaveStocktakeLines"_qs,
                              .icon = u"previous"_qs,
                              .shortcut = Qt::ALT | Qt::Key_Left},
                             [this] { Q_EMIT left(); });
    m_book = addRecordAction({.name = u"bookOfStocktakeLine"_qs,
                              .icon = u"books"_qs,
                              .shortcut = Qt::CTRL | Qt::Key_B},
                             [this] { showBook(); });
    setDefaultAction(m_book);
    connect(m_which, &QComboBox::activated, this, &StocktakeLinesPage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this, &StocktakeLinesPage::applyFilters);
    connect(&model(), &PagedTableModel::aggregatesChanged, this, &StocktakeLinesPage::showTotals);
    ready();
}

void StocktakeLinesPage::setStocktake(const StocktakeDetail &stocktake)
{
    m_stocktake = stocktake;
    m_which->setCurrentIndex(stocktake.outcome.differences > 0 || stocktake.progress.moved > 0 ? 1
                                                                                               : 0);
    retranslate();
    applyFilters();
    table()->setFocus();
}

void StocktakeLinesPage::applyFilters()
{
    if (!isReadable())
        return;
    std::vector<FilterValue> filters{{u"stocktake"_qs, m_stocktake.id.toString()}};
    if (const QString key = m_which->currentData().toString(); !key.isEmpty())
        filters.push_back({key, true});
    filterBar()->setFiltered(m_which->currentIndex() > 0);
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
    if (model().state() == PagedTableModel::State::Idle)
        model().reload();
}

void StocktakeLinesPage::resetFilters()
{
    m_which->setCurrentIndex(0);
    applyFilters();
}

bool StocktakeLinesPage::isFiltered() const
{
    return m_which->currentIndex() > 0 || !filterBar()->searchText().isEmpty();
}

void StocktakeLinesPage::showTotals()
{
    const auto sum = [this](const QString &key) {
        return Formats().integer(model().aggregates().value(key).toLongLong());
    };
    setSums(model().aggregates().value(u"counted"_qs).isNull()
                    ? QString()
                    : tr("Counted: %1, variance: %2").arg(sum(u"counted"_qs), sum(u"variance"_qs)));
}

void StocktakeLinesPage::showBook()
{
    if (!selectedId().isEmpty())
        context().host.showRecord(PageId::Books, selectedId());
}

QString StocktakeLinesPage::countText(int rows) const
{
    return tr("%Ln book(s)", nullptr, rows);
}

EmptyState::Content StocktakeLinesPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("Nothing has been counted yet."),
            .more = tr("Books stand here as soon as somebody has scanned them."),
            .action = tr("Back to the stocktakes")};
}

void StocktakeLinesPage::emptyAction()
{
    Q_EMIT left();
}

void StocktakeLinesPage::retranslate()
{
    setTitle(tr("Books of %1").arg(m_stocktake.number));
    table()->setAccessibleName(tr("Books of the stocktake"));
    filterBar()->setSearchHint(tr("Title, author or ISBN"));
    m_which->setAccessibleName(tr("Which books"));
    m_which->setItemText(0, tr("All that were counted"));
    m_which->setItemText(1, tr("What differs"));
    m_which->setItemText(2, tr("To be counted again"));
    m_back->setText(tr("Back to the stocktakes"));
    m_book->setText(tr("Show the book"));
    showTotals();
}

} // namespace shopdesk
