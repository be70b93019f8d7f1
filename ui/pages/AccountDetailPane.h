// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/AccountQueries.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;

// An account: who it is, what it may, in which shops.
class AccountDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit AccountDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<AccountDetail> &account() const { return m_account; }

protected:
    void read() override;
    void render() override;
    void forget() override;
    void retranslate() override;

private:
    std::optional<AccountDetail> m_account;
    QLabel *m_title;
    KeyValueList *m_facts;
};

} // namespace shopdesk
