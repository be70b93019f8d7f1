// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReturnsDuePage.h"

#include "db/domain/SupplierReturnReason.h"
#include "db/service/DataService.h"
#include "models/tables/ReturnsDueTableModel.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/dialogs/SupplierReturnDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/ShopRights.h"
#include "ui/pages/SupplierPicker.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>

#include <algorithm>
#include <array>

namespace shopdesk {

namespace {

constexpr std::array kDays{0, -1, 7, 30, 90}; // by Within

} // namespace

ReturnsDuePage::ReturnsDuePage(const PageContext &context, QWidget *parent)
    : TablePage(u"returnsDue"_qs, context, parent)
    , m_due(new ReturnsDueTableModel(context.data.pages(), context.data.clock()))
    , m_within(new QComboBox)
    , m_shops(new QComboBox)
    , m_suppliers(new SupplierPicker(context))
{
    setModel(m_due, {.stretch = u"title"_qs,
                     .hidden = {u"code"_qs, u"delivery"_qs},
                     .widths = {{u"return_by"_qs, 26},
                                {u"supplier"_qs, 20},
                                {u"shop"_qs, 7},
                                {u"open"_qs, 8},
                                {u"quantity"_qs, 10},
                                {u"unit_cost"_qs, 11}}});
    addFilters();
    addActions();
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReturnsDuePage::updateActions);
    connect(&context.host, &PageHost::shopsChanged, this, &ReturnsDuePage::fillShops);
    ready();
    fillShops();
    applyFilters();
}

void ReturnsDuePage::addFilters()
{
    m_within->setObjectName(u"withinFilter"_qs);
    for (std::size_t i = 0; i < kDays.size(); ++i)
        m_within->addItem(QString());
    m_suppliers->setObjectName(u"supplierFilter"_qs);
    m_suppliers->setMaximumWidth(30 * metrics::kGrid);
    m_shops->setObjectName(u"shopFilter"_qs);
    m_shops->setMaximumWidth(30 * metrics::kGrid);
    filterBar()->addFilter(m_within)->hide();
    filterBar()->addFilter(m_suppliers)->hide();
    filterBar()->addFilter(m_shops)->hide();
    connect(m_within, &QComboBox::activated, this, &ReturnsDuePage::applyFilters);
    connect(m_shops, &QComboBox::activated, this, &ReturnsDuePage::applyFilters);
    connect(m_suppliers, &QComboBox::activated, this, &ReturnsDuePage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this, &ReturnsDuePage::applyFilters);
}

void ReturnsDuePage::addActions()
{
    m_return = addRecordAction({.name = u"returnThese"_qs,
                                .icon = u"supplier-returns"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_Return,
                                .allowed = context().data.may(CommandKind::CreateSupplierReturn)},
                               [this] { returnThese(); });
    m_back = addRecordAction(
            {.name = u"allReturns"_qs, .icon = u"undo"_qs, .shortcut = Qt::ALT | Qt::Key_Left},
            [this] { Q_EMIT left(); });
    setDefaultAction(m_return);
}

void ReturnsDuePage::fillShops()
{
    fillShopFilter(m_shops, tr("All shops"),
                   shopsWithin(context().data, ReadArea::Receiving, context().host.shops()));
}

void ReturnsDuePage::showSupplier(SupplierId supplier)
{
    m_suppliers->setSupplier(supplier);
    applyFilters();
}

void ReturnsDuePage::applyFilters()
{
    std::vector<FilterValue> filters{{u"there"_qs, true}};
    if (const int within = m_within->currentIndex(); within > 0)
        filters.push_back({u"due_by"_qs, context().data.clock().now().toLocalTime().date().addDays(
                                                 kDays[std::size_t(within)])});
    if (const auto supplier = m_suppliers->supplier())
        filters.push_back({u"supplier"_qs, supplier->toString()});
    if (m_shops->currentIndex() > 0)
        filters.push_back({u"shop"_qs, m_shops->currentData()});
    filterBar()->setFiltered(filters.size() > 1);
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void ReturnsDuePage::resetFilters()
{
    m_within->setCurrentIndex(0);
    m_shops->setCurrentIndex(0);
    m_suppliers->setSupplier(std::nullopt);
    applyFilters();
}

// What is gone is never listed.
bool ReturnsDuePage::isFiltered() const
{
    return model().query().filters.size() > 1;
}

ReturnLinesTable::Line ReturnsDuePage::lineOf(int row) const
{
    const auto cost = m_due->value(row, u"unit_cost"_qs);
    return {.book = BookId::parse(m_due->value(row, u"book"_qs).toString()).value_or(BookId()),
            .code = m_due->value(row, u"code"_qs).toString(),
            .title = m_due->value(row, u"title"_qs).toString(),
            .there = m_due->value(row, u"on_hand"_qs).toLongLong(),
            .copies = m_due->value(row, u"open"_qs).toInt(),
            .reason = supplierReturnReasonName(SupplierReturnReason::Unsold),
            .unitCostMinor = cost.isNull() ? std::nullopt : std::optional(cost.toLongLong())};
}

ReturnsDuePage::Selected ReturnsDuePage::selected() const
{
    Selected result;
    for (const QString &id : selectedIds()) {
        const int row = m_due->rowOf(id);
        if (row < 0)
            continue;
        const auto supplier = m_due->value(row, u"supplier_id"_qs).toString();
        const auto shop = m_due->value(row, u"shop_id"_qs).toString();
        if (result.lines.isEmpty()) {
            result.supplier = supplier;
            result.shop = shop;
        }
        result.mixed = result.mixed || supplier != result.supplier || shop != result.shop;
        result.lines.append(lineOf(row));
    }
    return result;
}

void ReturnsDuePage::updateActions()
{
    m_return->setEnabled(!selectedIds().isEmpty());
}

void ReturnsDuePage::returnThese()
{
    const auto chosen = selected();
    if (chosen.lines.isEmpty())
        return;
    if (chosen.mixed)
        return context().host.say(tr("Select books of one supplier in one shop."));
    auto *dialog = new SupplierReturnDialog(context(), this);
    dialog->setShops(shopsWithin(context().data, ReadArea::Receiving, context().host.shops()),
                     ShopId::parse(chosen.shop).value_or(ShopId()));
    if (const auto supplier = SupplierId::parse(chosen.supplier))
        dialog->setSupplier(*supplier);
    dialog->setLines(chosen.lines);
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        context().host.say(
                tr("The return was requested: %1").arg(result.value(u"number").toString()));
        Q_EMIT requested(result.value(u"id").toString());
    });
    dialog->open();
}

QString ReturnsDuePage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln delivered book(s)", nullptr, rows)
                                  : tr("About %Ln delivered book(s)", nullptr, rows);
}

EmptyState::Content ReturnsDuePage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("Nothing has to go back."),
            .more = tr("What is delivered with a day until which it may go back is listed here."),
            .action = tr("Show all returns")};
}

void ReturnsDuePage::emptyAction()
{
    Q_EMIT left();
}

void ReturnsDuePage::retranslate()
{
    setTitle(tr("Due to go back"));
    table()->setAccessibleName(tr("Copies that may go back"));
    filterBar()->setSearchHint(tr("Title, author or ISBN"));
    m_within->setAccessibleName(tr("Time left"));
    const QStringList names{tr("Any day"), tr("Late"), tr("Within a week"), tr("Within a month"),
                            tr("Within three months")};
    for (int i = 0; i < names.size(); ++i)
        m_within->setItemText(i, names[i]);
    m_suppliers->setAccessibleName(tr("Supplier"));
    m_suppliers->setNobody(tr("All suppliers"));
    m_shops->setAccessibleName(tr("Shop"));
    m_shops->setItemText(0, tr("All shops"));
    m_return->setText(tr("Return these…"));
    m_back->setText(tr("All returns"));
}

} // namespace shopdesk
