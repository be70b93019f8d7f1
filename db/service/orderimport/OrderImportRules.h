// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/orderimport/OrderHistory.h"

namespace shopdesk {

// What is done with the oddities of order histories; docs/import-orders.md tells why. Lines that
// are left out have one of these reasons, and each reason is one rule:
//
//   duplicate_row            every cell is that of an earlier line of the document
//   not_goods                postage, fees, discounts: a code without a digit, or one given
//   quantity_zero, quantity_out_of_range
//   stock_note               copies without a price in a document that sells nothing
//   return_in_sale           given back in an invoice, at a price
//   sale_in_cancellation     sold in a cancellation
//   return_without_customer  a cancellation whose buyer is not known
struct LeftOut
{
    std::size_t line = 0; // of the document
    QString reason;
    QString field;
};

struct SortedDocument
{
    std::vector<std::size_t> taken; // lines of the document
    std::vector<LeftOut> leftOut;
    qint64 freeCopies = 0; // lines among the taken
};

class OrderImportRules
{
public:
    // Further codes that are no goods; case does not count.
    explicit OrderImportRules(const QStringList &notGoods = {});

    [[nodiscard]] SortedDocument sort(const HistoryDocument &document,
                                      const OrderHistory &history) const;
    [[nodiscard]] bool isGoods(const QString &code) const;

private:
    [[nodiscard]] QString reasonAgainst(const HistoryDocument &document, const HistoryLine &line,
                                        const OrderHistory &history) const;

    QSet<QString> m_notGoods;
};

} // namespace shopdesk
