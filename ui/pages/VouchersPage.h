// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class VoucherDetailPane;

// The vouchers of the chain and what is owed on them; the newest first.
class VouchersPage : public TablePage
{
    Q_OBJECT

public:
    VouchersPage(const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;
    [[nodiscard]] bool isFiltered() const override;

private:
    void addFilters();
    void addActions();
    void applyFilters();
    void showTotals();
    void sell();
    void withdraw();
    void copyCode();
    void showCustomer();

    QComboBox *m_state;
    VoucherDetailPane *m_voucher;
    QAction *m_sell = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_customer = nullptr;
    QAction *m_withdraw = nullptr;
};

} // namespace shopdesk
