// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountDetailPane.h"

#include "models/support/Formats.h"
#include "ui/widgets/KeyValueList.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

AccountDetailPane::AccountDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"accountDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_facts(new KeyValueList)
{
    content()->addWidget(m_facts);
    addButtonRow();
    ready();
}

void AccountDetailPane::read()
{
    const auto id = AccountId::parse(recordId());
    if (!id)
        return;
    readOne<AccountDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return accountDetail(transaction, scope, id);
            },
            [this](AccountDetail account) { m_account = std::move(account); });
}

void AccountDetailPane::forget()
{
    m_account.reset();
}

void AccountDetailPane::render()
{
    const Formats formats;
    QStringList shops;
    for (const ShopChoice &shop : m_account->shops)
        shops += shop.name;
    m_title->setText(m_account->displayName);
    m_facts->setRows({{tr("Login"), m_account->login},
                      {tr("Role"), Formats::role(roleName(m_account->role))},
                      {tr("State"), m_account->active ? tr("Active") : tr("Disabled")},
                      {tr("E-mail"), m_account->email},
                      {tr("Language"), m_account->language.isEmpty()
                                               ? tr("As the desktop")
                                               : Formats::language(m_account->language)},
                      {tr("Shops"), shops.join(u'\n')},
                      {tr("Created"), formats.dateTime(m_account->createdAt)},
                      {tr("Changed"), formats.dateTime(m_account->changedAt)}});
}

void AccountDetailPane::retranslate()
{
    setHint(tr("Select an account to see what it may do and where."));
}

} // namespace shopdesk
