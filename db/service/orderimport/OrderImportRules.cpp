// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/OrderImportRules.h"

#include "db/domain/Quantity.h"

#include <algorithm>

namespace shopdesk {

namespace {

QString fieldOf(const QString &reason)
{
    if (reason.startsWith(u"quantity"_qs) || reason.endsWith(u"_sale"_qs))
        return u"quantity"_qs;
    if (reason == u"not_goods")
        return u"code"_qs;
    if (reason == u"stock_note")
        return u"price"_qs;
    if (reason == u"return_without_customer")
        return u"customer"_qs;
    return {};
}

} // namespace

OrderImportRules::OrderImportRules(const QStringList &notGoods)
{
    for (const auto &code : notGoods)
        m_notGoods.insert(code.trimmed().toUpper());
}

bool OrderImportRules::isGoods(const QString &code) const
{
    return !m_notGoods.contains(code) &&
           std::ranges::any_of(code, [](QChar c) { return c.isDigit(); });
}

QString OrderImportRules::reasonAgainst(const HistoryDocument &document, const HistoryLine &line,
                                        const OrderHistory &history) const
{
    if (!isGoods(history.items().at(static_cast<std::size_t>(line.item)).code))
        return u"not_goods"_qs;
    if (line.quantity == 0)
        return u"quantity_zero"_qs;
    if (std::abs(line.quantity) > Quantity::kMax)
        return u"quantity_out_of_range"_qs;
    if (document.isCancellation) {
        if (line.quantity > 0)
            return u"sale_in_cancellation"_qs;
        return document.customer.isEmpty() ? u"return_without_customer"_qs : QString();
    }
    if (line.quantity < 0)
        return line.price == 0 ? u"stock_note"_qs : u"return_in_sale"_qs;
    return {};
}

SortedDocument OrderImportRules::sort(const HistoryDocument &document,
                                      const OrderHistory &history) const
{
    SortedDocument sorted;
    QSet<QByteArray> seen;
    bool sells = document.isCancellation;
    for (std::size_t i = 0; i < document.lines.size(); ++i) {
        const auto &line = document.lines[i];
        const bool isFirst = !seen.contains(line.digest);
        seen.insert(line.digest);
        const auto reason = isFirst ? reasonAgainst(document, line, history) : u"duplicate_row"_qs;
        if (!reason.isEmpty()) {
            sorted.leftOut.push_back({i, reason, fieldOf(reason)});
            continue;
        }
        sorted.taken.push_back(i);
        sells = sells || line.price > 0;
        sorted.freeCopies += line.price == 0 ? 1 : 0;
    }
    if (sells)
        return sorted;
    for (const auto line : sorted.taken)
        sorted.leftOut.push_back({line, u"stock_note"_qs, fieldOf(u"stock_note"_qs)});
    sorted.taken.clear();
    sorted.freeCopies = 0;
    return sorted;
}

} // namespace shopdesk
