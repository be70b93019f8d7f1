// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TransfersPage.h"

#include "db/service/DataService.h"
#include "models/support/TransferWords.h"
#include "models/tables/TransferTableModel.h"
#include "ui/dialogs/ReceiveTransferDialog.h"
#include "ui/dialogs/SendTransferDialog.h"
#include "ui/dialogs/SettleTransferDialog.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/dialogs/TransferDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"
#include "ui/pages/ShopRights.h"
#include "ui/pages/TransferDetailPane.h"
#include "ui/support/Metrics.h"
#include "ui/support/Prompts.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

TransfersPage::TransfersPage(const PageContext &context, QWidget *parent)
    : TablePage(u"transfers"_qs, context, parent)
    , m_shops(new QComboBox)
    , m_states(new QComboBox)
    , m_transfer(new TransferDetailPane(context))
{
    setModel(new TransferTableModel(context.data.pages()),
             {.stretch = u"number"_qs,
              // The pane shows them, too, and beside it there is no room.
              .hidden = {u"created_at"_qs, u"requested"_qs, u"note"_qs},
              .widths = {{u"created_at"_qs, 15},
                         {u"from_shop"_qs, 7},
                         {u"to_shop"_qs, 7},
                         {u"state"_qs, 12},
                         {u"dispatched"_qs, 7},
                         {u"received"_qs, 7},
                         {u"missing"_qs, 8}}});
    addFilters();
    addActions();
    setPane(m_transfer);
    for (QAction *action : {m_send, m_receive, m_settle, m_cancel}) {
        if (action->isVisible())
            m_transfer->addActionButton(action);
    }
    connect(&model(), &PagedTableModel::aggregatesChanged, this, &TransfersPage::showTotals);
    connect(&context.host, &PageHost::shopsChanged, this, &TransfersPage::fillShops);
    ready();
    fillShops();
    applyFilters();
}

void TransfersPage::addFilters()
{
    m_shops->setObjectName(u"shopFilter"_qs);
    m_shops->setMaximumWidth(30 * metrics::kGrid);
    m_states->setObjectName(u"stateFilter"_qs);
    for (int i = 0; i <= int(StateFilter::Cancelled); ++i)
        m_states->addItem(QString());
    filterBar()->addFilter(m_states)->hide();
    filterBar()->addFilter(m_shops)->hide();
    connect(m_shops, &QComboBox::activated, this, &TransfersPage::applyFilters);
    connect(m_states, &QComboBox::activated, this, &TransfersPage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this, &TransfersPage::applyFilters);
}

void TransfersPage::addActions()
{
    const DataService &service = context().data;
    m_new = addRecordAction({.name = u"newTransfer"_qs,
                             .icon = u"add"_qs,
                             .shortcut = QKeySequence::New,
                             .allowed = service.may(CommandKind::RequestTransfer)},
                            [this] { create(); });
    m_send = addRecordAction({.name = u"sendTransfer"_qs,
                              .icon = u"transfers"_qs,
                              .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                              .allowed = service.may(CommandKind::DispatchTransfer)},
                             [this] { send(); });
    m_receive = addRecordAction({.name = u"receiveTransfer"_qs,
                                 .icon = u"receiving"_qs,
                                 .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                                 .allowed = service.may(CommandKind::ReceiveTransfer)},
                                [this] { receive(); });
    m_settle = addRecordAction({.name = u"settleTransfer"_qs,
                                .icon = u"place-order"_qs,
                                .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                                .allowed = service.may(CommandKind::SettleTransfer)},
                               [this] { settle(); });
    m_cancel = addRecordAction({.name = u"cancelTransfer"_qs,
                                .icon = u"cancel-order"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_Delete,
                                .allowed = service.may(CommandKind::CancelTransfer)},
                               [this] { cancel(); });
    setDefaultAction(m_receive);
}

void TransfersPage::fillShops()
{
    fillShopFilter(m_shops, tr("All shops"), context().host.shops());
}

void TransfersPage::applyFilters()
{
    std::vector<FilterValue> filters;
    const auto stateIs = [&](TransferState state) {
        filters.push_back({u"state"_qs, QStringList{transferStateName(state)}});
    };
    switch (StateFilter(m_states->currentIndex())) {
    case StateFilter::Any:
        break;
    case StateFilter::Open:
        filters.push_back({u"open"_qs, true});
        break;
    case StateFilter::Requested:
        stateIs(TransferState::Requested);
        break;
    case StateFilter::Dispatched:
        stateIs(TransferState::Dispatched);
        break;
    case StateFilter::Received:
        stateIs(TransferState::Received);
        break;
    case StateFilter::Missing:
        filters.push_back({u"missing"_qs, true});
        break;
    case StateFilter::Cancelled:
        stateIs(TransferState::Cancelled);
        break;
    }
    if (m_shops->currentIndex() > 0)
        filters.push_back({u"shop"_qs, m_shops->currentData()});
    filterBar()->setFiltered(!filters.empty());
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void TransfersPage::resetFilters()
{
    m_shops->setCurrentIndex(0);
    m_states->setCurrentIndex(0);
    applyFilters();
}

bool TransfersPage::isFiltered() const
{
    return !model().query().filters.empty();
}

void TransfersPage::showTotals()
{
    const auto missing = model().aggregates().value(u"missing"_qs).toLongLong();
    setSums(missing > 0 ? tr("%Ln copy(ies) missing", nullptr, int(missing)) : QString());
}

void TransfersPage::updateActions()
{
    const auto &transfer = m_transfer->transfer();
    const auto may = [&](CommandKind kind, ShopId shop) {
        return mayIn(context().data, kind, shop);
    };
    const bool isAsked = transfer && transfer->state == TransferState::Requested;
    m_send->setEnabled(isAsked && may(CommandKind::DispatchTransfer, transfer->from.id));
    m_receive->setEnabled(transfer && transfer->state == TransferState::Dispatched &&
                          may(CommandKind::ReceiveTransfer, transfer->to.id));
    m_settle->setEnabled(transfer && transfer->missing > 0 &&
                         (may(CommandKind::SettleTransfer, transfer->to.id) ||
                          may(CommandKind::SettleTransfer, transfer->from.id)));
    m_cancel->setEnabled(isAsked && (may(CommandKind::CancelTransfer, transfer->to.id) ||
                                     may(CommandKind::CancelTransfer, transfer->from.id)));
}

QString TransfersPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln transfer(s)", nullptr, rows)
                                  : tr("About %Ln transfer(s)", nullptr, rows);
}

EmptyState::Content TransfersPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("No copy has gone from one shop to another yet."),
            .more = tr("Ask another shop for copies, or send it some."),
            .action = m_new->isVisible() ? tr("New transfer…") : QString()};
}

void TransfersPage::emptyAction()
{
    create();
}

void TransfersPage::create()
{
    auto *dialog = new TransferDialog(context(), this);
    dialog->setShops(context().host.shops(), context().host.currentShop());
    connect(dialog, &RecordDialog::saved, this, [this, dialog](const QJsonObject &result) {
        const auto number = result.value(u"number").toString();
        context().host.say(dialog->way() == TransferDialog::Way::Send
                                   ? tr("The copies are on their way: %1").arg(number)
                                   : tr("The copies were asked for: %1").arg(number));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

template<class Dialog>
void TransfersPage::openStep(const QString &sentence)
{
    if (!m_transfer->transfer())
        return;
    auto *dialog = new Dialog(context(), this);
    dialog->setTransfer(*m_transfer->transfer());
    connect(dialog, &RecordDialog::saved, this,
            [this, sentence](const QJsonObject &) { context().host.say(sentence); });
    dialog->open();
}

void TransfersPage::send()
{
    if (m_transfer->transfer())
        openStep<SendTransferDialog>(
                tr("The copies are on their way: %1").arg(m_transfer->transfer()->number));
}

void TransfersPage::receive()
{
    if (!m_transfer->transfer())
        return;
    auto *dialog = new ReceiveTransferDialog(context(), this);
    dialog->setTransfer(*m_transfer->transfer());
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        const auto missing = int(result.value(u"missing").toInteger());
        const auto came =
                tr("%Ln copy(ies) received.", nullptr, int(result.value(u"received").toInteger()));
        context().host.say(missing == 0 ? came
                                        : came + u' ' +
                                                  tr("%Ln missing; they wait in Needs attention.",
                                                     nullptr, missing));
    });
    dialog->open();
}

void TransfersPage::settle()
{
    if (m_transfer->transfer())
        openStep<SettleTransferDialog>(
                tr("It was decided about the copies of %1.").arg(m_transfer->transfer()->number));
}

void TransfersPage::cancel()
{
    if (!m_transfer->transfer())
        return;
    const auto number = m_transfer->transfer()->number;
    context().prompts.confirm(
            this,
            {.title = tr("Cancel the request"),
             .text = tr("%1 will not be sent; this cannot be taken back.").arg(number),
             .yes = tr("Cancel the request"),
             .no = tr("Keep it"),
             .destructive = true},
            [this, number, id = m_transfer->transfer()->id] {
                runCommand(this, context(), CancelTransfer{.transfer = TransferRef(id), .note = {}},
                           [this, number](const QJsonObject &) {
                               context().host.say(tr("%1 was cancelled.").arg(number));
                           });
            });
}

void TransfersPage::retranslate()
{
    setTitle(tr("Transfers"));
    table()->setAccessibleName(tr("Transfers"));
    filterBar()->setSearchHint(tr("Number"));
    m_shops->setAccessibleName(tr("Shop"));
    m_shops->setItemText(0, tr("All shops"));
    m_states->setAccessibleName(tr("State"));
    const QStringList names{tr("All states"),
                            tr("Open"),
                            words::transferState(u"requested"_qs),
                            words::transferState(u"dispatched"_qs),
                            words::transferState(u"received"_qs),
                            tr("Copies missing"),
                            words::transferState(u"cancelled"_qs)};
    for (int i = 0; i < names.size(); ++i)
        m_states->setItemText(i, names[i]);
    m_new->setText(tr("New transfer…"));
    m_send->setText(tr("Send…"));
    m_receive->setText(tr("Receive…"));
    m_settle->setText(tr("Settle…"));
    m_cancel->setText(tr("Cancel the request…"));
    showTotals();
}

} // namespace shopdesk
