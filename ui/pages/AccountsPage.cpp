// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountsPage.h"

#include "db/domain/Role.h"
#include "db/service/DataService.h"
#include "models/tables/AccountTableModel.h"
#include "ui/dialogs/AccountDialog.h"
#include "ui/dialogs/AssignStaffDialog.h"
#include "ui/dialogs/ResetPasswordDialog.h"
#include "ui/dialogs/SetRoleDialog.h"
#include "ui/pages/AccountDetailPane.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"
#include "ui/support/Prompts.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

AccountsPage::AccountsPage(const PageContext &context, QWidget *parent)
    : TablePage(u"accounts"_qs, context, parent)
    , m_role(new QComboBox)
    , m_state(new QComboBox)
    , m_account(new AccountDetailPane(context))
{
    setModel(new AccountTableModel(context.data.pages()),
             {.stretch = u"name"_qs,
              .hidden = {u"created_at"_qs},
              .widths = {{u"login"_qs, 12}, {u"email"_qs, 20}, {u"active"_qs, 7}}});
    addFilters();
    addActions();
    setPane(m_account);
    for (QAction *action : {m_edit, m_setRole, m_assign, m_reset, m_disable, m_enable}) {
        if (action->isVisible())
            m_account->addActionButton(action);
    }
    ready();
}

void AccountsPage::addFilters()
{
    m_role->setObjectName(u"roleFilter"_qs);
    m_state->setObjectName(u"activeFilter"_qs);
    m_role->addItem(QString());
    for (const Role role : allRoles())
        m_role->addItem(QString(), roleName(role));
    m_state->addItem(QString());
    m_state->addItem(QString(), true);
    m_state->addItem(QString(), false);
    for (QComboBox *filter : {m_role, m_state}) {
        filterBar()->addFilter(filter)->hide();
        connect(filter, &QComboBox::activated, this, &AccountsPage::applyFilters);
    }
    connect(filterBar(), &FilterBar::searchChanged, this, &AccountsPage::applyFilters);
}

QAction *AccountsPage::add(const QString &name, const QString &icon, CommandKind kind,
                           void (AccountsPage::*slot)(), const QKeySequence &shortcut)
{
    return addRecordAction(
            {.name = name, .icon = icon, .shortcut = shortcut, .allowed = context().data.may(kind)},
            [this, slot] { (this->*slot)(); });
}

void AccountsPage::addActions()
{
    using Kind = CommandKind;
    using Self = AccountsPage;
    m_new = add(u"newAccount"_qs, u"add"_qs, Kind::CreateAccount, &Self::createAccount,
                QKeySequence::New);
    m_edit = add(u"editAccount"_qs, u"edit"_qs, Kind::EditAccount, &Self::editAccount, Qt::Key_F2);
    m_setRole = add(u"setRole"_qs, u"profile"_qs, Kind::SetRole, &Self::setRole);
    m_assign = add(u"assignShops"_qs, u"shops"_qs, Kind::AssignStaff, &Self::assignShops);
    m_reset = add(u"resetPassword"_qs, u"password"_qs, Kind::ResetPassword, &Self::resetPassword);
    m_disable = add(u"disableAccount"_qs, u"lock"_qs, Kind::DisableAccount, &Self::disable);
    m_enable = add(u"enableAccount"_qs, u"unlock"_qs, Kind::EnableAccount, &Self::enable);
    setDefaultAction(m_edit);
}

void AccountsPage::applyFilters()
{
    std::vector<FilterValue> filters;
    if (m_role->currentData().isValid())
        filters.push_back({u"role"_qs, m_role->currentData()});
    if (m_state->currentData().isValid())
        filters.push_back({u"active"_qs, m_state->currentData()});
    filterBar()->setFiltered(!filters.empty());
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void AccountsPage::resetFilters()
{
    m_role->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    applyFilters();
}

void AccountsPage::updateActions()
{
    const auto &account = m_account->account();
    const auto &person = context().data.signedIn();
    const bool oneself = account && person && person->account == account->id;
    for (QAction *action : {m_edit, m_reset, m_setRole})
        action->setEnabled(account.has_value());
    m_setRole->setEnabled(account && !oneself);
    m_assign->setEnabled(account && account->role == Role::Staff);
    m_disable->setEnabled(account && account->active && !oneself);
    m_enable->setEnabled(account && !account->active);
}

QString AccountsPage::countText(int rows) const
{
    return tr("%Ln account(s)", nullptr, rows);
}

EmptyState::Content AccountsPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty, .sentence = tr("There are no accounts.")};
}

void AccountsPage::createAccount()
{
    auto *dialog =
            new AccountDialog(context().data, context().prompts, RecordDialog::Mode::Create, this);
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        context().host.say(
                tr("The account %1 was created.").arg(result.value(u"login").toString()));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

void AccountsPage::editAccount()
{
    auto *dialog =
            new AccountDialog(context().data, context().prompts, RecordDialog::Mode::Edit, this);
    dialog->setAccount(*m_account->account());
    connect(dialog, &RecordDialog::saved, this, [this, login = m_account->account()->login] {
        context().host.say(tr("The account %1 was changed.").arg(login));
    });
    dialog->open();
}

void AccountsPage::setRole()
{
    const AccountDetail &account = *m_account->account();
    auto *dialog = new SetRoleDialog(context().data, context().prompts, this);
    dialog->setAccount(account.id, account.displayName, account.role);
    connect(dialog, &RecordDialog::saved, this,
            [this] { context().host.say(tr("The role was changed.")); });
    dialog->open();
}

void AccountsPage::assignShops()
{
    auto *dialog = new AssignStaffDialog(context().data, context().prompts, this);
    dialog->setAccount(*m_account->account(), context().host.shops());
    connect(dialog, &RecordDialog::saved, this, [this, login = m_account->account()->login] {
        context().host.say(tr("The shops of %1 were changed.").arg(login));
    });
    dialog->open();
}

void AccountsPage::resetPassword()
{
    const AccountDetail &account = *m_account->account();
    auto *dialog = new ResetPasswordDialog(context().data, context().prompts, this);
    dialog->setAccount(account.id, account.login);
    connect(dialog, &RecordDialog::saved, this, [this, login = account.login] {
        context().host.say(tr("%1 has a new password.").arg(login));
    });
    dialog->open();
}

void AccountsPage::disable()
{
    const AccountDetail account = *m_account->account();
    const auto disableNow = [this, account] {
        runCommand(this, context(), DisableAccount{AccountRef(account.id)},
                   [this, account](const QJsonObject &) {
                       context().host.say(tr("%1 cannot sign in any more.").arg(account.login));
                   });
    };
    context().prompts.confirm(this,
                              {.title = tr("Disable the account"),
                               .text = tr("%1 will not be able to sign in until the account is "
                                          "enabled again.")
                                               .arg(account.displayName),
                               .yes = tr("Disable"),
                               .destructive = true},
                              disableNow);
}

void AccountsPage::enable()
{
    const AccountDetail account = *m_account->account();
    runCommand(this, context(), EnableAccount{AccountRef(account.id)},
               [this, account](const QJsonObject &) {
                   context().host.say(tr("%1 can sign in again.").arg(account.login));
               });
}

void AccountsPage::retranslate()
{
    setTitle(tr("Accounts"));
    table()->setAccessibleName(tr("Accounts"));
    filterBar()->setSearchHint(tr("Login, name or e-mail"));
    m_role->setAccessibleName(tr("Role"));
    m_state->setAccessibleName(tr("State"));
    m_role->setItemText(0, tr("All roles"));
    for (int i = 1; i < m_role->count(); ++i)
        m_role->setItemText(i, Formats::role(m_role->itemData(i).toString()));
    const QStringList states{tr("Active and disabled"), tr("Active"), tr("Disabled")};
    for (int i = 0; i < states.size(); ++i)
        m_state->setItemText(i, states[i]);
    m_new->setText(tr("New account…"));
    m_edit->setText(tr("Edit…"));
    m_setRole->setText(tr("Role…"));
    m_assign->setText(tr("Shops…"));
    m_reset->setText(tr("Password…"));
    m_disable->setText(tr("Disable"));
    m_enable->setText(tr("Enable"));
}

} // namespace shopdesk
