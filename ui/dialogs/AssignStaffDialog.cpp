// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AssignStaffDialog.h"

#include "ui/delegates/TreeDelegate.h"
#include "ui/support/Metrics.h"
#include "ui/support/PendingCommand.h"

#include <QListWidget>
#include <QPushButton>

namespace shopdesk {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;

}

AssignStaffDialog::AssignStaffDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"assignStaffDialog"_qs, service, prompts, parent)
    , m_shops(new QListWidget)
{
    m_shops->setMinimumHeight(40 * metrics::kGrid);
    m_shops->setItemDelegate(new TreeDelegate(m_shops));
    addField(u"shop"_qs, m_shops);
    FormDialog::ready();
}

void AssignStaffDialog::setAccount(const AccountDetail &account,
                                   const std::vector<ShopChoice> &shops)
{
    m_account = account.id;
    m_name = account.displayName;
    m_assigned.clear();
    for (const ShopChoice &shop : account.shops)
        m_assigned.insert(shop.id.toString());
    m_shops->clear();
    for (const ShopChoice &shop : shops) {
        const QString id = shop.id.toString();
        auto *item = new QListWidgetItem(shop.name, m_shops);
        item->setData(kIdRole, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_assigned.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_shops->setCurrentRow(0);
    retranslate();
}

std::optional<CommandValue> AssignStaffDialog::nextStep() const
{
    for (int row = 0; row < m_shops->count(); ++row) {
        const QListWidgetItem *item = m_shops->item(row);
        const QString id = item->data(kIdRole).toString();
        const bool wanted = item->checkState() == Qt::Checked;
        if (wanted == m_assigned.contains(id))
            continue;
        if (wanted)
            return AssignStaff{AccountRef(m_account), ShopRef(id)};
        return UnassignStaff{AccountRef(m_account), ShopRef(id)};
    }
    return std::nullopt;
}

CommandValue AssignStaffDialog::command() const
{
    return nextStep().value_or(CommandValue(AssignStaff{}));
}

void AssignStaffDialog::submit()
{
    step();
}

void AssignStaffDialog::step()
{
    const auto next = nextStep();
    if (!next) {
        Q_EMIT saved({});
        return finish();
    }
    const auto *added = std::get_if<AssignStaff>(&*next);
    const QString shop = added ? added->shop.text : std::get<UnassignStaff>(*next).shop.text;
    PendingCommand::of(this)
            .execute(data(), *next)
            .then(this, [this, shop, adds = added != nullptr](const Result<Receipt> &receipt) {
                const auto result = acceptedResult(receipt);
                if (!result)
                    return showError(result.error());
                if (adds)
                    m_assigned.insert(shop);
                else
                    m_assigned.remove(shop);
                step();
            });
}

void AssignStaffDialog::retranslate()
{
    setHeading(tr("Shops of %1").arg(m_name),
               tr("Staff sell and keep the stock of the shops they are assigned to."));
    submitButton()->setText(tr("Save"));
    field(u"shop"_qs)->setLabel(tr("&Shops"));
}

} // namespace shopdesk
