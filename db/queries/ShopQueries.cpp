// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/ShopQueries.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

namespace {

Result<void> mayRead(const ReadScope &scope)
{
    Bindings unused;
    SD_TRY(scopeCondition(Table::Shops, scope, unused));
    return {};
}

ShopDetail detailOf(const Row &row)
{
    return {.id = row.id<ShopId>("id"),
            .code = row.text("code"),
            .name = row.text("name"),
            .street = row.text("street"),
            .city = row.text("city"),
            .postcode = row.text("postcode"),
            .country = row.text("country"),
            .timeZone = row.text("time_zone"),
            .openingHours = row.text("opening_hours"),
            .pricesIncludeTax = row.boolean("prices_include_tax"),
            .active = row.boolean("active"),
            .createdAt = row.dateTime("created_at"),
            .changedAt = row.dateTime("changed_at"),
            .bookCount = row.integer("book_count"),
            .onHand = row.integer("on_hand"),
            .staff = {}};
}

} // namespace

Result<ShopDetail> shopDetail(Transaction &transaction, const ReadScope &scope, ShopId shop)
{
    SD_TRY(mayRead(scope));
    const Bindings values{{u"shop"_qs, shop.toString()}};
    SD_ASSIGN(rows, transaction.query(u"shop_detail"_qs, values));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"shop_missing"_qs, u"shop"_qs);
    auto detail = detailOf(rows.first());
    if (!scope.mayRead(Table::Accounts))
        return detail;
    SD_ASSIGN(staff, transaction.query(u"shop_staff"_qs, values));
    for (const auto &row : staff)
        detail.staff.push_back({.id = row.id<AccountId>("id"),
                                .login = row.text("login"),
                                .name = row.text("display_name")});
    return detail;
}

Result<ShopId> findShop(Transaction &transaction, const ReadScope &scope, const QString &code)
{
    SD_TRY(mayRead(scope));
    const auto id = ShopId::parse(code.trimmed());
    Bindings values;
    values.add(id ? u"shop"_qs : u"code"_qs, id ? id->toString() : code.trimmed().toUpper());
    SD_ASSIGN(rows, transaction.query(id ? u"shop_by_id"_qs : u"shop_by_code"_qs, values));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"shop_missing"_qs, u"shop"_qs);
    return rows.first().id<ShopId>("id");
}

Result<std::vector<ShopChoice>> shopChoices(Transaction &transaction, const ReadScope &scope)
{
    SD_TRY(mayRead(scope));
    SD_ASSIGN(rows, transaction.query(u"shop_choices"_qs));
    std::vector<ShopChoice> choices;
    for (const auto &row : rows)
        choices.push_back(
                {.id = row.id<ShopId>("id"), .code = row.text("code"), .name = row.text("name")});
    return choices;
}

} // namespace shopdesk
