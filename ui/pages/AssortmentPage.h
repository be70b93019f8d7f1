// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/StockAt.h"
#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class AssortmentDetailPane;
class CategoryPane;
class ShelfFilter;

// The books of one shop with what is on hand, reserved and available; of the shop that the person
// works for now unless another one is chosen.
class AssortmentPage : public TablePage
{
    Q_OBJECT

public:
    AssortmentPage(const PageContext &context, QWidget *parent);

    void showShop(ShopId shop);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;
    [[nodiscard]] bool isFiltered() const override;
    [[nodiscard]] bool isReadable() const override { return !shop().isNull(); }
    [[nodiscard]] bool concerns(const Change &change) const override;
    [[nodiscard]] bool openCell(const QString &column) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class StockFilter { Any, InStock, Low, Oversold };
    void addActions();
    void addStockActions();
    void addFilters();
    void connectPane();
    void fillShops();
    void applyFilters();
    void showTotals();
    void receive();
    void askShop(ShopId from);
    void openNumber(StockNumber number);
    void showBook();
    void printLabels();
    [[nodiscard]] ShopId shop() const;
    [[nodiscard]] StockAt stockHere() const;

    CategoryPane *m_categories;
    QComboBox *m_shops;
    QComboBox *m_stockFilter;
    ShelfFilter *m_shelves;
    AssortmentDetailPane *m_book;
    QAction *m_receive = nullptr;
    QAction *m_adjust = nullptr;
    QAction *m_place = nullptr;
    QAction *m_ledger = nullptr;
    QAction *m_otherShops = nullptr;
    QAction *m_transfer = nullptr;
    QAction *m_putAside = nullptr;
    QAction *m_showBook = nullptr;
    QAction *m_labels = nullptr;
};

} // namespace shopdesk
