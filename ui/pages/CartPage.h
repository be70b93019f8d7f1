// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/ChangeNotifier.h"
#include "models/lists/CartModel.h"
#include "ui/pages/PageContext.h"
#include "ui/widgets/PageFrame.h"

class QTableView;

namespace shopdesk {

class CartCommands;
class CartSummary;

// A cart: its lines with quantities that can be edited in place, what is available of each, and
// what it comes to; becomes an order when it is placed.
class CartPage : public PageFrame
{
    Q_OBJECT

public:
    CartPage(const PageContext &context, QWidget *parent);

    Q_INVOKABLE void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void addActions();
    void readCarts();
    void takeCarts(const std::vector<CartChoice> &carts);
    void readCart(CartId cart);
    void takeCart(const CartDetail &cart);
    void takeShop(ShopId shop);
    void takeChange(const Change &change);
    void showNothing();
    void showFailure(const Error &error);
    void runStateAction();
    void removeLine();
    void place();
    void takePlaced(const QString &orderId, const QString &number);
    void takeRefusal(const Error &error);
    void updateActions();
    void retranslate();
    [[nodiscard]] std::optional<CartLineDetail> currentLine() const;

    PageContext m_context;
    CartModel m_model;
    QTableView *m_table;
    CartSummary *m_summary;
    CartCommands *m_commands;
    QAction *m_remove = nullptr;
    QAction *m_place = nullptr;
    std::optional<CartId> m_cart;
    std::optional<Error> m_failure;
    QString m_placedOrder;
    bool m_placing = false;
};

} // namespace shopdesk
