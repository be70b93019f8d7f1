// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReceivingPage.h"

#include "db/domain/Isbn.h"
#include "db/service/DataService.h"
#include "models/tables/DeliveryTableModel.h"
#include "ui/dialogs/BookDialog.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/pages/CoverFlow.h"
#include "ui/pages/DeliveryDetailPane.h"
#include "ui/pages/LabelPrinting.h"
#include "ui/pages/NewDeliveryView.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/PeriodFilter.h"
#include "ui/pages/ShopRights.h"
#include "ui/pages/SupplierPicker.h"
#include "ui/support/Icons.h"
#include "ui/support/Metrics.h"
#include "ui/support/Prompts.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

namespace shopdesk {

ReceivingPage::ReceivingPage(const PageContext &context, QWidget *parent)
    : TablePage(u"receiving"_qs, context, parent)
    , m_view(new NewDeliveryView(context))
    , m_shops(new QComboBox)
    , m_suppliers(new SupplierPicker(context))
    , m_period(new PeriodFilter(u"period"_qs, context.data.clock().now().toLocalTime().date()))
    , m_delivery(new DeliveryDetailPane(context))
    , m_covers(new CoverFlow(context, this))
{
    setModel(new DeliveryTableModel(context.data.pages()),
             {.stretch = u"supplier"_qs,
              .hidden = {u"damaged"_qs, u"purchase_order"_qs, u"reference"_qs, u"actor"_qs,
                         u"note"_qs},
              .widths = {{u"number"_qs, 17},
                         {u"received_at"_qs, 15},
                         {u"shop"_qs, 6},
                         {u"copies"_qs, 7},
                         {u"cost"_qs, 10}}});
    addFilters();
    addActions();
    addViewActions();
    setPane(m_delivery);
    for (QAction *action : {m_labels, m_order}) {
        if (action->isVisible())
            m_delivery->addActionButton(action);
    }
    connect(&model(), &PagedTableModel::aggregatesChanged, this, &ReceivingPage::showTotals);
    connect(&context.host, &PageHost::shopsChanged, this, &ReceivingPage::fillShops);
    buildStack();
    ready();
    fillShops();
    applyFilters();
}

void ReceivingPage::addFilters()
{
    m_shops->setObjectName(u"shopFilter"_qs);
    m_shops->setMaximumWidth(30 * metrics::kGrid);
    m_suppliers->setObjectName(u"supplierFilter"_qs);
    for (QWidget *filter : QList<QWidget *>{m_period, m_suppliers, m_shops})
        filterBar()->addFilter(filter)->hide();
    connect(m_period, &PeriodFilter::periodChosen, this, &ReceivingPage::applyFilters);
    connect(m_shops, &QComboBox::activated, this, &ReceivingPage::applyFilters);
    connect(m_suppliers, &QComboBox::activated, this, &ReceivingPage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this, &ReceivingPage::applyFilters);
}

void ReceivingPage::addActions()
{
    const DataService &service = context().data;
    m_new = addRecordAction({.name = u"newDelivery"_qs,
                             .icon = u"add"_qs,
                             .shortcut = QKeySequence::New,
                             .allowed = service.may(CommandKind::ReceiveStock)},
                            [this] { showNew(); });
    m_labels = addRecordAction({.name = u"printLabels"_qs,
                                .icon = u"print"_qs,
                                .shortcut = QKeySequence::Print,
                                .allowed = service.may(CommandKind::ReceiveStock)},
                               [this] { printLabels(); });
    m_order = addRecordAction({.name = u"showPurchaseOrder"_qs,
                               .icon = u"orders"_qs,
                               .shortcut = Qt::CTRL | Qt::Key_U},
                              [this] { showOrder(); });
    setDefaultAction(m_order);
}

void ReceivingPage::addViewActions()
{
    const auto add = [this](const QString &name, const QString &icon, const QKeySequence &keys) {
        auto *action = new QAction(icons::named(icon), QString(), m_view);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view->addAction(action);
        m_view->addActionButton(action);
        return action;
    };
    m_receive = add(u"receiveDelivery"_qs, u"ok"_qs, Qt::CTRL | Qt::Key_Return);
    m_discard = add(u"discardDelivery"_qs, u"delete"_qs, Qt::CTRL | Qt::Key_Delete);
    m_leave = add(u"leaveDelivery"_qs, u"previous"_qs, Qt::ALT | Qt::Key_Left);
    connect(m_receive, &QAction::triggered, m_view, &NewDeliveryView::receive);
    connect(m_discard, &QAction::triggered, this, &ReceivingPage::askDiscard);
    connect(m_leave, &QAction::triggered, this, &ReceivingPage::askLeave);
}

// The list keeps its layout, as one of two things that the page may show.
void ReceivingPage::buildStack()
{
    m_list = new QWidget;
    m_list->setLayout(layout());
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    connect(m_view, &NewDeliveryView::changed, this, &ReceivingPage::updateActions);
    connect(m_view, &NewDeliveryView::received, this, &ReceivingPage::takeReceived);
    connect(m_view, &NewDeliveryView::createRequested, this, &ReceivingPage::createBook);
    connect(m_view, &NewDeliveryView::searchRequested, this, [this](const QString &code) {
        if (auto *books = qobject_cast<TablePage *>(context().host.openPage(PageId::Books)))
            books->search(code);
    });
}

void ReceivingPage::fillShops()
{
    fillShopFilter(m_shops, tr("All shops"),
                   shopsWithin(context().data, ReadArea::Receiving, context().host.shops()));
}

void ReceivingPage::applyFilters()
{
    std::vector<FilterValue> filters;
    const auto period = m_period->period();
    if (period.from)
        filters.push_back({u"from"_qs, *period.from});
    if (period.to)
        filters.push_back({u"to"_qs, *period.to});
    if (const auto supplier = m_suppliers->supplier())
        filters.push_back({u"supplier"_qs, supplier->toString()});
    if (m_shops->currentIndex() > 0)
        filters.push_back({u"shop"_qs, m_shops->currentData()});
    filterBar()->setFiltered(!filters.empty());
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void ReceivingPage::resetFilters()
{
    m_shops->setCurrentIndex(0);
    m_suppliers->setSupplier(std::nullopt);
    m_period->clear();
    applyFilters();
}

bool ReceivingPage::isFiltered() const
{
    return !model().query().filters.empty();
}

void ReceivingPage::showTotals()
{
    const Aggregates &sums = model().aggregates();
    const auto copies = sums.value(u"copies"_qs).toLongLong();
    setSums(copies == 0
                    ? QString()
                    : tr("%Ln copy(ies) for %1", nullptr, int(copies))
                              .arg(Formats().money(sums.value(u"cost"_qs).toLongLong(),
                                                   context().data.workspace().currency.code())));
}

void ReceivingPage::updateActions()
{
    const auto &delivery = m_delivery->delivery();
    const bool isListed = m_stack && m_stack->currentWidget() == m_list;
    m_new->setEnabled(isListed);
    m_labels->setEnabled(isListed && delivery);
    m_order->setEnabled(isListed && delivery && delivery->purchaseOrder);
    m_receive->setEnabled(!m_view->isEmpty());
    m_discard->setEnabled(!m_view->isEmpty());
    nameNew();
}

QString ReceivingPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln delivery(ies)", nullptr, rows)
                                  : tr("About %Ln delivery(ies)", nullptr, rows);
}

EmptyState::Content ReceivingPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("Nothing has been received yet."),
            .more = tr("Scan what comes in; it is in stock at once."),
            .action = m_new->isVisible() ? tr("New delivery") : QString()};
}

void ReceivingPage::emptyAction()
{
    showNew();
}

// What was begun and left goes on.
void ReceivingPage::showNew()
{
    if (m_view->isEmpty())
        m_view->begin(context().host.currentShop());
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus();
    updateActions();
}

void ReceivingPage::nameNew()
{
    m_new->setText(m_view->isEmpty() ? tr("New delivery")
                                     : tr("Go on with the delivery (%Ln copy(ies))", nullptr,
                                          int(m_view->copies())));
}

void ReceivingPage::receive(const PurchaseOrderDetail &order)
{
    if (!m_view->isEmpty()) {
        context().host.say(tr("Receive or discard this delivery first; then receive %1.")
                                   .arg(order.paper.number));
        return showNew();
    }
    showNew();
    m_view->setOrder(order);
}

void ReceivingPage::takeReceived(const QJsonObject &result)
{
    const auto said =
            tr("%1 was received: %Ln copy(ies).", nullptr, int(result.value(u"copies").toInteger()))
                    .arg(result.value(u"number").toString());
    const auto differing = int(result.value(u"differences").toArray().size());
    context().host.say(differing == 0
                               ? said
                               : said + u' ' +
                                         tr("%Ln book(s) differ; see beside.", nullptr, differing));
    m_view->begin(context().host.currentShop());
    leave();
    select(result.value(u"id").toString());
}

void ReceivingPage::askLeave()
{
    if (m_view->isEmpty())
        return leave();
    context().prompts.confirm(
            this,
            {.title = tr("Leave the delivery?"),
             .text = tr("%Ln copy(ies) were entered and are not received. They stay here until you "
                        "go on, or sign out.",
                        nullptr, int(m_view->copies())),
             .yes = tr("Leave it for later"),
             .no = tr("Go on")},
            [this] { leave(); });
}

void ReceivingPage::askDiscard()
{
    context().prompts.confirm(
            this,
            {.title = tr("Discard the delivery?"),
             .text = tr("%Ln copy(ies) were entered and are not received; they are forgotten.",
                        nullptr, int(m_view->copies())),
             .yes = tr("Discard"),
             .no = tr("Keep it"),
             .destructive = true},
            [this] { m_view->begin(context().host.currentShop()); });
}

void ReceivingPage::leave()
{
    m_stack->setCurrentWidget(m_list);
    refresh();
    table()->setFocus();
    updateActions();
}

void ReceivingPage::createBook(const QString &code)
{
    auto *dialog = new BookDialog(context().data, context().prompts, this);
    dialog->setLookup(context().lookup);
    if (Isbn::parse(code))
        dialog->setIsbn(code);
    connect(dialog, &RecordDialog::saved, this, [this, dialog, code](const QJsonObject &result) {
        const auto id = BookId::parse(result.value(u"id").toString());
        if (!id)
            return;
        m_view->takeMade({*id, code, dialog->title()}, code);
        if (!dialog->cover().file.isEmpty() && context().data.may(CommandKind::SetBookCover))
            m_covers->setBytes({*id, dialog->title()}, dialog->cover().file,
                               dialog->cover().source);
    });
    dialog->open();
}

// As many of each book as came and can be sold.
void ReceivingPage::printLabels()
{
    if (!m_delivery->delivery())
        return;
    QList<LabelRequest> requests;
    for (const auto &line : m_delivery->delivery()->lines) {
        if (line.quantity > line.damaged)
            requests += {line.book, int(line.quantity - line.damaged)};
    }
    openLabels(this, context(), m_delivery->delivery()->paper.shop, requests);
}

void ReceivingPage::showOrder()
{
    if (m_delivery->delivery() && m_delivery->delivery()->purchaseOrder)
        context().host.showRecord(PageId::PurchaseOrders,
                                  m_delivery->delivery()->purchaseOrder->toString());
}

void ReceivingPage::retranslate()
{
    setTitle(tr("Receiving"));
    table()->setAccessibleName(tr("Deliveries"));
    filterBar()->setSearchHint(tr("Number, delivery note or supplier"));
    m_shops->setAccessibleName(tr("Shop"));
    m_shops->setItemText(0, tr("All shops"));
    m_suppliers->setAccessibleName(tr("Supplier"));
    m_suppliers->setNobody(tr("All suppliers"));
    m_labels->setText(tr("Print labels for what came…"));
    m_order->setText(tr("Show the purchase order"));
    m_receive->setText(tr("Receive"));
    m_discard->setText(tr("Discard…"));
    m_leave->setText(tr("Back to the deliveries"));
    nameNew();
    showTotals();
}

} // namespace shopdesk
