// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/TillQueries.h"

#include "db/domain/TenderKind.h"
#include "db/domain/VoucherCode.h"
#include "db/storage/Transaction.h"

#include <algorithm>

namespace shopdesk {

namespace {

tl::unexpected<Error> forbidden()
{
    return fail(ErrorKind::Forbidden, u"read_forbidden"_qs);
}

// Tills are for those who sell: for a customer there is only the own cart.
bool maySell(const ReadScope &scope)
{
    const Scope over = scope.over(ReadArea::Cart);
    return over == Scope::OwnShops || over == Scope::All;
}

bool maySellIn(const ReadScope &scope, ShopId shop)
{
    return maySell(scope) && (scope.over(ReadArea::Cart) == Scope::All ||
                              std::ranges::find(scope.shops, shop) != scope.shops.end());
}

} // namespace

Result<std::optional<TillDayDetail>> openTillDay(Transaction &transaction, const ReadScope &scope,
                                                 DeviceId device)
{
    if (!maySell(scope))
        return forbidden();
    SD_ASSIGN(days, transaction.query(u"till_day_now"_qs, {{u"device"_qs, device.uuid()}}));
    if (days.isEmpty())
        return std::optional<TillDayDetail>();
    const auto row = days.first();
    TillDayDetail day{.id = row.id<TillDayId>("id"),
                      .shop = row.id<ShopId>("shop_id"),
                      .shopName = row.text("shop_name"),
                      .businessDate = row.date("business_date"),
                      .openedAt = row.dateTime("opened_at"),
                      .openedBy = row.text("opened_by"),
                      .floatMinor = row.integer("float_minor"),
                      .expectedMinor = row.integer("float_minor"),
                      .totals = {}};
    SD_ASSIGN(sums, transaction.query(u"till_day_sums"_qs, {{u"day"_qs, day.id.uuid()}}));
    for (const auto &sum : sums) {
        day.totals.push_back({sum.text("kind"), sum.integer("tenders"), sum.integer("amount")});
        if (day.totals.back().kind == tenderKindName(TenderKind::Cash))
            day.expectedMinor += day.totals.back().amountMinor;
    }
    return std::optional(day);
}

Result<std::vector<ParkedSale>> parkedSales(Transaction &transaction, const ReadScope &scope,
                                            ShopId shop)
{
    if (!maySellIn(scope, shop))
        return forbidden();
    SD_ASSIGN(rows, transaction.query(u"parked_sales"_qs, {{u"shop"_qs, shop.uuid()}}));
    std::vector<ParkedSale> sales;
    for (const auto &row : rows)
        sales.push_back({.cart = row.id<CartId>("id"),
                         .label = row.text("label"),
                         .customerName = row.text("customer_name"),
                         .firstTitle = row.text("first_title"),
                         .copies = row.integer("copies"),
                         .parkedAt = row.dateTime("parked_at")});
    return sales;
}

Result<VoucherState> voucherState(Transaction &transaction, const ReadScope &scope,
                                  const QString &code)
{
    if (!maySell(scope))
        return forbidden();
    const auto unknown =
            fail(ErrorKind::Refused, u"voucher_unknown"_qs, u"tenders"_qs, {{u"code"_qs, code}});
    const auto parsed = VoucherCode::parse(code);
    if (!parsed)
        return unknown;
    SD_ASSIGN(rows, transaction.query(u"voucher_state"_qs, {{u"code"_qs, parsed->toString()}}));
    if (rows.isEmpty())
        return unknown;
    const auto row = rows.first();
    VoucherState voucher{.id = row.id<VoucherId>("id"),
                         .code = row.text("code"),
                         .balanceMinor = row.integer("balance_minor"),
                         .expiresOn = {},
                         .active = row.boolean("active")};
    if (const QDate last = row.date("expires_on"); last.isValid())
        voucher.expiresOn = last;
    return voucher;
}

} // namespace shopdesk
