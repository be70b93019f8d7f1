// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"
#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class AccountDetailPane;

// All accounts: who may sign in, in which role, in which shops.
class AccountsPage : public TablePage
{
    Q_OBJECT

public:
    AccountsPage(const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;

private:
    void addFilters();
    void addActions();
    QAction *add(const QString &name, const QString &icon, CommandKind kind,
                 void (AccountsPage::*slot)(), const QKeySequence &shortcut = {});
    void applyFilters();
    void createAccount();
    void editAccount();
    void setRole();
    void assignShops();
    void resetPassword();
    void disable();
    void enable();

    QComboBox *m_role;
    QComboBox *m_state;
    AccountDetailPane *m_account;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_setRole = nullptr;
    QAction *m_assign = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_disable = nullptr;
    QAction *m_enable = nullptr;
};

} // namespace shopdesk
