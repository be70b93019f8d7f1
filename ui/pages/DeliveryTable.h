// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/ReceiveStock.h"
#include "db/queries/PurchasingQueries.h"
#include "models/support/PurchasingWords.h"
#include "ui/dialogs/BookLinesTable.h"

namespace shopdesk {

// What comes in, book by book: with an order what was ordered and is still open, how many came, how
// many of them are damaged, and what one costs.
class DeliveryTable : public BookLinesTable
{
    Q_OBJECT

public:
    explicit DeliveryTable(const Currency &currency, QWidget *parent = nullptr);

    struct Book
    {
        BookId id;
        QString code;
        QString title;
    };
    // One copy more, and marks its row.
    void addCopy(const Book &book);
    // Of the marked row.
    void setCame(qint64 copies);
    // What is ordered and open is said from now on; its books that have not come stand behind the
    // others. Nothing: without an order.
    void setOrder(const std::optional<PurchaseOrderDetail> &order);

    // Lines with at least one copy, as they were entered.
    [[nodiscard]] QList<ReceiveStockLine> received() const;
    [[nodiscard]] QList<PurchasingWords::Came> came() const;
    [[nodiscard]] qint64 copies() const;
    // How many are damaged where more are than came; -1: nowhere.
    [[nodiscard]] int wrongRow() const;

    void retranslate();

private:
    [[nodiscard]] Row rowFor(const Book &book) const;

    std::optional<PurchaseOrderDetail> m_order;
};

} // namespace shopdesk
