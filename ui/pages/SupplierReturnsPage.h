// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TablePage.h"

class QComboBox;
class QStackedLayout;

namespace shopdesk {

class ReturnsDuePage;
class SupplierPicker;
class SupplierReturnDetailPane;

// Returns to suppliers, the newest first, and in their place, when it is wanted, what is due to go
// back.
class SupplierReturnsPage : public TablePage
{
    Q_OBJECT

public:
    SupplierReturnsPage(const PageContext &context, QWidget *parent);

    void showSupplier(SupplierId supplier);
    void showDueOf(SupplierId supplier);
    Q_INVOKABLE void showDue();

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;

private:
    enum class StateFilter { Any, Open, Requested, Authorised, Sent, Credited, Cancelled };
    void buildStack();
    void addFilters();
    void addActions();
    void fillShops();
    void applyFilters();
    void showTotals();
    void showList();
    void create();
    void send();
    template<class Dialog>
    void openStep(const QString &sentence);

    ReturnsDuePage *m_due;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_list = nullptr;
    QComboBox *m_states;
    QComboBox *m_shops;
    SupplierPicker *m_suppliers;
    SupplierReturnDetailPane *m_return;
    QAction *m_new = nullptr;
    QAction *m_showDue = nullptr;
    QAction *m_authorise = nullptr;
    QAction *m_send = nullptr;
    QAction *m_credit = nullptr;
    QAction *m_cancel = nullptr;
};

} // namespace shopdesk
