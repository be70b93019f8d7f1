// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TablePage.h"

namespace shopdesk {

class ShopDetailPane;

// The shops of the chain.
class ShopsPage : public TablePage
{
    Q_OBJECT

public:
    ShopsPage(const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;

private:
    void createShop();
    void editShop();
    void showAssortment();
    void openMovements();

    ShopDetailPane *m_shop;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_assortment = nullptr;
    QAction *m_ledger = nullptr;
};

} // namespace shopdesk
