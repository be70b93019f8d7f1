// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/BookQueries.h"
#include "db/queries/PageRequest.h"
#include "db/queries/StockQueries.h"
#include "ui/pages/DetailPane.h"
#include "ui/pages/StockAt.h"

namespace shopdesk {

class KeyValueList;
class SmallTable;

// A book in one shop: its numbers, the movements that make them, and its copies elsewhere.
class AssortmentDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit AssortmentDetailPane(const PageContext &context, QWidget *parent = nullptr);

    void setShop(ShopId shop);
    [[nodiscard]] const std::optional<BookDetail> &book() const { return m_book; }
    [[nodiscard]] const StockDetail &stock() const { return m_here; }
    [[nodiscard]] const std::vector<ShopStock> &stocks() const { return m_stock; } // of all shops
    void focusOtherShops();

Q_SIGNALS:
    // A number of this shop was opened.
    void numberRequested(shopdesk::StockNumber number);
    // Another shop is to be asked for copies.
    void copiesRequested(shopdesk::ShopId from);
    // The numbers of another shop were opened.
    void otherShopRequested(shopdesk::ShopId shop, const QString &name);

protected:
    void read() override;
    void render() override;
    void forget() override;
    void retranslate() override;

private:
    void addTables();
    void readMovements();
    void renderFacts();
    void renderNumbers();
    void renderMovements();

    ShopId m_shop;
    std::optional<BookDetail> m_book;
    StockDetail m_here;
    std::vector<ShopStock> m_stock;
    Page m_page; // the last movements
    CancelToken m_movementsToken;
    QLabel *m_title;
    QLabel *m_authors;
    SmallTable *m_numbers;
    KeyValueList *m_facts;
    QLabel *m_movementsHeading;
    SmallTable *m_movements;
    QLabel *m_stockHeading;
    SmallTable *m_elsewhere;
};

} // namespace shopdesk
