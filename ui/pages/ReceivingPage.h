// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "ui/pages/TablePage.h"

class QComboBox;
class QStackedLayout;

namespace shopdesk {

class CoverFlow;
class DeliveryDetailPane;
class NewDeliveryView;
class PeriodFilter;
class SupplierPicker;

// Deliveries that came in, and the place where one is taken in. What was scanned and is not
// received yet is kept while the page lives.
class ReceivingPage : public TablePage
{
    Q_OBJECT

public:
    ReceivingPage(const PageContext &context, QWidget *parent);

    // Begins a delivery for the order, unless another one is being taken in.
    void receive(const PurchaseOrderDetail &order);

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
    void addViewActions();
    void buildStack();
    void fillShops();
    void applyFilters();
    void showTotals();
    void showNew();
    void nameNew();
    void takeReceived(const QJsonObject &result);
    void askLeave();
    void askDiscard();
    void leave();
    void createBook(const QString &code);
    void printLabels();
    void showOrder();

    NewDeliveryView *m_view;
    QWidget *m_list = nullptr;
    QStackedLayout *m_stack = nullptr;
    QComboBox *m_shops;
    SupplierPicker *m_suppliers;
    PeriodFilter *m_period;
    DeliveryDetailPane *m_delivery;
    CoverFlow *m_covers; // of books that are made here
    QAction *m_new = nullptr;
    QAction *m_labels = nullptr;
    QAction *m_order = nullptr;
    QAction *m_receive = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_leave = nullptr;
};

} // namespace shopdesk
