// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PurchaseOrdersPage.h"

#include "db/domain/PurchaseOrderState.h"
#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "models/support/PurchasingWords.h"
#include "models/tables/PurchaseOrderTableModel.h"
#include "ui/dialogs/PurchaseOrderDialog.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/pages/OrderPrinting.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/PurchaseOrderDetailPane.h"
#include "ui/pages/ReceivingPage.h"
#include "ui/pages/RunCommand.h"
#include "ui/pages/ShopRights.h"
#include "ui/pages/SupplierPicker.h"
#include "ui/support/Metrics.h"
#include "ui/support/Prompts.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

namespace {

constexpr int kOpen = 1; // of the states: those that are not done with; the single ones follow

} // namespace

PurchaseOrdersPage::PurchaseOrdersPage(const PageContext &context, QWidget *parent)
    : TablePage(u"purchaseOrders"_qs, context, parent)
    , m_shops(new QComboBox)
    , m_suppliers(new SupplierPicker(context))
    , m_states(new QComboBox)
    , m_order(new PurchaseOrderDetailPane(context))
    , m_printing(new OrderPrinting(context, this))
{
    setModel(new PurchaseOrderTableModel(context.data.pages()),
             {.stretch = u"supplier"_qs,
              .hidden = {u"received"_qs, u"expected_on"_qs, u"created_at"_qs, u"sent_at"_qs,
                         u"note"_qs},
              .widths = {{u"number"_qs, 15},
                         {u"shop"_qs, 6},
                         {u"state"_qs, 15},
                         {u"copies"_qs, 7},
                         {u"cost"_qs, 10}}});
    addFilters();
    addActions();
    addSteps();
    setPane(m_order);
    for (QAction *action : {m_change, m_send, m_receive, m_print, m_close}) {
        if (action->isVisible())
            m_order->addActionButton(action);
    }
    connect(&model(), &PagedTableModel::aggregatesChanged, this, &PurchaseOrdersPage::showTotals);
    connect(&context.host, &PageHost::shopsChanged, this, &PurchaseOrdersPage::fillShops);
    ready();
    fillShops();
    applyFilters();
}

void PurchaseOrdersPage::addFilters()
{
    m_shops->setObjectName(u"shopFilter"_qs);
    m_shops->setMaximumWidth(30 * metrics::kGrid);
    m_suppliers->setObjectName(u"supplierFilter"_qs);
    m_states->setObjectName(u"stateFilter"_qs);
    m_states->addItems({QString(), QString()});
    for (const auto state : allPurchaseOrderStates())
        m_states->addItem(QString(), purchaseOrderStateName(state));
    for (QComboBox *filter : {m_states, static_cast<QComboBox *>(m_suppliers), m_shops}) {
        filterBar()->addFilter(filter)->hide();
        connect(filter, &QComboBox::activated, this, &PurchaseOrdersPage::applyFilters);
    }
    connect(filterBar(), &FilterBar::searchChanged, this, &PurchaseOrdersPage::applyFilters);
}

void PurchaseOrdersPage::addActions()
{
    const DataService &service = context().data;
    m_new = addRecordAction({.name = u"newPurchaseOrder"_qs,
                             .icon = u"add"_qs,
                             .shortcut = QKeySequence::New,
                             .allowed = service.may(CommandKind::CreatePurchaseOrder)},
                            [this] { create(); });
    m_change = addRecordAction({.name = u"changePurchaseOrder"_qs,
                                .icon = u"edit"_qs,
                                .shortcut = Qt::Key_F2,
                                .allowed = service.may(CommandKind::ChangePurchaseOrder)},
                               [this] { change(); });
    m_send = addRecordAction({.name = u"sendPurchaseOrder"_qs,
                              .icon = u"place-order"_qs,
                              .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                              .allowed = service.may(CommandKind::SendPurchaseOrder)},
                             [this] { send(); });
    setDefaultAction(m_change);
}

void PurchaseOrdersPage::addSteps()
{
    const DataService &service = context().data;
    m_receive = addRecordAction({.name = u"receivePurchaseOrder"_qs,
                                 .icon = u"receiving"_qs,
                                 .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                                 .allowed = service.may(CommandKind::ReceiveStock)},
                                [this] { receive(); });
    m_print = addRecordAction({.name = u"printPurchaseOrder"_qs,
                               .icon = u"print"_qs,
                               .shortcut = QKeySequence::Print},
                              [this] { print(Paper::Preview); });
    m_pdf = addRecordAction({.name = u"savePurchaseOrderPdf"_qs,
                             .icon = u"export"_qs,
                             .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_E},
                            [this] { print(Paper::Pdf); });
    m_close = addRecordAction({.name = u"closePurchaseOrder"_qs,
                               .icon = u"cancel-order"_qs,
                               .shortcut = Qt::CTRL | Qt::Key_Delete,
                               .allowed = service.may(CommandKind::ClosePurchaseOrder)},
                              [this] { close(); });
}

void PurchaseOrdersPage::fillShops()
{
    fillShopFilter(m_shops, tr("All shops"),
                   shopsWithin(context().data, ReadArea::Receiving, context().host.shops()));
}

void PurchaseOrdersPage::applyFilters()
{
    std::vector<FilterValue> filters;
    if (m_states->currentIndex() == kOpen)
        filters.push_back({u"open"_qs, true});
    else if (m_states->currentIndex() > kOpen)
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

void PurchaseOrdersPage::resetFilters()
{
    m_shops->setCurrentIndex(0);
    m_states->setCurrentIndex(0);
    m_suppliers->setSupplier(std::nullopt);
    applyFilters();
}

bool PurchaseOrdersPage::isFiltered() const
{
    return !model().query().filters.empty();
}

void PurchaseOrdersPage::showTotals()
{
    const Aggregates &sums = model().aggregates();
    const auto copies = sums.value(u"copies"_qs).toLongLong();
    setSums(copies == 0
                    ? QString()
                    : tr("%Ln copy(ies) for %1", nullptr, int(copies))
                              .arg(Formats().money(sums.value(u"cost"_qs).toLongLong(),
                                                   context().data.workspace().currency.code())));
}

void PurchaseOrdersPage::updateActions()
{
    const auto &order = m_order->order();
    using State = PurchaseOrderState;
    const auto state = purchaseOrderStateFromName(order ? order->paper.state : QString())
                               .value_or(State::Cancelled);
    const auto may = [&](CommandKind kind) {
        return order && mayIn(context().data, kind, order->paper.shop);
    };
    const bool isDraft = state == State::Draft;
    const bool isOnItsWay = state == State::Sent || state == State::PartlyReceived;
    m_change->setEnabled(isDraft && may(CommandKind::ChangePurchaseOrder));
    m_send->setEnabled(isDraft && may(CommandKind::SendPurchaseOrder));
    m_receive->setEnabled(isOnItsWay && may(CommandKind::ReceiveStock));
    m_close->setEnabled((isDraft || isOnItsWay) && may(CommandKind::ClosePurchaseOrder));
    m_print->setEnabled(order.has_value());
    m_pdf->setEnabled(order.has_value());
}

QString PurchaseOrdersPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln purchase order(s)", nullptr, rows)
                                  : tr("About %Ln purchase order(s)", nullptr, rows);
}

EmptyState::Content PurchaseOrdersPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("Nothing has been ordered from a supplier yet."),
            .more = tr("Low stock says what a shop should order, and writes the order."),
            .action = m_new->isVisible() ? tr("New purchase order…") : QString()};
}

void PurchaseOrdersPage::emptyAction()
{
    create();
}

void PurchaseOrdersPage::create()
{
    auto *dialog = new PurchaseOrderDialog(context(), this);
    dialog->setShops(shopsWithin(context().data, ReadArea::Receiving, context().host.shops()),
                     context().host.currentShop());
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        context().host.say(tr("The draft %1 was saved.").arg(result.value(u"number").toString()));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

void PurchaseOrdersPage::change()
{
    if (!m_order->order())
        return;
    auto *dialog = new PurchaseOrderDialog(context(), this);
    dialog->setShops(shopsWithin(context().data, ReadArea::Receiving, context().host.shops()),
                     context().host.currentShop());
    dialog->setOrder(*m_order->order());
    connect(dialog, &RecordDialog::saved, this, [this, number = m_order->order()->paper.number] {
        context().host.say(tr("The draft %1 was changed.").arg(number));
    });
    dialog->open();
}

void PurchaseOrdersPage::send()
{
    if (!m_order->order())
        return;
    const auto &paper = m_order->order()->paper;
    context().prompts.confirm(
            this,
            {.title = tr("Send the purchase order?"),
             .text = tr("%1 cannot be changed any more, and its copies are on order from now on. "
                        "Print it, or save it as PDF, and give it to %2.")
                             .arg(paper.number, paper.supplierName),
             .yes = tr("Send it")},
            [this, id = m_order->order()->id] {
                runCommand(this, context(),
                           SendPurchaseOrder{.purchaseOrder = PurchaseOrderRef(id)},
                           [this](const QJsonObject &result) {
                               context().host.say(tr("%1 was sent: %Ln copy(ies) on order.",
                                                     nullptr, result.value(u"copies").toInt())
                                                          .arg(result.value(u"number").toString()));
                           });
            });
}

void PurchaseOrdersPage::close()
{
    if (!m_order->order())
        return;
    const auto number = m_order->order()->paper.number;
    const bool isDraft = m_order->order()->sentAt.isNull();
    context().prompts.confirm(
            this,
            {.title = isDraft ? tr("Cancel the draft?") : tr("Close the purchase order?"),
             .text = isDraft ? tr("%1 will not be sent; this cannot be taken back.").arg(number)
                             : tr("Nobody waits for the rest of %1 any more; this cannot be taken "
                                  "back.")
                                       .arg(number),
             .yes = isDraft ? tr("Cancel the draft") : tr("Close it"),
             .no = tr("Keep it"),
             .destructive = true},
            [this, number, id = m_order->order()->id] {
                runCommand(this, context(),
                           ClosePurchaseOrder{.purchaseOrder = PurchaseOrderRef(id), .note = {}},
                           [this, number](const QJsonObject &) {
                               context().host.say(tr("%1 is done with.").arg(number));
                           });
            });
}

void PurchaseOrdersPage::receive()
{
    if (!m_order->order())
        return;
    const auto order = *m_order->order();
    if (auto *page = qobject_cast<ReceivingPage *>(context().host.openPage(PageId::Receiving)))
        page->receive(order);
}

void PurchaseOrdersPage::print(Paper paper)
{
    if (!m_order->order())
        return;
    await(context().data.read<PurchaseOrderPaper>(
                  [id = m_order->order()->id](Transaction &transaction, const ReadScope &scope) {
                      return purchaseOrderPaper(transaction, scope, id);
                  }),
          this, [this, paper](const Result<PurchaseOrderPaper> &read) {
              if (!read)
                  return context().host.report(read.error());
              const PurchaseOrderDocument document(*read);
              if (paper == Paper::Preview)
                  m_printing->preview(document);
              else
                  m_printing->askPdf(document);
          });
}

void PurchaseOrdersPage::retranslate()
{
    setTitle(tr("Purchase orders"));
    table()->setAccessibleName(tr("Purchase orders"));
    filterBar()->setSearchHint(tr("Number or supplier"));
    m_shops->setAccessibleName(tr("Shop"));
    m_shops->setItemText(0, tr("All shops"));
    m_suppliers->setAccessibleName(tr("Supplier"));
    m_suppliers->setNobody(tr("All suppliers"));
    m_states->setAccessibleName(tr("State"));
    m_states->setItemText(0, tr("All states"));
    m_states->setItemText(kOpen, tr("Not done with"));
    for (int i = kOpen + 1; i < m_states->count(); ++i)
        m_states->setItemText(i, PurchasingWords::state(m_states->itemData(i).toString()));
    m_new->setText(tr("New purchase order…"));
    m_change->setText(tr("Change…"));
    m_send->setText(tr("Send…"));
    m_receive->setText(tr("Receive…"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_close->setText(tr("Close…"));
    showTotals();
}

} // namespace shopdesk
