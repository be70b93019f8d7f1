// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OrdersPage.h"

#include "db/service/DataService.h"
#include "models/tables/OrderTableModel.h"
#include "ui/dialogs/CancelOrderDialog.h"
#include "ui/dialogs/ChangeOrderDialog.h"
#include "ui/dialogs/PayOrderDialog.h"
#include "ui/dialogs/ReturnOrderDialog.h"
#include "ui/pages/OrderDetailPane.h"
#include "ui/pages/OrderFilters.h"
#include "ui/pages/OrderImportFlow.h"
#include "ui/pages/OrderPrinting.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"
#include "ui/pages/SavedFilters.h"
#include "ui/support/Icons.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QTableView>

namespace shopdesk {

OrdersPage::OrdersPage(const PageContext &context, QWidget *parent)
    : TablePage(u"orders"_qs, context, parent)
    , m_filters(new OrderFilters(*filterBar(), context, this))
    , m_order(new OrderDetailPane(context))
    , m_printing(new OrderPrinting(context, this))
{
    setModel(new OrderTableModel(context.data.pages()), {.stretch = u"customer"_qs,
                                                         .hidden = {u"clerk"_qs},
                                                         .widths = {{u"number"_qs, 14},
                                                                    {u"placed_at"_qs, 14},
                                                                    {u"shop"_qs, 7},
                                                                    {u"state"_qs, 10},
                                                                    {u"total"_qs, 9}}});
    addActions();
    addPaperActions();
    addSavedFilters();
    setPane(m_order);
    for (QAction *action : {m_pay, m_handOver, m_complete, m_cancel, m_return}) {
        if (action->isVisible())
            m_order->addActionButton(action);
    }
    connect(m_filters, &OrderFilters::changed, this, &OrdersPage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this, &OrdersPage::applyFilters);
    connect(&model(), &PagedTableModel::aggregatesChanged, this, &OrdersPage::showTotals);
    ready();
}

void OrdersPage::addActions()
{
    const DataService &service = context().data;
    m_pay = addRecordAction({.name = u"payOrder"_qs,
                             .icon = u"pay"_qs,
                             .shortcut = Qt::CTRL | Qt::Key_P,
                             .allowed = service.may(CommandKind::PayOrder)},
                            [this] { pay(); });
    m_handOver = addRecordAction({.name = u"handOverOrder"_qs,
                                  .icon = u"ok"_qs,
                                  .shortcut = Qt::CTRL | Qt::Key_H,
                                  .allowed = service.may(CommandKind::HandOverOrder)},
                                 [this] { handOver(); });
    m_complete = addRecordAction({.name = u"completeOrder"_qs,
                                  .icon = u"place-order"_qs,
                                  .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_H,
                                  .allowed = service.may(CommandKind::CompleteOrder)},
                                 [this] { complete(); });
    m_cancel = addRecordAction({.name = u"cancelOrder"_qs,
                                .icon = u"cancel-order"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_Delete,
                                .allowed = service.may(CommandKind::CancelOrder)},
                               [this] { cancelOrder(); });
    m_change = addRecordAction({.name = u"changeOrder"_qs,
                                .icon = u"edit"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_E,
                                .allowed = service.may(CommandKind::ChangeOrder)},
                               [this] { changeOrder(); });
    m_return = addRecordAction({.name = u"returnOrder"_qs,
                                .icon = u"undo"_qs,
                                .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
                                .allowed = service.may(CommandKind::ReturnOrder)},
                               [this] { returnOrder(); });
}

QAction *OrdersPage::addPaperAction(const QString &name, const QKeySequence &shortcut,
                                    std::function<void(const OrderDetail &)> use)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, use = std::move(use)] {
        if (m_order->order())
            use(*m_order->order());
    });
    QWidget::addAction(action);
    m_print->menu()->addAction(action);
    return action;
}

// One button: printing is what it does, its menu has the other forms.
void OrdersPage::addPaperActions()
{
    m_print = addRecordAction({.name = u"printOrder"_qs,
                               .icon = u"print"_qs,
                               .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_P},
                              [this] {
                                  if (m_order->order())
                                      m_printing->preview(*m_order->order(), PaperForm::A4);
                              });
    m_print->setMenu(new QMenu(this));
    m_receipt = addPaperAction(u"printReceipt"_qs, {}, [this](const OrderDetail &order) {
        m_printing->preview(order, PaperForm::Receipt);
    });
    m_pdf = addPaperAction(
            u"saveOrderPdf"_qs, Qt::CTRL | Qt::SHIFT | Qt::Key_S,
            [this](const OrderDetail &order) { m_printing->askPdf(order, PaperForm::A4); });
    m_import = addRecordAction({.name = u"importOrders"_qs,
                                .icon = u"import"_qs,
                                .allowed = context().data.may(CommandKind::RecordOrder)},
                               [this] { (new OrderImportFlow(context(), this))->begin(); });
    for (QAction *seldom : {m_import, m_change})
        seldom->setPriority(QAction::LowPriority);
}

void OrdersPage::addSavedFilters()
{
    m_saved = new SavedFilters(u"orders"_qs, context().state, [this] { return currentFilters(); });
    filterBar()->addFilter(m_saved)->hide();
    connect(m_saved, &SavedFilters::chosen, this, [this](const QJsonObject &filters) {
        m_filters->restore(filters);
        filterBar()->setSearchText(filters.value(u"search").toString());
        applyFilters();
    });
}

QJsonObject OrdersPage::currentFilters() const
{
    auto filters = m_filters->toJson();
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.insert(u"search"_qs, text);
    return filters;
}

void OrdersPage::applyFilters()
{
    std::vector<FilterValue> filters = m_filters->values();
    filterBar()->setFiltered(!filters.empty());
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void OrdersPage::showCustomer(CustomerId customer, const QString &name)
{
    filterBar()->setSearchText({});
    m_filters->clear();
    m_filters->setCustomer(customer, name);
    applyFilters();
}

void OrdersPage::resetFilters()
{
    m_filters->clear();
    applyFilters();
}

// They come later than the rows: of millions of orders it takes a while to add them up.
void OrdersPage::showTotals()
{
    const Aggregates &sums = model().aggregates();
    if (sums.value(u"total"_qs).isNull())
        return setSums({});
    const Formats formats;
    const auto money = [&](const QString &key) {
        return formats.money(sums.value(key).toLongLong(),
                             context().data.workspace().currency.code());
    };
    QStringList parts{tr("%Ln copy(ies)", nullptr, sums.value(u"books"_qs).toInt()),
                      tr("Total %1").arg(money(u"total"_qs)),
                      tr("Discount %1").arg(money(u"discount"_qs)),
                      tr("Tax %1").arg(money(u"tax"_qs)),
                      tr("Paid %1").arg(money(u"paid"_qs)),
                      tr("Refunded %1").arg(money(u"refunded"_qs))};
    setSums(parts.join(u" \u00b7 "_qs));
}

bool OrdersPage::canTake(CommandKind step) const
{
    const auto &order = m_order->order();
    return order && stateAfter(order->state, step, order->channel).has_value();
}

void OrdersPage::updateActions()
{
    m_pay->setEnabled(canTake(CommandKind::PayOrder));
    m_handOver->setEnabled(canTake(CommandKind::HandOverOrder));
    m_complete->setEnabled(canTake(CommandKind::CompleteOrder));
    m_cancel->setEnabled(canTake(CommandKind::CancelOrder));
    m_return->setEnabled(canTake(CommandKind::ReturnOrder));
    m_change->setEnabled(m_order->order() && m_order->order()->state == OrderState::Placed);
    for (QAction *action : {m_print, m_receipt, m_pdf})
        action->setEnabled(m_order->order().has_value());
}

QString OrdersPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln order(s)", nullptr, rows)
                                  : tr("About %Ln order(s)", nullptr, rows);
}

EmptyState::Content OrdersPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("There are no orders yet."),
            .more = tr("Put books in the cart and place an order."),
            .action = tr("Open the cart")};
}

void OrdersPage::emptyAction()
{
    context().host.openPage(PageId::Cart);
}

void OrdersPage::pay()
{
    if (!m_order->order())
        return;
    auto *dialog = new PayOrderDialog(context().data, context().prompts, this);
    dialog->setOrder(*m_order->order());
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        const qint64 change = result.value(u"change_minor").toInteger();
        const QString code = context().data.workspace().currency.code();
        context().host.say(
                change > 0 ? tr("Paid. Change to give back: %1").arg(Formats().money(change, code))
                           : tr("Paid."));
    });
    dialog->open();
}

void OrdersPage::handOver()
{
    if (!m_order->order())
        return;
    const QString number = m_order->order()->number;
    runCommand(this, context(), HandOverOrder{OrderRef(m_order->order()->id)},
               [this, number](const QJsonObject &) {
                   context().host.say(tr("Order %1 was handed over.").arg(number));
               });
}

void OrdersPage::complete()
{
    if (!m_order->order())
        return;
    const QString number = m_order->order()->number;
    runCommand(this, context(), CompleteOrder{OrderRef(m_order->order()->id)},
               [this, number](const QJsonObject &) {
                   context().host.say(tr("Order %1 is completed.").arg(number));
               });
}

void OrdersPage::cancelOrder()
{
    if (!m_order->order())
        return;
    const QString number = m_order->order()->number;
    auto *dialog = new CancelOrderDialog(context().data, context().prompts, this);
    dialog->setOrder(m_order->order()->id, number);
    connect(dialog, &RecordDialog::saved, this, [this, number] {
        context().host.say(
                tr("Order %1 was cancelled; its copies are available again.").arg(number));
    });
    dialog->open();
}

void OrdersPage::changeOrder()
{
    if (!m_order->order())
        return;
    const QString number = m_order->order()->number;
    auto *dialog = new ChangeOrderDialog(context().data, context().prompts, this);
    dialog->setOrder(*m_order->order());
    connect(dialog, &RecordDialog::saved, this,
            [this, number] { context().host.say(tr("Order %1 was changed.").arg(number)); });
    dialog->open();
}

void OrdersPage::returnOrder()
{
    if (!m_order->order())
        return;
    auto *dialog = new ReturnOrderDialog(context().data, context().prompts, this);
    dialog->setOrder(*m_order->order());
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        const QString code = context().data.workspace().currency.code();
        QStringList refunds;
        for (const QJsonValue &value : result.value(u"refunds").toArray()) {
            const QJsonObject refund = value.toObject();
            QStringList parts{Formats::tenderKind(refund.value(u"kind").toString()),
                              refund.value(u"voucher").toString(),
                              Formats().money(refund.value(u"amount_minor").toInteger(), code)};
            parts.removeAll(QString());
            refunds += parts.join(u' ');
        }
        context().host.say(tr("Returned. To refund: %1").arg(refunds.join(u", "_qs)));
    });
    dialog->open();
}

void OrdersPage::retranslate()
{
    setTitle(tr("Orders"));
    table()->setAccessibleName(tr("Orders"));
    filterBar()->setSearchHint(tr("Customer or order number"));
    m_filters->retranslate();
    m_pay->setText(tr("Pay…"));
    m_handOver->setText(tr("Hand over"));
    m_complete->setText(tr("Complete"));
    m_cancel->setText(tr("Cancel order…"));
    m_change->setText(tr("Change order…"));
    m_return->setText(tr("Return…"));
    m_print->setText(tr("Print…"));
    m_receipt->setText(tr("Print as a receipt…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_import->setText(tr("Import orders…"));
    showTotals();
}

} // namespace shopdesk
