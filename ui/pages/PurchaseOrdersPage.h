// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class OrderPrinting;
class PurchaseOrderDetailPane;
class SupplierPicker;

// What the shops have ordered from suppliers: drafts are written and changed, sent, printed, and
// closed when nobody waits for the rest any more.
class PurchaseOrdersPage : public TablePage
{
    Q_OBJECT

public:
    PurchaseOrdersPage(const PageContext &context, QWidget *parent);

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
    void addSteps();
    void fillShops();
    void applyFilters();
    void showTotals();
    void create();
    void change();
    void send();
    void close();
    void receive();
    // Reads what the paper needs, then shows or saves it.
    enum class Paper { Preview, Pdf };
    void print(Paper paper);

    QComboBox *m_shops;
    SupplierPicker *m_suppliers;
    QComboBox *m_states;
    PurchaseOrderDetailPane *m_order;
    OrderPrinting *m_printing;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_send = nullptr;
    QAction *m_receive = nullptr;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_close = nullptr;
};

} // namespace shopdesk
