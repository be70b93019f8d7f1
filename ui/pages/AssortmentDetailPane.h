// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/BookQueries.h"
#include "db/queries/PageRequest.h"
#include "ui/pages/DetailPane.h"

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

protected:
    void read() override;
    void render() override;
    void forget() override;
    void retranslate() override;

private:
    void readMovements();
    void renderMovements();

    ShopId m_shop;
    std::optional<BookDetail> m_book;
    std::vector<ShopStock> m_stock;
    Page m_page; // the last movements
    CancelToken m_movementsToken;
    QLabel *m_title;
    QLabel *m_authors;
    KeyValueList *m_facts;
    QLabel *m_movementsHeading;
    SmallTable *m_movements;
    QLabel *m_stockHeading;
    SmallTable *m_elsewhere;
};

} // namespace shopdesk
