// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/CartQueries.h"

#include "db/storage/Transaction.h"

#include <algorithm>

namespace shopdesk {

namespace {

tl::unexpected<Error> forbidden()
{
    return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                {{u"area"_qs, readAreaName(ReadArea::Cart)}});
}

bool isVisible(const ReadScope &scope, const Row &cart)
{
    switch (scope.over(ReadArea::Cart)) {
    case Scope::All:
        return true;
    case Scope::OwnShops:
        return std::ranges::find(scope.shops, cart.id<ShopId>("shop_id")) != scope.shops.end();
    case Scope::Own:
        return cart.id<AccountId>("owner_id") == scope.account ||
               (scope.customer && cart.optionalId<CustomerId>("customer_id") == scope.customer);
    case Scope::None:
        break;
    }
    return false;
}

CartDetail detailOf(const Row &row)
{
    return {.id = row.id<CartId>("id"),
            .shop = row.id<ShopId>("shop_id"),
            .shopCode = row.text("shop_code"),
            .shopName = row.text("shop_name"),
            .customer = row.optionalId<CustomerId>("customer_id"),
            .customerName = row.text("customer_name"),
            .owner = row.id<AccountId>("owner_id"),
            .label = row.text("label"),
            .currency = row.text("currency"),
            .pricesIncludeTax = row.boolean("prices_include_tax"),
            .createdAt = row.dateTime("created_at"),
            .changedAt = row.dateTime("changed_at"),
            .lines = {}};
}

CartLineDetail lineOf(const Row &row)
{
    return {.id = row.id<CartLineId>("id"),
            .book = row.id<BookId>("book_id"),
            .code = row.text("code"),
            .title = row.text("title"),
            .authors = row.text("authors"),
            .quantity = row.integer("quantity"),
            .unitMinor = row.optionalInteger("price_minor"),
            .taxRateBp = static_cast<int>(row.integer("tax_rate_bp")),
            .available = row.integer("available")};
}

} // namespace

Result<CartDetail> cartDetail(Transaction &transaction, const ReadScope &scope, CartId cart)
{
    if (scope.over(ReadArea::Cart) == Scope::None)
        return forbidden();
    const Bindings values{{u"cart"_qs, cart.toString()}};
    Batch batch;
    batch.add(u"cart_detail"_qs, values);
    batch.add(u"cart_lines"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty() || !isVisible(scope, sets[0].first()))
        return fail(ErrorKind::NotFound, u"cart_missing"_qs, u"cart"_qs);
    auto detail = detailOf(sets[0].first());
    for (const auto &row : sets[1])
        detail.lines.push_back(lineOf(row));
    return detail;
}

Result<std::vector<CartChoice>> ownCarts(Transaction &transaction, const ReadScope &scope)
{
    if (scope.over(ReadArea::Cart) == Scope::None)
        return forbidden();
    SD_ASSIGN(rows,
              transaction.query(u"cart_choices"_qs, {{u"account"_qs, scope.account.toString()}}));
    std::vector<CartChoice> choices;
    for (const auto &row : rows)
        choices.push_back({.id = row.id<CartId>("id"),
                           .shopCode = row.text("shop_code"),
                           .customerName = row.text("customer_name"),
                           .label = row.text("label"),
                           .lineCount = row.integer("line_count"),
                           .changedAt = row.dateTime("changed_at")});
    return choices;
}

} // namespace shopdesk
