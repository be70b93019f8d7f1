// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/OrderHistory.h"

#include <algorithm>

namespace shopdesk {

bool OrderHistory::isCancellation(const QString &number)
{
    return number.size() > 1 && number.at(0) == u'C' && number.at(1).isDigit();
}

HistoryDocument &OrderHistory::documentOf(const OrderRow &row)
{
    const auto known = m_documentByNumber.constFind(row.number);
    if (known != m_documentByNumber.constEnd()) {
        auto &document = m_documents[*known];
        document.isScattered |= row.number != m_lastNumber;
        document.hasSeveralTimes |= row.at != document.at;
        document.at = std::min(document.at, row.at);
        return document;
    }
    m_documentByNumber.insert(row.number, m_documents.size());
    auto &document = m_documents.emplace_back();
    document.number = row.number;
    document.isCancellation = isCancellation(row.number);
    document.at = row.at;
    document.customer = row.customer;
    return document;
}

int OrderHistory::itemOf(const OrderRow &row)
{
    const auto code = row.code.toUpper();
    const auto known = m_itemByCode.constFind(code);
    if (known != m_itemByCode.constEnd())
        return *known;
    const int number = static_cast<int>(m_items.size());
    m_itemByCode.insert(code, number);
    m_items.emplace_back().code = code;
    return number;
}

int OrderHistory::titleOf(const QString &text)
{
    const auto known = m_titleNumbers.constFind(text);
    if (known != m_titleNumbers.constEnd())
        return *known;
    const int number = static_cast<int>(m_titles.size());
    m_titleNumbers.insert(text, number);
    m_titles.append(text);
    return number;
}

bool OrderHistory::add(const OrderRow &row)
{
    auto &document = documentOf(row);
    m_lastNumber = row.number;
    if (document.customer != row.customer)
        return false;
    const HistoryLine line{.row = row.row,
                           .line = row.line,
                           .item = itemOf(row),
                           .title = titleOf(row.title),
                           .quantity = row.quantity,
                           .price = row.price,
                           .digest = row.digest};
    document.lines.push_back(line);
    auto &item = m_items[static_cast<std::size_t>(line.item)];
    item.spellings.insert(row.code);
    if (!row.title.isEmpty())
        ++item.titles[line.title];
    if (row.quantity > 0 && row.price > 0)
        item.lastPrice = row.price;
    if (!row.customer.isEmpty() && !m_countries.contains(row.customer))
        m_countries.insert(row.customer, row.country);
    return true;
}

QString OrderHistory::titleOf(const HistoryItem &item) const
{
    int best = -1;
    for (auto title = item.titles.begin(); title != item.titles.end(); ++title) {
        const auto most = best < 0 ? 0 : item.titles.value(best);
        if (title.value() > most || (title.value() == most && title.key() < best))
            best = title.key();
    }
    return best < 0 ? item.code : m_titles.at(best);
}

QString OrderHistory::countryOf(const QString &customer) const
{
    return m_countries.value(customer);
}

std::vector<std::size_t> OrderHistory::inOrderOfTime() const
{
    std::vector<std::size_t> places(m_documents.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::ranges::stable_sort(places, {}, [this](std::size_t place) {
        return m_documents[place].at.toMSecsSinceEpoch();
    });
    return places;
}

} // namespace shopdesk
