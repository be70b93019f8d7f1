// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Copies of one book in a delivery. Those that came damaged are received and taken out again.
struct ReceiveStockLine
{
    BookRef book;
    qint64 quantity = 1;                 // 1 to 99,999
    std::optional<qint64> unitCostMinor; // purchase price
    std::optional<qint64> damaged;       // among the quantity; since version 2
    std::optional<QDate> returnBy;       // unsold copies may go back until then; since version 2

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("book", self.book);
        visit("quantity", self.quantity);
        visit("unit_cost_minor", self.unitCostMinor);
        visit("damaged", self.damaged);
        visit("return_by", self.returnBy);
    }
};

// Goods came in: copies are added to a shop's stock, from a supplier, for a purchase order, or just
// so. Without a day, unsold copies may go back as long as the supplier grants. Refused
// `purchase_order_state` unless the order is sent, and `purchase_order_elsewhere` if it is another
// shop's. Result: {"id", "number", "movements": n, "copies": n, "differences": [{"code", "title",
// "expected", "quantity", "damaged"}] of lines over, short or damaged}.
struct ReceiveStock
{
    static constexpr CommandKind kKind = CommandKind::ReceiveStock;
    static constexpr int kVersion = 2;

    ShopRef shop;
    QList<ReceiveStockLine> lines;
    QString note;
    std::optional<SupplierRef> supplier;           // since version 2
    std::optional<PurchaseOrderRef> purchaseOrder; // since version 2
    std::optional<QString> reference;              // of the delivery note; since version 2

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("lines", self.lines);
        visit("note", self.note);
        visit("supplier", self.supplier);
        visit("purchase_order", self.purchaseOrder);
        visit("reference", self.reference);
    }
};

} // namespace shopdesk
