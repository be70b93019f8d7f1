// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/OrderQueries.h"
#include "ui/pages/TablePage.h"

namespace shopdesk {

class OrderDetailPane;
class OrderFilters;
class OrderPrinting;
class SavedFilters;

// The order history of those shops and customers that the person may see, with the steps an order
// can take next.
class OrdersPage : public TablePage
{
    Q_OBJECT

public:
    OrdersPage(const PageContext &context, QWidget *parent);

    // Takes all other filters away.
    void showCustomer(CustomerId customer, const QString &name);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;

private:
    void addActions();
    void addPaperActions();
    void addSavedFilters();
    QAction *addPaperAction(const QString &name, const QKeySequence &shortcut,
                            std::function<void(const OrderDetail &)> use);
    [[nodiscard]] QJsonObject currentFilters() const;
    void applyFilters();
    void showTotals();
    void pay();
    void handOver();
    void complete();
    void cancelOrder();
    void changeOrder();
    void returnOrder();
    [[nodiscard]] bool canTake(CommandKind step) const;

    OrderFilters *m_filters;
    OrderDetailPane *m_order;
    QAction *m_pay = nullptr;
    QAction *m_handOver = nullptr;
    QAction *m_complete = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_change = nullptr;
    QAction *m_return = nullptr;
    OrderPrinting *m_printing;
    SavedFilters *m_saved = nullptr;
    QAction *m_print = nullptr;
    QAction *m_receipt = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_import = nullptr;
};

} // namespace shopdesk
