// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CustomersPage.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "models/tables/CustomerTableModel.h"
#include "ui/dialogs/CustomerAddressDialog.h"
#include "ui/dialogs/CustomerDialog.h"
#include "ui/dialogs/CustomerGroupsDialog.h"
#include "ui/dialogs/MergeCustomersDialog.h"
#include "ui/dialogs/SettleAccountDialog.h"
#include "ui/pages/CustomerDetailPane.h"
#include "ui/pages/OrdersPage.h"
#include "ui/pages/PageHost.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

CustomersPage::CustomersPage(const PageContext &context, QWidget *parent)
    : TablePage(u"customers"_qs, context, parent)
    , m_group(new QComboBox)
    , m_state(new QComboBox)
    , m_customer(new CustomerDetailPane(context))
{
    setModel(new CustomerTableModel(context.data.pages()),
             {.stretch = u"name"_qs,
              .hidden = {u"country"_qs, u"created_at"_qs},
              .widths = {
                      {u"number"_qs, 9}, {u"email"_qs, 18}, {u"phone"_qs, 13}, {u"city"_qs, 11}}});
    addFilters();
    addActions();
    setPane(m_customer);
    for (QAction *action : {m_edit, m_groups, m_address, m_settle, m_orders, m_merge}) {
        if (action->isVisible())
            m_customer->addActionButton(action);
    }
    connect(m_customer, &CustomerDetailPane::addressActivated, this, &CustomersPage::editAddress);
    connect(&context.data.changes(), &ChangeNotifier::changed, this, [this](const Change &change) {
        if (change.kind == CommandKind::CreateCustomerGroup ||
            change.kind == CommandKind::EditCustomerGroup)
            readGroups();
    });
    readGroups();
    ready();
    applyFilters();
}

void CustomersPage::addFilters()
{
    m_group->setObjectName(u"groupFilter"_qs);
    m_group->setMaximumWidth(22 * metrics::kGrid);
    m_group->addItem(QString());
    m_state->setObjectName(u"activeFilter"_qs);
    m_state->addItem(QString(), true);
    m_state->addItem(QString(), false);
    m_state->addItem(QString());
    for (QComboBox *filter : {m_group, m_state}) {
        filterBar()->addFilter(filter)->hide();
        connect(filter, &QComboBox::activated, this, &CustomersPage::applyFilters);
    }
    connect(filterBar(), &FilterBar::searchChanged, this, &CustomersPage::applyFilters);
}

void CustomersPage::addActions()
{
    const DataService &service = context().data;
    m_new = addRecordAction({.name = u"newCustomer"_qs,
                             .icon = u"add"_qs,
                             .shortcut = QKeySequence::New,
                             .allowed = service.may(CommandKind::CreateCustomer)},
                            [this] { createCustomer(); });
    m_edit = addRecordAction({.name = u"editCustomer"_qs,
                              .icon = u"edit"_qs,
                              .shortcut = Qt::Key_F2,
                              .allowed = service.may(CommandKind::EditCustomer)},
                             [this] { editCustomer(); });
    m_groups = addRecordAction({.name = u"customerGroups"_qs,
                                .icon = u"customers"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_G,
                                .allowed = service.may(CommandKind::AddToGroup)},
                               [this] { chooseGroups(); });
    m_address = addRecordAction({.name = u"addAddress"_qs,
                                 .icon = u"shops"_qs,
                                 .allowed = service.may(CommandKind::AddCustomerAddress)},
                                [this] { addAddress(); });
    m_settle = addRecordAction({.name = u"settleAccount"_qs,
                                .icon = u"pay"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_P,
                                .allowed = service.may(CommandKind::SettleAccount)},
                               [this] { settleAccount(); });
    m_orders = addRecordAction({.name = u"ordersOfCustomer"_qs,
                                .icon = u"orders"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_O,
                                .allowed = service.may(ReadArea::Orders)},
                               [this] { showOrders(); });
    m_merge = addRecordAction({.name = u"mergeCustomers"_qs,
                               .icon = u"copy"_qs,
                               .shortcut = Qt::CTRL | Qt::Key_M,
                               .allowed = service.may(CommandKind::MergeCustomers)},
                              [this] { mergeCustomers(); });
    setDefaultAction(m_edit);
}

void CustomersPage::readGroups()
{
    await(context().data.read<std::vector<CustomerGroup>>(
                  [](Transaction &transaction, const ReadScope &scope) {
                      return customerGroups(transaction, scope);
                  }),
          this, [this](const Result<std::vector<CustomerGroup>> &groups) {
              if (groups)
                  takeGroups(*groups);
              else
                  context().host.report(groups.error());
          });
}

void CustomersPage::takeGroups(const std::vector<CustomerGroup> &groups)
{
    const QVariant chosen = m_group->currentData();
    while (m_group->count() > 1)
        m_group->removeItem(1);
    for (const CustomerGroup &group : groups)
        m_group->addItem(group.name, group.id.toString());
    m_group->setCurrentIndex(chosen.isValid() ? std::max(0, m_group->findData(chosen)) : 0);
    m_group->setVisible(!groups.empty());
}

void CustomersPage::applyFilters()
{
    std::vector<FilterValue> filters;
    if (m_state->currentData().isValid())
        filters.push_back({u"active"_qs, m_state->currentData()});
    if (m_group->currentData().isValid())
        filters.push_back({u"group"_qs, m_group->currentData()});
    filterBar()->setFiltered(m_group->currentIndex() > 0 || m_state->currentIndex() > 0);
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void CustomersPage::resetFilters()
{
    m_group->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    applyFilters();
}

void CustomersPage::updateActions()
{
    const auto &customer = m_customer->customer();
    const bool lives = customer && !customer->mergedInto;
    for (QAction *action : {m_edit, m_groups, m_address, m_merge})
        action->setEnabled(lives);
    m_settle->setEnabled(lives && m_customer->money().owedMinor > 0);
    m_orders->setEnabled(customer.has_value());
}

bool CustomersPage::isFiltered() const
{
    return m_group->currentIndex() > 0 || m_state->currentIndex() > 0 ||
           !filterBar()->searchText().isEmpty();
}

bool CustomersPage::concerns(const Change &change) const
{
    return TablePage::concerns(change) || change.tables.contains(Table::Orders);
}

QString CustomersPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln customer(s)", nullptr, rows)
                                  : tr("About %Ln customer(s)", nullptr, rows);
}

EmptyState::Content CustomersPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("There are no customers yet."),
            .more = tr("Record the first one; a name is enough."),
            .action = tr("New customer…")};
}

void CustomersPage::emptyAction()
{
    createCustomer();
}

void CustomersPage::createCustomer()
{
    auto *dialog = new CustomerDialog(context().data, context().prompts,
                                      CustomerDialog::Form::Whole, this);
    connect(dialog, &RecordDialog::saved, this, [this, dialog](const QJsonObject &result) {
        context().host.say(tr("%1 was recorded.").arg(dialog->name()));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

void CustomersPage::editCustomer()
{
    if (!m_customer->customer())
        return;
    auto *dialog = new CustomerDialog(context().data, context().prompts,
                                      CustomerDialog::Form::Whole, this);
    dialog->setCustomer(*m_customer->customer());
    connect(dialog, &RecordDialog::saved, this,
            [this] { context().host.say(tr("The customer was changed.")); });
    dialog->open();
}

void CustomersPage::chooseGroups()
{
    if (!m_customer->customer())
        return;
    auto *dialog = new CustomerGroupsDialog(context().data, context().prompts, this);
    dialog->setCustomer(*m_customer->customer());
    connect(dialog, &RecordDialog::saved, this,
            [this] { context().host.say(tr("The groups were changed.")); });
    dialog->open();
}

void CustomersPage::addAddress()
{
    if (!m_customer->customer())
        return;
    const CustomerDetail &customer = *m_customer->customer();
    auto *dialog = new CustomerAddressDialog(context().data, context().prompts, this);
    dialog->setCustomer(customer.id, customer.name);
    connect(dialog, &RecordDialog::saved, this,
            [this] { context().host.say(tr("The address was added.")); });
    dialog->open();
}

void CustomersPage::editAddress(const CustomerAddress &address)
{
    if (!m_edit->isEnabled())
        return;
    auto *dialog = new CustomerAddressDialog(context().data, context().prompts, this);
    dialog->setAddress(address);
    connect(dialog, &RecordDialog::saved, this,
            [this] { context().host.say(tr("The address was changed.")); });
    dialog->open();
}

void CustomersPage::settleAccount()
{
    if (!m_customer->customer())
        return;
    auto *dialog = new SettleAccountDialog(context().data, context().prompts, this);
    dialog->setAccount(*m_customer->customer(), m_customer->money(), context().host.currentShop());
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        const QString code = context().data.workspace().currency.code();
        const auto money = [&](const char *key) {
            return Formats().money(result.value(QLatin1String(key)).toInteger(), code);
        };
        context().host.say(
                tr("%1 taken; still owed: %2. Change to give back: %3")
                        .arg(money("amount_minor"), money("owed_minor"), money("change_minor")));
    });
    dialog->open();
}

void CustomersPage::mergeCustomers()
{
    if (!m_customer->customer())
        return;
    auto *dialog = new MergeCustomersDialog(context(), this);
    dialog->setCustomer(m_customer->customer()->id);
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        context().host.say(tr("Two records became one; %Ln order(s) went over.", nullptr,
                              result.value(u"orders").toInt()));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

void CustomersPage::showOrders()
{
    if (!m_customer->customer())
        return;
    const CustomerDetail &customer = *m_customer->customer();
    if (auto *orders = qobject_cast<OrdersPage *>(context().host.openPage(PageId::Orders)))
        orders->showCustomer(customer.id, customer.name);
}

void CustomersPage::retranslate()
{
    setTitle(tr("Customers"));
    table()->setAccessibleName(tr("Customers"));
    filterBar()->setSearchHint(tr("Name, e-mail, phone or card"));
    m_group->setAccessibleName(tr("Group"));
    m_group->setItemText(0, tr("All groups"));
    m_state->setAccessibleName(tr("State"));
    const QStringList states{tr("Active"), tr("Inactive"), tr("Active and inactive")};
    for (int i = 0; i < states.size(); ++i)
        m_state->setItemText(i, states[i]);
    m_new->setText(tr("New customer…"));
    m_edit->setText(tr("Edit…"));
    m_groups->setText(tr("Groups…"));
    m_address->setText(tr("Add an address…"));
    m_settle->setText(tr("Take payment…"));
    m_orders->setText(tr("Show orders"));
    m_merge->setText(tr("Merge…"));
}

} // namespace shopdesk
