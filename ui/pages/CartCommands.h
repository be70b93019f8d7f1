// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Receipt.h"
#include "db/commands/values/DeliveryAddress.h"
#include "db/queries/CartQueries.h"
#include "ui/pages/PageContext.h"

#include <QObject>

namespace shopdesk {

// What can be done to a cart, as commands; says in the window's status area what came of it.
class CartCommands : public QObject
{
    Q_OBJECT

public:
    struct OrderWishes
    {
        std::optional<CustomerId> customer; // nothing: walk-in
        QString channel;
        QString note;
        std::optional<DeliveryAddress> delivery;
    };

    CartCommands(const PageContext &context, QObject *parent);

    // Finds the book by ISBN, own code or barcode and puts one copy into the cart, or into the
    // person's cart of the current shop.
    void addCode(const QString &code, const std::optional<CartId> &cart);
    void changeQuantity(CartLineId line, qint64 quantity);
    void remove(const CartLineDetail &line);
    // The order is refused if a price has changed since it was shown.
    void place(const CartDetail &cart, const OrderWishes &wishes);

Q_SIGNALS:
    void placed(const QString &orderId, const QString &number);
    void refused(const shopdesk::Error &error);

private:
    void putInCart(BookId book, const std::optional<CartId> &cart, qint64 quantity);
    void takeOrder(const Result<Receipt> &receipt);

    PageContext m_context;
};

} // namespace shopdesk
