// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/OrderRows.h"

#include "tests/queries/Catalogue.h"

#include <QDateTime>

namespace shopdesk::bench {

namespace {

constexpr quint32 kOrderKind = 8; // as the tests number what they make
constexpr quint32 kOpKind = 9;
constexpr qint64 kTwoYears = 2 * 365 * 24 * 3600;

const QStringList kColumns{u"id"_qs,
                           u"number"_qs,
                           u"shop_id"_qs,
                           u"shop_code"_qs,
                           u"customer_id"_qs,
                           u"customer_name"_qs,
                           u"customer_key"_qs,
                           u"clerk_id"_qs,
                           u"clerk_login"_qs,
                           u"device_id"_qs,
                           u"device_sequence"_qs,
                           u"channel"_qs,
                           u"state"_qs,
                           u"currency"_qs,
                           u"prices_include_tax"_qs,
                           u"subtotal_minor"_qs,
                           u"total_minor"_qs,
                           u"line_count"_qs,
                           u"book_count"_qs,
                           u"placed_at"_qs,
                           u"business_date"_qs,
                           u"changed_at"_qs,
                           u"op_id"_qs,
                           u"recorded_by"_qs};
const QStringList kStates{u"completed"_qs, u"placed"_qs, u"paid"_qs, u"cancelled"_qs};
const QStringList kShops{u"AAA"_qs, u"BBB"_qs, u"CCC"_qs};

// Orders of one shop, of a till that counts them.
std::vector<QVariant> orderRow(const test::Trade &trade, int number, int count)
{
    const auto n = static_cast<quint32>(number);
    const auto shop = number % static_cast<int>(trade.shops.size());
    const auto person = n % static_cast<quint32>(trade.customers.size());
    const bool named = number % 5 != 0;
    const QDateTime at =
            QDateTime(QDate(2024, 1, 1), QTime(), Qt::UTC).addSecs(kTwoYears * number / count);
    const auto name = named ? u"Person %1"_qs.arg(person) : QString();
    const qint64 total = 500 + qint64(n) * 7919 % 20'000;
    return {test::catalogueId(kOrderKind, n),
            u"%1-T1-%2"_qs.arg(kShops.at(shop)).arg(number, 7, 10, QLatin1Char('0')),
            trade.shops[static_cast<std::size_t>(shop)].uuid(),
            kShops.at(shop),
            named ? QVariant(trade.customers[person].uuid()) : QVariant(),
            name,
            name.toLower(),
            trade.staff.uuid(),
            u"staff"_qs,
            test::catalogueId(kOpKind, 0),
            number,
            u"till"_qs,
            kStates.at(number % 16 < 13 ? 0 : number % 16 - 12),
            u"EUR"_qs,
            true,
            total,
            total,
            1,
            1 + number % 3,
            at,
            at.date(),
            at,
            test::catalogueId(kOpKind, n),
            u"bench"_qs};
}

} // namespace

Result<void> fillOrders(Transaction &transaction, int count)
{
    SD_ASSIGN(trade, test::fillTrade(transaction, 0, 0));
    int next = 0;
    SD_TRY(transaction.bulkInsert(u"orders"_qs, kColumns, [&](std::vector<QVariant> &values) {
        if (next == count)
            return false;
        values = orderRow(trade, next++, count);
        return true;
    }));
    return {};
}

} // namespace shopdesk::bench
