// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/MovementsPage.h"

#include "db/domain/MovementKind.h"
#include "db/service/DataService.h"
#include "models/tables/MovementTableModel.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/PeriodFilter.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

namespace {

using Ledger = MovementsPage::Ledger;

QString nameOf(Ledger ledger)
{
    switch (ledger) {
    case Ledger::BookInShop:
        return u"movements"_qs;
    case Ledger::Book:
        return u"bookMovements"_qs;
    case Ledger::Shop:
        return u"shopMovements"_qs;
    }
    Q_UNREACHABLE();
}

QStringList hiddenColumns(Ledger ledger)
{
    switch (ledger) {
    case Ledger::BookInShop:
        return {u"shop"_qs, u"title"_qs, u"code"_qs, u"device"_qs};
    case Ledger::Book:
        return {u"title"_qs, u"code"_qs, u"device"_qs, u"unit_cost"_qs};
    case Ledger::Shop:
        return {u"shop"_qs, u"code"_qs, u"device"_qs, u"unit_cost"_qs, u"note"_qs};
    }
    Q_UNREACHABLE();
}

} // namespace

MovementsPage::MovementsPage(Ledger ledger, const PageContext &context, QWidget *parent)
    : TablePage(nameOf(ledger), context, parent)
    , m_kind(new QComboBox)
    , m_period(new PeriodFilter(u"period"_qs, context.data.clock().now().toLocalTime().date()))
{
    setModel(new MovementTableModel(context.data.pages()),
             {.stretch = ledger == Ledger::Shop ? u"title"_qs : u"note"_qs,
              .hidden = hiddenColumns(ledger),
              .widths = {{u"at"_qs, 16},
                         {u"shop"_qs, 7},
                         {u"kind"_qs, 19},
                         {u"quantity"_qs, 9},
                         {u"reason"_qs, 11},
                         {u"document"_qs, 20},
                         {u"actor_name"_qs, 15},
                         {u"device"_qs, 7},
                         {u"unit_cost"_qs, 10}}});
    addFilters();
    m_paper = addRecordAction(
            {.name = u"showPaper"_qs, .icon = u"show"_qs, .shortcut = Qt::CTRL | Qt::Key_B},
            [this] { showPaper(); });
    setDefaultAction(m_paper);
    connect(&model(), &PagedTableModel::aggregatesChanged, this, &MovementsPage::showTotals);
    ready();
}

void MovementsPage::addFilters()
{
    filterBar()->withoutSearch();
    m_kind->setObjectName(u"kindFilter"_qs);
    m_kind->addItem(QString());
    for (const auto kind : allMovementKinds())
        m_kind->addItem(QString(), movementKindName(kind));
    filterBar()->addFilter(m_kind)->hide();
    filterBar()->addFilter(m_period)->hide();
    connect(m_kind, &QComboBox::activated, this, &MovementsPage::applyFilters);
    connect(m_period, &PeriodFilter::periodChosen, this, &MovementsPage::applyFilters);
}

void MovementsPage::setStock(const StockAt &stock)
{
    m_stock = stock;
    applyFilters();
}

bool MovementsPage::isReadable() const
{
    return !m_stock.shop.isNull() || !m_stock.book.isNull();
}

bool MovementsPage::isFiltered() const
{
    const auto period = m_period->period();
    return m_kind->currentIndex() > 0 || period.from || period.to;
}

void MovementsPage::applyFilters()
{
    if (!isReadable())
        return;
    std::vector<FilterValue> filters;
    if (!m_stock.shop.isNull())
        filters.push_back({u"shop"_qs, m_stock.shop.toString()});
    if (!m_stock.book.isNull())
        filters.push_back({u"book"_qs, m_stock.book.toString()});
    if (m_kind->currentIndex() > 0)
        filters.push_back({u"kind"_qs, QStringList{m_kind->currentData().toString()}});
    const auto period = m_period->period();
    if (period.from)
        filters.push_back({u"from"_qs, *period.from});
    if (period.to)
        filters.push_back({u"to"_qs, *period.to});
    filterBar()->setFiltered(isFiltered());
    model().setFilters(std::move(filters));
}

void MovementsPage::resetFilters()
{
    m_kind->setCurrentIndex(0);
    m_period->clear();
    applyFilters();
}

void MovementsPage::showTotals()
{
    const auto sum = Formats().integer(model().aggregates().value(u"quantity"_qs).toLongLong());
    setSums(isFiltered() ? tr("Together: %1").arg(sum) : tr("Together, on hand: %1").arg(sum));
}

std::optional<PageId> MovementsPage::pageOfPaper() const
{
    static const QHash<QString, PageId> pages{{u"order"_qs, PageId::Orders},
                                              {u"receiving"_qs, PageId::Receiving},
                                              {u"supplier_return"_qs, PageId::SupplierReturns},
                                              {u"transfer"_qs, PageId::Transfers},
                                              {u"stocktake"_qs, PageId::Stocktake}};
    const int row = model().rowOf(selectedId());
    const auto found =
            row < 0 ? pages.end() : pages.find(model().value(row, u"document_kind"_qs).toString());
    return found == pages.end() ? std::nullopt : std::optional(*found);
}

void MovementsPage::updateActions()
{
    m_paper->setEnabled(pageOfPaper().has_value());
}

void MovementsPage::showPaper()
{
    const auto page = pageOfPaper();
    if (!page)
        return;
    const auto id = model().value(model().rowOf(selectedId()), u"document_id"_qs).toString();
    Q_EMIT left();
    context().host.showRecord(*page, id);
}

QString MovementsPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln movement(s)", nullptr, rows)
                                  : tr("About %Ln movement(s)", nullptr, rows);
}

EmptyState::Content MovementsPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("Nothing has moved here yet."),
            .more = tr("What is received, sold, counted or sent is listed here.")};
}

void MovementsPage::retranslate()
{
    setTitle(tr("Movements"));
    table()->setAccessibleName(tr("Movements"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setItemText(0, tr("All kinds"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, Formats::movementKind(m_kind->itemData(i).toString()));
    m_paper->setText(tr("Show the paper"));
    showTotals();
}

} // namespace shopdesk
