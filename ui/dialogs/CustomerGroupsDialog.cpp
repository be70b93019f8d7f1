// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CustomerGroupsDialog.h"

#include "models/support/Await.h"
#include "ui/delegates/TreeDelegate.h"
#include "ui/dialogs/CustomerGroupDialog.h"
#include "ui/support/Metrics.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace shopdesk {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kNameRole = Qt::UserRole + 2;

QString idOf(const QListWidgetItem &item)
{
    return item.data(kIdRole).toString();
}

} // namespace

CustomerGroupsDialog::CustomerGroupsDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"customerGroupsDialog"_qs, service, prompts, parent)
    , m_ask(prompts)
    , m_groups(new QListWidget)
    , m_new(new QPushButton)
    , m_rename(new QPushButton)
{
    m_groups->setItemDelegate(new TreeDelegate(m_groups));
    m_groups->setMinimumHeight(24 * metrics::kGrid);
    addField(u"group"_qs, m_groups);
    m_new->setObjectName(u"newGroup"_qs);
    m_rename->setObjectName(u"renameGroup"_qs);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_new, m_rename}) {
        button->setAutoDefault(false);
        button->setVisible(service.may(CommandKind::CreateCustomerGroup));
        row->addWidget(button);
    }
    row->addStretch(1);
    bodyLayout()->addLayout(row);
    connect(m_new, &QPushButton::clicked, this, &CustomerGroupsDialog::makeGroup);
    connect(m_rename, &QPushButton::clicked, this, &CustomerGroupsDialog::renameGroup);
    connect(m_groups, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (item->checkState() == Qt::Checked)
            m_wanted.insert(idOf(*item));
        else
            m_wanted.remove(idOf(*item));
    });
    connect(m_groups, &QListWidget::currentRowChanged, m_rename,
            [this](int current) { m_rename->setEnabled(current >= 0); });
    FormDialog::ready();
}

void CustomerGroupsDialog::setCustomer(const CustomerDetail &customer)
{
    m_customer = customer.id;
    m_name = customer.name;
    for (const CustomerGroup &group : customer.groups)
        m_member.insert(group.id.toString());
    m_wanted = m_member;
    retranslate();
    readGroups();
}

void CustomerGroupsDialog::readGroups()
{
    await(data().read<std::vector<CustomerGroup>>(
                  [](Transaction &transaction, const ReadScope &scope) {
                      return customerGroups(transaction, scope);
                  }),
          this, [this](const Result<std::vector<CustomerGroup>> &groups) {
              if (groups)
                  takeGroups(*groups);
              else
                  showError(groups.error());
          });
}

void CustomerGroupsDialog::takeGroups(const std::vector<CustomerGroup> &groups)
{
    const QSignalBlocker quiet(m_groups);
    const int current = std::max(0, m_groups->currentRow());
    m_groups->clear();
    for (const CustomerGroup &group : groups) {
        const QString id = group.id.toString();
        auto *item = new QListWidgetItem(
                tr("%1 (%Ln customer(s))", nullptr, int(group.members)).arg(group.name), m_groups);
        item->setData(kIdRole, id);
        item->setData(kNameRole, group.name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_wanted.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_groups->setCurrentRow(std::min(current, m_groups->count() - 1));
    m_rename->setEnabled(m_groups->currentRow() >= 0);
}

std::optional<CommandValue> CustomerGroupsDialog::nextStep() const
{
    for (const QString &id : m_wanted) {
        if (!m_member.contains(id))
            return AddToGroup{CustomerRef(m_customer), CustomerGroupRef(id)};
    }
    for (const QString &id : m_member) {
        if (!m_wanted.contains(id))
            return RemoveFromGroup{CustomerRef(m_customer), CustomerGroupRef(id)};
    }
    return std::nullopt;
}

CommandValue CustomerGroupsDialog::command() const
{
    return nextStep().value_or(CommandValue(AddToGroup{}));
}

void CustomerGroupsDialog::submit()
{
    step();
}

void CustomerGroupsDialog::step()
{
    const auto next = nextStep();
    if (!next) {
        Q_EMIT saved({});
        return finish();
    }
    const auto *added = std::get_if<AddToGroup>(&*next);
    const QString group = added ? added->group.text : std::get<RemoveFromGroup>(*next).group.text;
    await(data().execute(*next), this,
          [this, group, adds = added != nullptr](const Result<Receipt> &receipt) {
              const auto result = acceptedResult(receipt);
              if (!result)
                  return showError(result.error());
              if (adds)
                  m_member.insert(group);
              else
                  m_member.remove(group);
              step();
          });
}

void CustomerGroupsDialog::makeGroup()
{
    auto *dialog = new CustomerGroupDialog(data(), m_ask, this);
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        m_wanted.insert(result.value(u"id").toString());
        readGroups();
    });
    dialog->open();
}

void CustomerGroupsDialog::renameGroup()
{
    const QListWidgetItem *item = m_groups->currentItem();
    const auto id = item ? CustomerGroupId::parse(idOf(*item)) : std::nullopt;
    if (!id)
        return;
    auto *dialog = new CustomerGroupDialog(data(), m_ask, this);
    dialog->setGroup(*id, item->data(kNameRole).toString());
    connect(dialog, &RecordDialog::saved, this, &CustomerGroupsDialog::readGroups);
    dialog->open();
}

void CustomerGroupsDialog::retranslate()
{
    setHeading(tr("Groups of %1").arg(m_name),
               tr("Promotions may be for the customers of a group."));
    submitButton()->setText(tr("Save"));
    field(u"group"_qs)->setLabel(tr("&Groups"));
    m_new->setText(tr("&New group…"));
    m_rename->setText(tr("&Rename…"));
}

} // namespace shopdesk
