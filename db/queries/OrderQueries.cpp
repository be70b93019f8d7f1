// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/OrderQueries.h"

#include "db/storage/Transaction.h"

#include <algorithm>

namespace shopdesk {

namespace {

tl::unexpected<Error> missing()
{
    return fail(ErrorKind::NotFound, u"order_missing"_qs, u"order"_qs);
}

// The same rule as scopeCondition(), for one order that was read.
bool isVisible(const ReadScope &scope, const Row &order)
{
    switch (scope.over(ReadArea::Orders)) {
    case Scope::All:
        return true;
    case Scope::OwnShops:
        return std::ranges::find(scope.shops, order.id<ShopId>("shop_id")) != scope.shops.end();
    case Scope::Own:
        return scope.customer && order.optionalId<CustomerId>("customer_id") == scope.customer;
    case Scope::None:
        break;
    }
    return false;
}

Result<void> mayRead(const ReadScope &scope)
{
    Bindings unused;
    SD_TRY(scopeCondition(Table::Orders, scope, unused));
    return {};
}

// The columns of an address have the same names behind different beginnings.
PostalAddress addressOf(const Row &row, const char *name, const QByteArray &beginning)
{
    const auto part = [&](const char *column) {
        return row.text((beginning + column).constData());
    };
    return {.name = row.text(name),
            .street = part("street"),
            .postcode = part("postcode"),
            .city = part("city"),
            .country = part("country")};
}

void readHead(const Row &row, OrderDetail &order)
{
    order.id = row.id<OrderId>("id");
    order.number = row.text("number");
    order.shop = row.id<ShopId>("shop_id");
    order.shopCode = row.text("shop_code");
    order.shopName = row.text("shop_name");
    order.customer = row.optionalId<CustomerId>("customer_id");
    order.customerName = row.text("customer_name");
    order.clerk = row.id<AccountId>("clerk_id");
    order.clerkLogin = row.text("clerk_login");
    order.clerkName = row.text("clerk_name");
    order.channel = channelFromName(row.text("channel")).value_or(Channel::Pickup);
    order.state = orderStateFromName(row.text("state")).value_or(OrderState::Placed);
    order.couponCode = row.text("coupon_code");
    order.note = row.text("note");
    order.source = row.text("source");
    order.shopAddress = addressOf(row, "shop_name", "shop_");
    order.delivery = addressOf(row, "delivery_name", "delivery_");
    order.placedAt = row.dateTime("placed_at");
    order.businessDate = row.date("business_date");
    order.changedAt = row.dateTime("changed_at");
}

void readSums(const Row &row, OrderDetail &order)
{
    order.currency = row.text("currency");
    order.pricesIncludeTax = row.boolean("prices_include_tax");
    order.subtotalMinor = row.integer("subtotal_minor");
    order.discountMinor = row.integer("discount_minor");
    order.taxMinor = row.integer("tax_minor");
    order.totalMinor = row.integer("total_minor");
    order.paidMinor = row.integer("paid_minor");
    order.refundedMinor = row.integer("refunded_minor");
    order.bookCount = row.integer("book_count");
}

OrderLineDetail lineOf(const Row &row)
{
    return {.id = row.id<OrderLineId>("id"),
            .lineNo = static_cast<int>(row.integer("line_no")),
            .book = row.id<BookId>("book_id"),
            .code = row.text("code"),
            .title = row.text("title"),
            .quantity = row.integer("quantity"),
            .returned = row.integer("returned"),
            .unitMinor = row.integer("unit_minor"),
            .discountMinor = row.integer("discount_minor"),
            .taxRateBp = static_cast<int>(row.integer("tax_rate_bp")),
            .taxMinor = row.integer("tax_minor"),
            .totalMinor = row.integer("total_minor"),
            .rules = {}};
}

// Both come by the number of the line.
void addRules(const RowSet &rows, std::vector<OrderLineDetail> &lines)
{
    for (const auto &row : rows) {
        const auto line = std::ranges::find(lines, static_cast<int>(row.integer("line_no")),
                                            &OrderLineDetail::lineNo);
        if (line != lines.end())
            line->rules.push_back({.name = row.text("name"),
                                   .kind = row.text("kind"),
                                   .amountMinor = row.integer("amount_minor")});
    }
}

TenderDetail tenderOf(const Row &row)
{
    return {.id = row.id<TenderId>("id"),
            .kind = tenderKindFromName(row.text("kind")).value_or(TenderKind::Cash),
            .amountMinor = row.integer("amount_minor"),
            .givenMinor = row.integer("given_minor"),
            .changeMinor = row.integer("change_minor"),
            .reference = row.text("reference"),
            .actorName = row.text("actor_name"),
            .at = row.dateTime("at")};
}

OrderEvent eventOf(const Row &row)
{
    return {.kind = row.text("kind"),
            .state = orderStateFromName(row.text("state")),
            .note = row.text("note"),
            .actorName = row.text("actor_name"),
            .at = row.dateTime("at")};
}

} // namespace

Result<OrderDetail> orderDetail(Transaction &transaction, const ReadScope &scope, OrderId order)
{
    SD_TRY(mayRead(scope));
    const Bindings values{{u"order"_qs, order.toString()}};
    Batch batch;
    batch.add(u"order_detail"_qs, values);
    batch.add(u"order_lines"_qs, values);
    batch.add(u"order_tenders"_qs, values);
    batch.add(u"order_events"_qs, values);
    batch.add(u"order_rules"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty() || !isVisible(scope, sets[0].first()))
        return missing();
    OrderDetail detail;
    readHead(sets[0].first(), detail);
    readSums(sets[0].first(), detail);
    for (const auto &row : sets[1])
        detail.lines.push_back(lineOf(row));
    addRules(sets[4], detail.lines);
    for (const auto &row : sets[2])
        detail.tenders.push_back(tenderOf(row));
    for (const auto &row : sets[3])
        detail.events.push_back(eventOf(row));
    return detail;
}

Result<OrderId> findOrder(Transaction &transaction, const ReadScope &scope, const QString &number)
{
    SD_TRY(mayRead(scope));
    SD_ASSIGN(rows, transaction.query(u"order_by_number"_qs,
                                      {{u"number"_qs, number.trimmed().toUpper()}}));
    if (rows.isEmpty() || !isVisible(scope, rows.first()))
        return missing();
    return rows.first().id<OrderId>("id");
}

} // namespace shopdesk
