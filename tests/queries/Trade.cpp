// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/ContactKey.h"
#include "tests/queries/Catalogue.h"

namespace shopdesk::test {

namespace {

constexpr auto kAt = "2026-01-0%1T1%2:00:00.000Z";

QString at(int number)
{
    return QString::fromLatin1(kAt).arg(1 + number % 9).arg(number % 10);
}

QString idOf(quint32 kind, int number)
{
    return Id<void>(catalogueId(kind, static_cast<quint32>(number))).toString();
}

using Rows = std::vector<std::vector<QVariant>>;

Result<void> put(Transaction &transaction, const QString &table, const QStringList &columns,
                 const Rows &rows)
{
    std::size_t next = 0;
    SD_TRY(transaction.bulkInsert(table, columns, [&](std::vector<QVariant> &values) {
        if (next == rows.size())
            return false;
        values = rows[next++];
        return true;
    }));
    return {};
}

// A group of the first five customers, an address of the first, a voucher of the second.
Result<void> putBelongings(Transaction &transaction)
{
    SD_TRY(put(transaction, u"customer_group"_qs,
               {u"id"_qs, u"name"_qs, u"name_key"_qs, u"created_at"_qs, u"changed_at"_qs},
               {{idOf(12, 0), u"Schools"_qs, u"schools"_qs, at(0), at(0)}}));
    Rows members;
    for (int i = 0; i < 5; ++i)
        members.push_back({idOf(12, 0), idOf(4, i)});
    SD_TRY(put(transaction, u"customer_group_member"_qs, {u"group_id"_qs, u"customer_id"_qs},
               members));
    SD_TRY(put(transaction, u"customer_address"_qs,
               {u"id"_qs, u"customer_id"_qs, u"label"_qs, u"recipient"_qs, u"active"_qs,
                u"created_at"_qs, u"changed_at"_qs},
               {{idOf(13, 0), idOf(4, 0), u"Office"_qs, u"Person 0"_qs, true, at(0), at(0)},
                {idOf(13, 1), idOf(4, 0), u"Old"_qs, u"Person 0"_qs, false, at(0), at(0)}}));
    return put(transaction, u"voucher"_qs,
               {u"id"_qs, u"code"_qs, u"customer_id"_qs, u"currency"_qs, u"expires_on"_qs,
                u"created_at"_qs, u"changed_at"_qs},
               {{idOf(14, 0), u"GIFT-0001"_qs, idOf(4, 1), u"EUR"_qs, u"2027-01-31"_qs, at(0),
                 at(0)}});
}

Result<void> putPeople(Transaction &transaction)
{
    Rows accounts;
    const QStringList logins{u"admin"_qs, u"staff"_qs, u"customer"_qs};
    for (int i = 0; i < 3; ++i)
        accounts.push_back({idOf(2, i), logins.at(i), logins.at(i), u"Name "_qs + logins.at(i),
                            u"name "_qs + logins.at(i), u"SCRAM-SHA-256$x"_qs, at(i), at(i)});
    SD_TRY(put(transaction, u"account"_qs,
               {u"id"_qs, u"login"_qs, u"role"_qs, u"display_name"_qs, u"name_key"_qs,
                u"verifier"_qs, u"created_at"_qs, u"changed_at"_qs},
               accounts));
    Rows customers;
    for (int i = 0; i < 20; ++i) {
        const auto name = u"Person %1"_qs.arg(i % 7);
        const auto email = u"p%1@example.org"_qs.arg(i);
        const auto phone = u"+49 341 10%1"_qs.arg(i, 2, 10, QLatin1Char('0'));
        const auto number = u"K-%1"_qs.arg(i);
        const auto key =
                contactKey({.name = name, .email = email, .phone = phone, .number = number});
        customers.push_back({idOf(4, i), i == 0 ? QVariant(idOf(2, 2)) : QVariant(), name,
                             name.toLower(), email, phone, number, key, u"Said of %1"_qs.arg(i),
                             at(i), at(i)});
    }
    SD_TRY(put(transaction, u"customer"_qs,
               {u"id"_qs, u"account_id"_qs, u"name"_qs, u"name_key"_qs, u"email"_qs, u"phone"_qs,
                u"number"_qs, u"search_key"_qs, u"note"_qs, u"created_at"_qs, u"changed_at"_qs},
               customers));
    return putBelongings(transaction);
}

Result<void> putShops(Transaction &transaction)
{
    Rows shops;
    const QStringList codes{u"AAA"_qs, u"BBB"_qs, u"CCC"_qs};
    for (int i = 0; i < 3; ++i)
        shops.push_back({idOf(3, i), codes.at(i), u"Shop %1"_qs.arg(2 - i),
                         u"shop %1"_qs.arg(2 - i), u"Riga"_qs, u"riga"_qs, u"Europe/Riga"_qs, at(i),
                         at(i)});
    SD_TRY(put(transaction, u"shop"_qs,
               {u"id"_qs, u"code"_qs, u"name"_qs, u"name_key"_qs, u"city"_qs, u"city_key"_qs,
                u"time_zone"_qs, u"created_at"_qs, u"changed_at"_qs},
               shops));
    return put(transaction, u"shop_assignment"_qs,
               {u"account_id"_qs, u"shop_id"_qs, u"assigned_at"_qs},
               {{idOf(2, 1), idOf(3, 0), at(0)}});
}

Result<void> putCategories(Transaction &transaction, int books)
{
    Rows categories;
    for (int i = 0; i < 3; ++i)
        categories.push_back({idOf(5, i), i == 0 ? QVariant() : QVariant(idOf(5, i - 1)),
                              u"Level %1"_qs.arg(i), u"level %1"_qs.arg(i), at(0), at(0)});
    SD_TRY(put(transaction, u"category"_qs,
               {u"id"_qs, u"parent_id"_qs, u"name"_qs, u"name_key"_qs, u"created_at"_qs,
                u"changed_at"_qs},
               categories));
    Rows members;
    for (int i = 0; i < books; i += 3)
        members.push_back({catalogueBook(i).toString(), idOf(5, i % 2 == 0 ? 1 : 2)});
    return put(transaction, u"book_category"_qs, {u"book_id"_qs, u"category_id"_qs}, members);
}

Result<void> putStock(Transaction &transaction, int books)
{
    Rows movements;
    for (int i = 0; i < books; i += 2)
        movements.push_back({idOf(6, i), idOf(3, i % 4 == 0 ? 0 : 1), catalogueBook(i).toString(),
                             u"received"_qs, 1 + i % 20, idOf(2, 0), idOf(9, 0), idOf(9, 1), at(i),
                             u"2026-01-02"_qs, u"test"_qs});
    SD_TRY(put(transaction, u"stock_movement"_qs,
               {u"id"_qs, u"shop_id"_qs, u"book_id"_qs, u"kind"_qs, u"quantity"_qs, u"actor_id"_qs,
                u"device_id"_qs, u"op_id"_qs, u"at"_qs, u"business_date"_qs, u"recorded_by"_qs},
               movements));
    Rows reviews;
    for (int i = 0; i < books; i += 10)
        reviews.push_back({idOf(7, i), catalogueBook(i).toString(), idOf(2, i % 3), 1 + i / 10 % 5,
                           (i % 20 == 0 ? u"Прекрасно, %1"_qs : u"Said %1"_qs).arg(i), i % 4 == 0,
                           i % 20 == 0, at(i), at(i)});
    return put(transaction, u"review"_qs,
               {u"id"_qs, u"book_id"_qs, u"account_id"_qs, u"rating"_qs, u"body"_qs,
                u"staff_pick"_qs, u"hidden"_qs, u"created_at"_qs, u"changed_at"_qs},
               reviews);
}

const QStringList kOrderColumns{u"id"_qs,
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

std::vector<QVariant> orderRow(int i)
{
    const QStringList states{u"placed"_qs, u"paid"_qs, u"completed"_qs, u"cancelled"_qs};
    const QStringList codes{u"AAA"_qs, u"BBB"_qs, u"CCC"_qs};
    const bool named = i % 5 != 0;
    const auto total = qint64(100) * (i % 90);
    return {idOf(8, i),
            u"%1-T1-%2"_qs.arg(codes.at(i % 3)).arg(i, 6, 10, QLatin1Char('0')),
            idOf(3, i % 3),
            codes.at(i % 3),
            named ? QVariant(idOf(4, i % 20)) : QVariant(),
            named ? u"Person %1"_qs.arg(i % 20 % 7) : QString(),
            named ? u"person %1"_qs.arg(i % 20 % 7) : QString(),
            idOf(2, 1),
            u"staff"_qs,
            idOf(9, 0),
            i,
            u"till"_qs,
            states.at(i % 4),
            u"EUR"_qs,
            true,
            total,
            total,
            1,
            1 + i % 3,
            at(i),
            at(i).left(10),
            at(i),
            idOf(9, i),
            u"test"_qs};
}

Result<void> putOrders(Transaction &transaction, int orders)
{
    Rows heads;
    Rows lines;
    Rows entries;
    for (int i = 0; i < orders; ++i) {
        heads.push_back(orderRow(i));
        lines.push_back({idOf(10, i), idOf(8, i), 1, catalogueBook(i % 50).toString(),
                         catalogueIsbn(i % 50), catalogueTitle(i % 50), 1, 100, 100});
        entries.push_back({idOf(11, i), at(i), idOf(2, 1), i % 2 == 0 ? u"staff"_qs : u"admin"_qs,
                           idOf(9, 0), idOf(9, i), i % 3 == 0 ? u"PayOrder"_qs : u"PlaceOrder"_qs,
                           idOf(3, i % 3), u"order"_qs, idOf(8, i), u"Order %1"_qs.arg(i),
                           u"test"_qs});
    }
    SD_TRY(put(transaction, u"orders"_qs, kOrderColumns, heads));
    SD_TRY(put(transaction, u"order_line"_qs,
               {u"id"_qs, u"order_id"_qs, u"line_no"_qs, u"book_id"_qs, u"code"_qs, u"title"_qs,
                u"quantity"_qs, u"unit_minor"_qs, u"total_minor"_qs},
               lines));
    return put(transaction, u"activity"_qs,
               {u"id"_qs, u"at"_qs, u"actor_id"_qs, u"actor_login"_qs, u"device_id"_qs, u"op_id"_qs,
                u"kind"_qs, u"shop_id"_qs, u"subject_kind"_qs, u"subject_id"_qs, u"subject"_qs,
                u"recorded_by"_qs},
               entries);
}

Result<void> putPromotions(Transaction &transaction)
{
    Rows promotions;
    Rows coupons;
    for (int i = 0; i < 12; ++i) {
        promotions.push_back(
                {idOf(15, i), (i % 2 == 0 ? u"Весна %1"_qs : u"Spring %1"_qs).arg(i % 5),
                 i % 3 == 0 ? u"percent"_qs : u"amount"_qs, 1000, 300, qint64(500) * (i % 4),
                 100 + i % 3, i % 4 == 0, i % 5 != 0, at(i), at(i)});
        coupons.push_back({u"CODE-%1"_qs.arg(i * 7 % 12), idOf(15, i), 5 + i, i % 5 != 0});
    }
    SD_TRY(put(transaction, u"promotion"_qs,
               {u"id"_qs, u"name"_qs, u"kind"_qs, u"percent_bp"_qs, u"amount_minor"_qs,
                u"minimum_minor"_qs, u"priority"_qs, u"combinable"_qs, u"active"_qs,
                u"created_at"_qs, u"changed_at"_qs},
               promotions));
    return put(transaction, u"coupon"_qs,
               {u"code"_qs, u"promotion_id"_qs, u"uses_left"_qs, u"active"_qs}, coupons);
}

} // namespace

Result<Trade> fillTrade(Transaction &transaction, int books, int orders)
{
    SD_TRY(putPeople(transaction));
    SD_TRY(putShops(transaction));
    SD_TRY(putCategories(transaction, books));
    SD_TRY(putStock(transaction, books));
    SD_TRY(putOrders(transaction, orders));
    SD_TRY(putPromotions(transaction));
    Trade trade{.shops = {},
                .admin = AccountId(catalogueId(2, 0)),
                .staff = AccountId(catalogueId(2, 1)),
                .customer = AccountId(catalogueId(2, 2)),
                .customers = {},
                .root = CategoryId(catalogueId(5, 0)),
                .leaf = CategoryId(catalogueId(5, 2))};
    for (quint32 i = 0; i < 3; ++i)
        trade.shops.emplace_back(catalogueId(3, i));
    for (quint32 i = 0; i < 20; ++i)
        trade.customers.emplace_back(catalogueId(4, i));
    return trade;
}

} // namespace shopdesk::test
