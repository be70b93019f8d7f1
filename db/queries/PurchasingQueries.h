// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ReadScope.h"

#include <QDate>
#include <QDateTime>

namespace shopdesk {

class Transaction;

// Where a paper of purchasing stands; amounts are minor units of the workspace's currency.
struct PurchasingPaper
{
    QString number;
    QString state; // empty for a delivery
    std::optional<SupplierId> supplier;
    QString supplierName;
    ShopId shop;
    QString shopCode;
    QString shopName;
    QString note;
    qint64 copies = 0;
    qint64 costMinor = 0;
    QString currency;
    QString actorName; // who wrote it
    QDateTime createdAt;
};

struct PurchaseOrderLineDetail
{
    BookId book;
    QString code;
    QString title;
    qint64 quantity = 0;
    qint64 received = 0;
    std::optional<qint64> unitCostMinor;
};

// A delivery as its order lists it.
struct DeliveryOfOrder
{
    DeliveryId id;
    QString number;
    qint64 copies = 0;
    QDateTime receivedAt;
};

struct PurchaseOrderDetail
{
    PurchaseOrderId id;
    PurchasingPaper paper;
    std::optional<QDate> expectedOn;
    qint64 received = 0;
    QDateTime sentAt;   // invalid: not yet
    QDateTime closedAt; // invalid: not yet
    std::vector<PurchaseOrderLineDetail> lines;
    std::vector<DeliveryOfOrder> deliveries; // the oldest first
};

struct DeliveryLineDetail
{
    BookId book;
    QString code;
    QString title;
    qint64 quantity = 0; // with the damaged ones
    qint64 damaged = 0;
    std::optional<qint64> expected; // what the order still waited for
    std::optional<qint64> unitCostMinor;
    std::optional<QDate> returnBy;
    qint64 returned = 0; // to the supplier, since
};

struct DeliveryDetail
{
    DeliveryId id;
    PurchasingPaper paper;
    std::optional<PurchaseOrderId> purchaseOrder;
    QString purchaseOrderNumber;
    QString reference;
    qint64 damaged = 0;
    std::vector<DeliveryLineDetail> lines;
};

struct SupplierReturnLineDetail
{
    BookId book;
    QString code;
    QString title;
    qint64 quantity = 0;
    QString reason;
    std::optional<qint64> unitCostMinor;
};

struct SupplierReturnDetail
{
    SupplierReturnId id;
    PurchasingPaper paper;
    QString authorisation;
    QString creditReference;
    std::optional<qint64> creditMinor;
    QDateTime sentAt;     // invalid: not yet
    QDateTime creditedAt; // invalid: not yet
    std::vector<SupplierReturnLineDetail> lines;
};

// Errors of all: Forbidden `read_forbidden`; NotFound `purchase_order_unknown`,
// `delivery_unknown`, `supplier_return_unknown`, also for those of other people's shops.
[[nodiscard]] Result<PurchaseOrderDetail>
purchaseOrderDetail(Transaction &transaction, const ReadScope &scope, PurchaseOrderId order);
[[nodiscard]] Result<DeliveryDetail> deliveryDetail(Transaction &transaction,
                                                    const ReadScope &scope, DeliveryId delivery);
[[nodiscard]] Result<SupplierReturnDetail>
supplierReturnDetail(Transaction &transaction, const ReadScope &scope, SupplierReturnId there);

// By id or number.
[[nodiscard]] Result<PurchaseOrderId>
findPurchaseOrder(Transaction &transaction, const ReadScope &scope, const QString &name);
[[nodiscard]] Result<DeliveryId> findDelivery(Transaction &transaction, const ReadScope &scope,
                                              const QString &name);
[[nodiscard]] Result<SupplierReturnId>
findSupplierReturn(Transaction &transaction, const ReadScope &scope, const QString &name);

// A book of which a shop is low, and how many copies to order: what brings the available ones, with
// those on their way, to the reorder level and what was sold since `since` on top.
struct ReorderSuggestion
{
    BookId book;
    QString code;
    QString title;
    qint64 available = 0;
    qint64 incoming = 0; // on order and in transit
    qint64 reorderLevel = 0;
    qint64 sold = 0; // since then, what was returned taken off
    qint64 suggested = 0;
    std::optional<qint64> unitCostMinor; // last, from the supplier asked for or any
};
inline constexpr qsizetype kMostSuggestions = 1000; // what one purchase order can hold
// Those to order at least one copy of, by title, kMostSuggestions at most; only what the supplier
// has delivered before, if one is given.
[[nodiscard]] Result<std::vector<ReorderSuggestion>>
reorderSuggestions(Transaction &transaction, const ReadScope &scope, ShopId shop,
                   const QDate &since, const std::optional<SupplierId> &supplier);

} // namespace shopdesk
