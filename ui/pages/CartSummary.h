// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/DeliveryAddress.h"
#include "db/domain/Channel.h"
#include "db/domain/Pricing.h"
#include "db/queries/CartQueries.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace shopdesk {

class CustomerPicker;
class DeliveryPicker;
class KeyValueList;
class MessagePanel;

// The right side of the cart: for whom and how, what it comes to, and the button that places the
// order. Says in its own strip why an order was refused, and keeps everything.
class CartSummary : public QWidget
{
    Q_OBJECT

public:
    explicit CartSummary(const PageContext &context, QWidget *parent = nullptr);

    void setCart(const std::optional<CartDetail> &cart);
    void setCarts(const std::vector<CartChoice> &carts, const std::optional<CartId> &current);
    void setPlaceable(bool placeable);
    // The reservation was refused: which lines, how many asked for and how many there are.
    void showRefusal(const Error &error);
    void showPlaced(const QString &number);
    void clearMessage();

    [[nodiscard]] std::optional<CustomerId> customer() const;
    [[nodiscard]] QString channel() const;
    [[nodiscard]] QString note() const;
    // Of an order that is sent.
    [[nodiscard]] std::optional<DeliveryAddress> delivery() const;
    void clearNote();

Q_SIGNALS:
    void cartChosen(shopdesk::CartId cart);
    void codeEntered(const QString &code);
    void placeRequested();
    void showOrderRequested();

private:
    void build();
    QScrollArea *scrolledSums();
    QLabel *addField(QWidget *editor);
    void fillChannels();
    void showDelivery();
    void showSums();
    void retranslate();
    [[nodiscard]] QString refusedLines(const Error &error) const;
    [[nodiscard]] QList<std::pair<QString, QString>> rows(const OrderPrice &price) const;

    PageContext m_context;
    std::optional<CartDetail> m_cart;
    std::vector<CartChoice> m_carts;
    QList<std::pair<QLabel *, QWidget *>> m_fields;
    QComboBox *m_choice;
    QLineEdit *m_code;
    CustomerPicker *m_customer;
    QComboBox *m_channel;
    DeliveryPicker *m_delivery;
    QLineEdit *m_note;
    KeyValueList *m_sums;
    QLabel *m_total;
    QToolButton *m_explain;
    MessagePanel *m_message;
    QPushButton *m_showOrder;
    QPushButton *m_place;
};

} // namespace shopdesk
