// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VouchersPage.h"

#include "db/domain/VoucherCode.h"
#include "db/service/DataService.h"
#include "models/tables/VoucherTableModel.h"
#include "ui/dialogs/SellVoucherDialog.h"
#include "ui/dialogs/WithdrawVoucherDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/VoucherDetailPane.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTableView>

namespace shopdesk {

namespace {

QString grouped(const QString &text)
{
    const auto code = VoucherCode::parse(text);
    return code ? code->grouped() : text;
}

} // namespace

VouchersPage::VouchersPage(const PageContext &context, QWidget *parent)
    : TablePage(u"vouchers"_qs, context, parent)
    , m_state(new QComboBox)
    , m_voucher(new VoucherDetailPane(context))
{
    setModel(new VoucherTableModel(context.data.pages(), context.data.clock()),
             {.stretch = u"customer"_qs,
              .hidden = {u"created_at"_qs, u"note"_qs},
              .widths = {{u"code"_qs, 18},
                         {u"balance"_qs, 10},
                         {u"active"_qs, 11},
                         {u"expires_on"_qs, 12}}});
    addFilters();
    addActions();
    setPane(m_voucher);
    for (QAction *action : {m_copy, m_customer, m_withdraw}) {
        if (action->isVisible())
            m_voucher->addActionButton(action);
    }
    connect(&model(), &PagedTableModel::aggregatesChanged, this, &VouchersPage::showTotals);
    ready();
    applyFilters();
}

void VouchersPage::addFilters()
{
    m_state->setObjectName(u"stateFilter"_qs);
    m_state->addItem(QString());
    for (const QString &name : voucherStandingNames())
        m_state->addItem(QString(), name);
    filterBar()->addFilter(m_state)->hide();
    connect(m_state, &QComboBox::activated, this, &VouchersPage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this, &VouchersPage::applyFilters);
}

void VouchersPage::addActions()
{
    const DataService &service = context().data;
    m_sell = addRecordAction({.name = u"sellVoucher"_qs,
                              .icon = u"add"_qs,
                              .shortcut = QKeySequence::New,
                              .allowed = service.may(CommandKind::SellVoucher)},
                             [this] { sell(); });
    m_copy = addRecordAction({.name = u"copyVoucherCode"_qs,
                              .icon = u"copy"_qs,
                              .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                             [this] { copyCode(); });
    m_customer = addRecordAction({.name = u"customerOfVoucher"_qs,
                                  .icon = u"customers"_qs,
                                  .shortcut = Qt::CTRL | Qt::Key_U,
                                  .allowed = service.may(ReadArea::Customers)},
                                 [this] { showCustomer(); });
    m_withdraw = addRecordAction({.name = u"withdrawVoucher"_qs,
                                  .icon = u"cancel-order"_qs,
                                  .shortcut = Qt::CTRL | Qt::Key_Delete,
                                  .allowed = service.may(CommandKind::WithdrawVoucher)},
                                 [this] { withdraw(); });
    setDefaultAction(m_copy);
}

void VouchersPage::applyFilters()
{
    std::vector<FilterValue> filters;
    if (const auto standing = voucherStandingFromName(m_state->currentData().toString()))
        filters = voucherFilters(*standing, context().data.clock().now().toLocalTime().date());
    filterBar()->setFiltered(m_state->currentIndex() > 0);
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void VouchersPage::resetFilters()
{
    m_state->setCurrentIndex(0);
    applyFilters();
}

bool VouchersPage::isFiltered() const
{
    return m_state->currentIndex() > 0 || !filterBar()->searchText().isEmpty();
}

void VouchersPage::showTotals()
{
    const QVariant owed = model().aggregates().value(u"balance"_qs);
    setSums(owed.isNull()
                    ? QString()
                    : tr("Owed on them: %1")
                              .arg(Formats().money(owed.toLongLong(),
                                                   context().data.workspace().currency.code())));
}

void VouchersPage::updateActions()
{
    const auto &voucher = m_voucher->voucher();
    m_copy->setEnabled(voucher.has_value());
    m_customer->setEnabled(voucher && voucher->customer);
    m_withdraw->setEnabled(voucher && voucher->active);
}

QString VouchersPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln voucher(s)", nullptr, rows)
                                  : tr("About %Ln voucher(s)", nullptr, rows);
}

EmptyState::Content VouchersPage::emptyContent() const
{
    const bool may = context().data.may(CommandKind::SellVoucher);
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("No voucher has been sold yet."),
            .more = tr("A voucher is money that somebody pays now and whoever holds it spends "
                       "later."),
            .action = may ? tr("Sell a voucher…") : QString()};
}

void VouchersPage::emptyAction()
{
    sell();
}

void VouchersPage::sell()
{
    auto *dialog = new SellVoucherDialog(context(), this);
    dialog->setShops(context().host.shops(), context().host.currentShop());
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        const QString code = grouped(result.value(u"code").toString());
        const qint64 change = result.value(u"change_minor").toInteger();
        context().host.say(
                change > 0 ? tr("The voucher %1 was sold. Change to give back: %2")
                                     .arg(code, Formats().money(
                                                        change,
                                                        context().data.workspace().currency.code()))
                           : tr("The voucher %1 was sold.").arg(code));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

void VouchersPage::withdraw()
{
    if (!m_voucher->voucher())
        return;
    const QString code = grouped(m_voucher->voucher()->code);
    auto *dialog = new WithdrawVoucherDialog(context().data, context().prompts, this);
    dialog->setShops(context().host.shops(), context().host.currentShop());
    dialog->setVoucher(*m_voucher->voucher());
    connect(dialog, &RecordDialog::saved, this,
            [this, code] { context().host.say(tr("The voucher %1 was withdrawn.").arg(code)); });
    dialog->open();
}

void VouchersPage::copyCode()
{
    if (!m_voucher->voucher())
        return;
    QGuiApplication::clipboard()->setText(m_voucher->voucher()->code);
    context().host.say(tr("The code of the voucher was copied."));
}

void VouchersPage::showCustomer()
{
    if (m_voucher->voucher() && m_voucher->voucher()->customer)
        context().host.showRecord(PageId::Customers, m_voucher->voucher()->customer->toString());
}

void VouchersPage::retranslate()
{
    setTitle(tr("Vouchers"));
    table()->setAccessibleName(tr("Vouchers"));
    filterBar()->setSearchHint(tr("Code or customer"));
    m_state->setAccessibleName(tr("State"));
    m_state->setItemText(0, tr("All states"));
    for (int i = 1; i < m_state->count(); ++i)
        m_state->setItemText(i, Formats::voucherStanding(m_state->itemData(i).toString()));
    m_sell->setText(tr("Sell a voucher…"));
    m_copy->setText(tr("Copy the code"));
    m_customer->setText(tr("Show the customer"));
    m_withdraw->setText(tr("Withdraw…"));
    showTotals();
}

} // namespace shopdesk
