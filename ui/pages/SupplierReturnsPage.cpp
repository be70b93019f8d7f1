// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SupplierReturnsPage.h"

#include "db/domain/SupplierReturnState.h"
#include "db/service/DataService.h"
#include "models/support/SupplierWords.h"
#include "models/tables/SupplierReturnTableModel.h"
#include "ui/dialogs/AuthoriseReturnDialog.h"
#include "ui/dialogs/CancelReturnDialog.h"
#include "ui/dialogs/CreditReturnDialog.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/dialogs/SupplierReturnDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/ReturnsDuePage.h"
#include "ui/pages/RunCommand.h"
#include "ui/pages/ShopRights.h"
#include "ui/pages/SupplierPicker.h"
#include "ui/pages/SupplierReturnDetailPane.h"
#include "ui/support/Metrics.h"
#include "ui/support/Prompts.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace shopdesk {

SupplierReturnsPage::SupplierReturnsPage(const PageContext &context, QWidget *parent)
    : TablePage(u"supplierReturns"_qs, context, parent)
    , m_due(new ReturnsDuePage(context, nullptr))
    , m_states(new QComboBox)
    , m_shops(new QComboBox)
    , m_suppliers(new SupplierPicker(context))
    , m_return(new SupplierReturnDetailPane(context))
{
    setModel(new SupplierReturnTableModel(context.data.pages()),
             {.stretch = u"supplier"_qs,
              // The number begins with the shop; the pane shows the others too.
              .hidden = {u"shop"_qs, u"cost"_qs, u"credit"_qs, u"authorisation"_qs, u"note"_qs},
              .widths = {{u"number"_qs, 19},
                         {u"requested_at"_qs, 16},
                         {u"shop"_qs, 7},
                         {u"state"_qs, 12},
                         {u"copies"_qs, 8},
                         {u"cost"_qs, 12}}});
    addFilters();
    addActions();
    setPane(m_return);
    for (QAction *action : {m_authorise, m_send, m_credit, m_cancel}) {
        if (action->isVisible())
            m_return->addActionButton(action);
    }
    buildStack();
    connect(&model(), &PagedTableModel::aggregatesChanged, this, &SupplierReturnsPage::showTotals);
    connect(&context.host, &PageHost::shopsChanged, this, &SupplierReturnsPage::fillShops);
    ready();
    fillShops();
}

// The list keeps its layout, as one of two things that the page may show.
void SupplierReturnsPage::buildStack()
{
    m_list = new QWidget;
    m_list->setLayout(layout());
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_due);
    connect(m_due, &ReturnsDuePage::left, this, &SupplierReturnsPage::showList);
    connect(m_due, &ReturnsDuePage::requested, this, [this](const QString &id) {
        showList();
        select(id);
    });
}

void SupplierReturnsPage::addFilters()
{
    m_states->setObjectName(u"stateFilter"_qs);
    for (int i = 0; i <= int(StateFilter::Cancelled); ++i)
        m_states->addItem(QString());
    m_suppliers->setObjectName(u"supplierFilter"_qs);
    m_suppliers->setMaximumWidth(30 * metrics::kGrid);
    m_shops->setObjectName(u"shopFilter"_qs);
    m_shops->setMaximumWidth(30 * metrics::kGrid);
    filterBar()->addFilter(m_states)->hide();
    filterBar()->addFilter(m_suppliers)->hide();
    filterBar()->addFilter(m_shops)->hide();
    connect(m_states, &QComboBox::activated, this, &SupplierReturnsPage::applyFilters);
    connect(m_shops, &QComboBox::activated, this, &SupplierReturnsPage::applyFilters);
    connect(m_suppliers, &QComboBox::activated, this, &SupplierReturnsPage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this, &SupplierReturnsPage::applyFilters);
}

void SupplierReturnsPage::addActions()
{
    const DataService &service = context().data;
    m_new = addRecordAction({.name = u"newSupplierReturn"_qs,
                             .icon = u"add"_qs,
                             .shortcut = QKeySequence::New,
                             .allowed = service.may(CommandKind::CreateSupplierReturn)},
                            [this] { create(); });
    m_showDue = addRecordAction(
            {.name = u"showDue"_qs, .icon = u"calendar"_qs, .shortcut = Qt::CTRL | Qt::Key_B},
            [this] { showDue(); });
    m_authorise = addRecordAction(
            {.name = u"authoriseReturn"_qs,
             .icon = u"place-order"_qs,
             .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_A,
             .allowed = service.may(CommandKind::AuthoriseSupplierReturn)},
            [this] { openStep<AuthoriseReturnDialog>(tr("%1: the supplier agreed.")); });
    m_send = addRecordAction({.name = u"sendReturn"_qs,
                              .icon = u"supplier-returns"_qs,
                              .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                              .allowed = service.may(CommandKind::SendSupplierReturn)},
                             [this] { send(); });
    m_credit = addRecordAction({.name = u"creditReturn"_qs,
                                .icon = u"pay"_qs,
                                .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_G,
                                .allowed = service.may(CommandKind::CreditSupplierReturn)},
                               [this] { openStep<CreditReturnDialog>(tr("%1 was credited.")); });
    m_cancel = addRecordAction({.name = u"cancelReturn"_qs,
                                .icon = u"cancel-order"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_Delete,
                                .allowed = service.may(CommandKind::CancelSupplierReturn)},
                               [this] { openStep<CancelReturnDialog>(tr("%1 was cancelled.")); });
    setDefaultAction(m_send);
}

void SupplierReturnsPage::fillShops()
{
    fillShopFilter(m_shops, tr("All shops"),
                   shopsWithin(context().data, ReadArea::Receiving, context().host.shops()));
}

void SupplierReturnsPage::applyFilters()
{
    std::vector<FilterValue> filters;
    const auto state = StateFilter(m_states->currentIndex());
    if (state == StateFilter::Open)
        filters.push_back({u"open"_qs, true});
    else if (state != StateFilter::Any)
        filters.push_back({u"state"_qs, QStringList{m_states->currentData().toString()}});
    if (const auto supplier = m_suppliers->supplier())
        filters.push_back({u"supplier"_qs, supplier->toString()});
    if (m_shops->currentIndex() > 0)
        filters.push_back({u"shop"_qs, m_shops->currentData()});
    filterBar()->setFiltered(!filters.empty());
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void SupplierReturnsPage::resetFilters()
{
    m_states->setCurrentIndex(0);
    m_shops->setCurrentIndex(0);
    m_suppliers->setSupplier(std::nullopt);
    applyFilters();
}

void SupplierReturnsPage::showSupplier(SupplierId supplier)
{
    showList();
    m_suppliers->setSupplier(supplier);
    applyFilters();
}

void SupplierReturnsPage::showDueOf(SupplierId supplier)
{
    m_due->showSupplier(supplier);
    showDue();
}

void SupplierReturnsPage::showDue()
{
    m_stack->setCurrentWidget(m_due);
    m_due->setFocus();
    updateActions();
}

void SupplierReturnsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    table()->setFocus();
    updateActions();
}

void SupplierReturnsPage::showTotals()
{
    const auto &sums = model().aggregates();
    const auto copies = sums.value(u"copies"_qs).toLongLong();
    setSums(copies == 0
                    ? QString()
                    : tr("%Ln copy(ies), asked back %1", nullptr, int(copies))
                              .arg(Formats().money(sums.value(u"cost"_qs).toLongLong(),
                                                   context().data.workspace().currency.code())));
}

void SupplierReturnsPage::updateActions()
{
    const auto &there = m_return->supplierReturn();
    const bool isListed = m_stack && m_stack->currentWidget() == m_list;
    const auto none = SupplierReturnState::Cancelled; // about which nothing can be done
    const auto state = there && isListed
                               ? supplierReturnStateFromName(there->paper.state).value_or(none)
                               : none;
    const auto may = [&](CommandKind kind) {
        return there && mayIn(context().data, kind, there->paper.shop);
    };
    const bool isAsked = state == SupplierReturnState::Requested;
    const bool isHere = isAsked || state == SupplierReturnState::Authorised;
    m_authorise->setEnabled(isAsked && may(CommandKind::AuthoriseSupplierReturn));
    m_send->setEnabled(isHere && may(CommandKind::SendSupplierReturn));
    m_credit->setEnabled(state == SupplierReturnState::Sent &&
                         may(CommandKind::CreditSupplierReturn));
    m_cancel->setEnabled(isHere && may(CommandKind::CancelSupplierReturn));
}

QString SupplierReturnsPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln return(s)", nullptr, rows)
                                  : tr("About %Ln return(s)", nullptr, rows);
}

EmptyState::Content SupplierReturnsPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("Nothing has gone back to a supplier yet."),
            .more = tr("Look at what is due to go back, or request a return of any books."),
            .action = tr("Due to go back")};
}

void SupplierReturnsPage::emptyAction()
{
    showDue();
}

void SupplierReturnsPage::create()
{
    auto *dialog = new SupplierReturnDialog(context(), this);
    dialog->setShops(shopsWithin(context().data, ReadArea::Receiving, context().host.shops()),
                     context().host.currentShop());
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        context().host.say(
                tr("The return was requested: %1").arg(result.value(u"number").toString()));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

template<class Dialog>
void SupplierReturnsPage::openStep(const QString &sentence)
{
    if (!m_return->supplierReturn())
        return;
    auto *dialog = new Dialog(context().data, context().prompts, this);
    dialog->setReturn(*m_return->supplierReturn());
    connect(dialog, &RecordDialog::saved, this,
            [this, said = sentence.arg(m_return->supplierReturn()->paper.number)] {
                context().host.say(said);
            });
    dialog->open();
}

void SupplierReturnsPage::send()
{
    if (!m_return->supplierReturn())
        return;
    const auto &there = *m_return->supplierReturn();
    context().prompts.confirm(
            this,
            {.title = tr("Send the return"),
             .text = tr("%Ln copy(ies) leave the stock of %1 and go to %2.", nullptr,
                        int(there.paper.copies))
                             .arg(there.paper.shopName, there.paper.supplierName),
             .yes = tr("Send")},
            [this, id = there.id, number = there.paper.number] {
                SendSupplierReturn command;
                command.supplierReturn = SupplierReturnRef(id);
                runCommand(this, context(), command, [this, number](const QJsonObject &) {
                    context().host.say(tr("%1 is on its way to the supplier.").arg(number));
                });
            });
}

void SupplierReturnsPage::retranslate()
{
    setTitle(tr("Supplier returns"));
    table()->setAccessibleName(tr("Supplier returns"));
    filterBar()->setSearchHint(tr("Number or supplier"));
    m_states->setAccessibleName(tr("State"));
    m_states->setItemText(int(StateFilter::Any), tr("All states"));
    m_states->setItemText(int(StateFilter::Open), tr("Open"));
    int index = int(StateFilter::Requested);
    for (const auto state : allSupplierReturnStates()) {
        const auto name = supplierReturnStateName(state);
        m_states->setItemText(index, words::supplierReturnState(name));
        m_states->setItemData(index++, name);
    }
    m_suppliers->setAccessibleName(tr("Supplier"));
    m_suppliers->setNobody(tr("All suppliers"));
    m_shops->setAccessibleName(tr("Shop"));
    m_shops->setItemText(0, tr("All shops"));
    m_new->setText(tr("New return…"));
    m_showDue->setText(tr("Due to go back"));
    m_authorise->setText(tr("Supplier agreed…"));
    m_send->setText(tr("Send…"));
    m_credit->setText(tr("Credit…"));
    m_cancel->setText(tr("Cancel…"));
    showTotals();
}

} // namespace shopdesk
