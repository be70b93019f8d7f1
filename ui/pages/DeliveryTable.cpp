// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DeliveryTable.h"

#include <algorithm>

namespace shopdesk {

namespace {

const auto kOrdered = QStringLiteral("ordered");
const auto kOpen = QStringLiteral("open");
const auto kCame = QStringLiteral("came");
const auto kDamaged = QStringLiteral("damaged");
const auto kCost = QStringLiteral("cost");

using Kind = BookLinesTable::Column::Kind;

qint64 openOf(const PurchaseOrderLineDetail &line)
{
    return std::max<qint64>(line.quantity - line.received, 0);
}

} // namespace

DeliveryTable::DeliveryTable(const Currency &currency, QWidget *parent)
    : BookLinesTable(u"deliveryLines"_qs,
                     {{kOrdered, Kind::Known},
                      {kOpen, Kind::Known},
                      {kCame, Kind::Copies},
                      {kDamaged, Kind::Copies},
                      {kCost, Kind::Money}},
                     currency, parent)
{
    hideColumns({u"code"_qs, kOrdered, kOpen});
}

// A book that the order does not name is one of which nothing was ordered.
BookLinesTable::Row DeliveryTable::rowFor(const Book &book) const
{
    Row row{.book = book.id, .code = book.code, .title = book.title, .values = {{kCame, 0}}};
    if (!m_order)
        return row;
    const auto line = std::ranges::find(m_order->lines, book.id, &PurchaseOrderLineDetail::book);
    const bool isOrdered = line != m_order->lines.end();
    row.isAdded = !isOrdered;
    row.values.insert(kOrdered, isOrdered ? line->quantity : 0);
    row.values.insert(kOpen, isOrdered ? openOf(*line) : 0);
    if (isOrdered && line->unitCostMinor)
        row.values.insert(kCost, *line->unitCostMinor);
    return row;
}

void DeliveryTable::addCopy(const Book &book)
{
    if (const int row = rowOf(book.id); row >= 0)
        return setValue(row, kCame, lines().at(row).value(kCame) + 1);
    auto row = rowFor(book);
    row.values.insert(kCame, 1);
    add(row);
}

void DeliveryTable::setCame(qint64 copies)
{
    if (currentRow() >= 0)
        setValue(currentRow(), kCame, copies);
}

void DeliveryTable::setOrder(const std::optional<PurchaseOrderDetail> &order)
{
    m_order = order;
    QList<Row> rows;
    for (const Row &before : lines()) {
        if (before.value(kCame) == 0)
            continue;
        auto row = rowFor({before.book, before.code, before.title});
        for (const auto &key : {kCame, kDamaged, kCost}) {
            if (before.known(key))
                row.values.insert(key, before.value(key));
        }
        rows.append(row);
    }
    if (order) {
        for (const auto &line : order->lines) {
            const bool isThere = std::ranges::find(rows, line.book, &Row::book) != rows.end();
            if (!isThere && openOf(line) > 0)
                rows.append(rowFor({line.book, line.code, line.title}));
        }
    }
    QStringList hidden{u"code"_qs}; // with an order there is no room for it
    if (!order)
        hidden += {kOrdered, kOpen};
    hideColumns(hidden);
    setRows(rows);
}

QList<ReceiveStockLine> DeliveryTable::received() const
{
    QList<ReceiveStockLine> result;
    for (const Row &row : lines()) {
        if (row.value(kCame) == 0)
            continue;
        const auto damaged = row.value(kDamaged);
        result.append({.book = BookRef(row.book),
                       .quantity = row.value(kCame),
                       .unitCostMinor = row.known(kCost),
                       .damaged = damaged > 0 ? std::optional(damaged) : std::nullopt,
                       .returnBy = std::nullopt});
    }
    return result;
}

QList<PurchasingWords::Came> DeliveryTable::came() const
{
    QList<PurchasingWords::Came> result;
    for (const Row &row : lines())
        result.append({.title = row.title,
                       .expected = row.known(kOpen),
                       .quantity = row.value(kCame),
                       .damaged = row.value(kDamaged)});
    return result;
}

qint64 DeliveryTable::copies() const
{
    qint64 copies = 0;
    for (const Row &row : lines())
        copies += row.value(kCame);
    return copies;
}

int DeliveryTable::wrongRow() const
{
    const auto wrong = std::ranges::find_if(
            lines(), [](const Row &row) { return row.value(kDamaged) > row.value(kCame); });
    return wrong == lines().end() ? -1 : int(wrong - lines().begin());
}

void DeliveryTable::retranslate()
{
    setAccessibleName(tr("Books that came"));
    setHeads({tr("Ordered"), tr("Still open"), tr("Came"), tr("Damaged"), tr("Cost of one")});
}

} // namespace shopdesk
