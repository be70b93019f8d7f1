// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class SupplierDetailPane;

// Those who deliver books to the chain, by name.
class SuppliersPage : public TablePage
{
    Q_OBJECT

public:
    SuppliersPage(const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;

private:
    enum class Shown { All, Active, Inactive };
    void addFilters();
    void addActions();
    void applyFilters();
    void create();
    void edit();
    void showReturns();
    void showDue();

    QComboBox *m_shown;
    SupplierDetailPane *m_supplier;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_returns = nullptr;
    QAction *m_due = nullptr;
};

} // namespace shopdesk
