// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SuppliersPage.h"

#include "db/service/DataService.h"
#include "models/tables/SupplierTableModel.h"
#include "ui/dialogs/SupplierDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/SupplierDetailPane.h"
#include "ui/pages/SupplierReturnsPage.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

SuppliersPage::SuppliersPage(const PageContext &context, QWidget *parent)
    : TablePage(u"suppliers"_qs, context, parent)
    , m_shown(new QComboBox)
    , m_supplier(new SupplierDetailPane(context))
{
    setModel(new SupplierTableModel(context.data.pages()),
             {.stretch = u"name"_qs,
              // The pane shows them too, and beside it the others have no room at 1280 pixels.
              .hidden = {u"contact"_qs, u"email"_qs, u"city"_qs, u"account_number"_qs},
              .widths = {{u"code"_qs, 10},
                         {u"phone"_qs, 16},
                         {u"return_days"_qs, 10},
                         {u"active"_qs, 13}}});
    addFilters();
    addActions();
    setPane(m_supplier);
    for (QAction *action : {m_edit, m_returns, m_due}) {
        if (action->isVisible())
            m_supplier->addActionButton(action);
    }
    ready();
}

void SuppliersPage::addFilters()
{
    m_shown->setObjectName(u"activeFilter"_qs);
    m_shown->addItems({QString(), QString(), QString()});
    filterBar()->addFilter(m_shown)->hide();
    connect(m_shown, &QComboBox::activated, this, &SuppliersPage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this, &SuppliersPage::applyFilters);
}

void SuppliersPage::addActions()
{
    const DataService &service = context().data;
    m_new = addRecordAction({.name = u"newSupplier"_qs,
                             .icon = u"add"_qs,
                             .shortcut = QKeySequence::New,
                             .allowed = service.may(CommandKind::CreateSupplier)},
                            [this] { create(); });
    m_edit = addRecordAction({.name = u"editSupplier"_qs,
                              .icon = u"edit"_qs,
                              .shortcut = Qt::Key_F2,
                              .allowed = service.may(CommandKind::EditSupplier)},
                             [this] { edit(); });
    m_returns = addRecordAction({.name = u"returnsToSupplier"_qs,
                                 .icon = u"supplier-returns"_qs,
                                 .shortcut = Qt::CTRL | Qt::Key_R,
                                 .allowed = service.may(ReadArea::Receiving)},
                                [this] { showReturns(); });
    m_due = addRecordAction({.name = u"dueToSupplier"_qs,
                             .icon = u"calendar"_qs,
                             .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                             .allowed = service.may(ReadArea::Receiving)},
                            [this] { showDue(); });
    setDefaultAction(m_edit->isVisible() ? m_edit : m_returns);
}

void SuppliersPage::applyFilters()
{
    std::vector<FilterValue> filters;
    if (Shown(m_shown->currentIndex()) != Shown::All)
        filters.push_back({u"active"_qs, Shown(m_shown->currentIndex()) == Shown::Active});
    filterBar()->setFiltered(!filters.empty());
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void SuppliersPage::resetFilters()
{
    m_shown->setCurrentIndex(int(Shown::All));
    applyFilters();
}

void SuppliersPage::updateActions()
{
    for (QAction *action : {m_edit, m_returns, m_due})
        action->setEnabled(m_supplier->supplier().has_value());
}

QString SuppliersPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln supplier(s)", nullptr, rows)
                                  : tr("About %Ln supplier(s)", nullptr, rows);
}

EmptyState::Content SuppliersPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("No supplier is known yet."),
            .more = tr("Purchase orders, deliveries and returns name one."),
            .action = m_new->isVisible() ? tr("New supplier…") : QString()};
}

void SuppliersPage::emptyAction()
{
    create();
}

void SuppliersPage::create()
{
    auto *dialog = new SupplierDialog(context().data, context().prompts, this);
    connect(dialog, &RecordDialog::saved, this, [this, dialog](const QJsonObject &result) {
        context().host.say(tr("“%1” was added.").arg(dialog->name()));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

void SuppliersPage::edit()
{
    if (!m_supplier->supplier())
        return;
    auto *dialog = new SupplierDialog(context().data, context().prompts, this);
    dialog->setSupplier(*m_supplier->supplier());
    connect(dialog, &RecordDialog::saved, this, [this, dialog](const QJsonObject &result) {
        if (!result.value(u"changed").toArray().isEmpty())
            context().host.say(tr("“%1” was changed.").arg(dialog->name()));
    });
    dialog->open();
}

void SuppliersPage::showReturns()
{
    auto *page =
            qobject_cast<SupplierReturnsPage *>(context().host.openPage(PageId::SupplierReturns));
    if (page && m_supplier->supplier())
        page->showSupplier(m_supplier->supplier()->id);
}

void SuppliersPage::showDue()
{
    auto *page =
            qobject_cast<SupplierReturnsPage *>(context().host.openPage(PageId::SupplierReturns));
    if (page && m_supplier->supplier())
        page->showDueOf(m_supplier->supplier()->id);
}

void SuppliersPage::retranslate()
{
    setTitle(tr("Suppliers"));
    table()->setAccessibleName(tr("Suppliers"));
    filterBar()->setSearchHint(tr("Name or code"));
    m_shown->setAccessibleName(tr("State"));
    m_shown->setItemText(int(Shown::All), tr("All states"));
    m_shown->setItemText(int(Shown::Active), tr("Active"));
    m_shown->setItemText(int(Shown::Inactive), tr("Inactive"));
    m_new->setText(tr("New supplier…"));
    m_edit->setText(tr("Edit…"));
    m_returns->setText(tr("Returns"));
    m_due->setText(tr("Due to go back"));
}

} // namespace shopdesk
