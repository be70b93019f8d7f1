// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace shopdesk {

class SupplierPicker;

// Where a delivery goes and comes from: the shop, the supplier, which of the orders that are on
// their way to the shop it is for, and the number of its note. Reads those orders itself.
class DeliveryHead : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryHead(const PageContext &context, QWidget *parent = nullptr);

    // Empty again, for this shop.
    void begin(ShopId shop);
    void setOrder(const PurchaseOrderDetail &order);
    [[nodiscard]] ShopId shop() const;
    [[nodiscard]] std::optional<SupplierId> supplier() const;
    [[nodiscard]] std::optional<PurchaseOrderId> order() const;
    [[nodiscard]] QString reference() const;
    void setReference(const QString &reference);

Q_SIGNALS:
    // With all that is known of it; nothing: the delivery is for none.
    void orderChosen(const std::optional<shopdesk::PurchaseOrderDetail> &order);

private:
    void fillShops();
    void readOrders();
    void offer(const std::vector<std::pair<QString, QString>> &orders);
    void choose();
    void take(const PurchaseOrderDetail &order);
    void forgetOrder();
    void retranslate();

    PageContext m_context;
    QComboBox *m_shop;
    SupplierPicker *m_supplier;
    QComboBox *m_order;
    QLineEdit *m_reference;
    QList<QLabel *> m_labels;
    std::optional<PurchaseOrderId> m_chosen;
    QString m_chosenNumber;
    quint64 m_turn = 0;
};

} // namespace shopdesk
