// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Customers.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/ContactKey.h"

#include <algorithm>
#include <initializer_list>

namespace shopdesk {

namespace {

// Both records, kept from changing until the command ends.
struct Pair
{
    RowSet rows;
    CustomerId keep;
    CustomerId duplicate;

    [[nodiscard]] Row of(CustomerId id) const
    {
        return rows.at(0).id<CustomerId>("id") == id ? rows.at(0) : rows.at(1);
    }
    [[nodiscard]] Row kept() const { return of(keep); }
    [[nodiscard]] Row other() const { return of(duplicate); }
};

Result<Pair> hold(const MergeCustomers &command, HandlerContext &context)
{
    SD_ASSIGN(keep, findCustomer(context, command.keep, u"keep"_qs));
    SD_ASSIGN(duplicate, findCustomer(context, command.duplicate, u"duplicate"_qs));
    if (keep.id == duplicate.id)
        return fail(ErrorKind::Refused, u"customers_same"_qs, u"duplicate"_qs,
                    {{u"name"_qs, keep.name}});
    SD_ASSIGN(rows, context.transaction().query(u"customer_merge_load"_qs,
                                                {{u"keep"_qs, keep.id.uuid()},
                                                 {u"duplicate"_qs, duplicate.id.uuid()}}));
    Pair pair{.rows = rows, .keep = keep.id, .duplicate = duplicate.id};
    // Somebody else was faster; what this person saw is no longer so.
    if (!pair.kept().isNull("merged_into_id"))
        return fail(ErrorKind::Conflict, u"customer_merged_meanwhile"_qs, u"keep"_qs);
    if (!pair.other().isNull("merged_into_id"))
        return fail(ErrorKind::Conflict, u"customer_merged_meanwhile"_qs, u"duplicate"_qs);
    return pair;
}

Result<void> requireOneAccount(const Pair &pair)
{
    if (pair.kept().isNull("account_id") || pair.other().isNull("account_id"))
        return {};
    return fail(
            ErrorKind::Refused, u"customers_both_sign_in"_qs, u"duplicate"_qs,
            {{u"keep"_qs, pair.kept().text("name")}, {u"duplicate"_qs, pair.other().text("name")}});
}

// What belongs to the duplicate goes to the kept one; how many of each.
Result<QJsonObject> moveBelongings(const Pair &pair, HandlerContext &context)
{
    const Bindings both{{u"keep"_qs, pair.keep.uuid()}, {u"duplicate"_qs, pair.duplicate.uuid()}};
    auto dated = both;
    dated.add(u"at"_qs, context.at());
    Batch batch;
    batch.add(u"customer_merge_orders"_qs, both);
    batch.add(u"customer_merge_carts"_qs, dated);
    batch.add(u"customer_merge_vouchers"_qs, dated);
    batch.add(u"customer_merge_addresses"_qs, dated);
    batch.add(u"customer_merge_groups"_qs, both);
    batch.add(u"customer_merge_leave_groups"_qs, {{u"duplicate"_qs, pair.duplicate.uuid()}});
    batch.add(u"customer_merge_earlier"_qs, dated);
    SD_ASSIGN(moved, context.transaction().run(batch));
    return QJsonObject{{u"id"_qs, pair.keep.toString()},
                       {u"duplicate"_qs, pair.duplicate.toString()},
                       {u"orders"_qs, qint64(moved[0].size())},
                       {u"carts"_qs, qint64(moved[1].size())},
                       {u"vouchers"_qs, qint64(moved[2].size())},
                       {u"addresses"_qs, qint64(moved[3].size())},
                       {u"account_moved"_qs, !pair.other().isNull("account_id")}};
}

bool isEmpty(const Row &row, std::initializer_list<const char *> columns)
{
    return std::ranges::all_of(columns,
                               [&row](const char *column) { return row.text(column).isEmpty(); });
}

// Fields of the kept one that are empty and not so on the other side. An address is filled as a
// whole or not at all.
Bindings filledFields(const Pair &pair)
{
    Bindings filled;
    const auto fill = [&](std::initializer_list<const char *> columns) {
        if (!isEmpty(pair.kept(), columns) || isEmpty(pair.other(), columns))
            return;
        for (const auto *column : columns)
            filled.add(QString::fromLatin1(column), pair.other().value(column));
    };
    fill({"email"});
    fill({"phone"});
    fill({"street", "city", "postcode", "country"});
    fill({"note"});
    fill({"number"});
    fill({"account_id"});
    return filled;
}

QString textAfter(const Row &row, const Bindings &filled, const char *column)
{
    const auto *value = filled.find(QString::fromLatin1(column));
    return value ? value->toString() : row.text(column);
}

// The number goes over or stays; where it stays, it still leads to the kept one.
Result<void> endDuplicate(const Pair &pair, HandlerContext &context)
{
    const auto row = pair.other();
    const bool numberGoes = pair.kept().isNull("number");
    const auto number = numberGoes ? QVariant() : row.value("number");
    const auto key = contactKey({.name = row.text("name"),
                                 .email = row.text("email"),
                                 .phone = row.text("phone"),
                                 .number = number.toString()});
    SD_TRY(context.transaction().execute(u"customer_merge_end"_qs,
                                         {{u"keep"_qs, pair.keep.uuid()},
                                          {u"duplicate"_qs, pair.duplicate.uuid()},
                                          {u"number"_qs, number},
                                          {u"search_key"_qs, key},
                                          {u"at"_qs, context.at()}}));
    return {};
}

Result<void> fillKept(const Pair &pair, HandlerContext &context)
{
    auto columns = filledFields(pair);
    const auto row = pair.kept();
    columns.add(u"search_key"_qs, contactKey({.name = row.text("name"),
                                              .email = textAfter(row, columns, "email"),
                                              .phone = textAfter(row, columns, "phone"),
                                              .number = textAfter(row, columns, "number")}));
    return updateRow(context, u"customer"_qs, pair.keep.uuid(), columns);
}

} // namespace

Result<QJsonObject> handle(const MergeCustomers &command, HandlerContext &context)
{
    SD_ASSIGN(pair, hold(command, context));
    SD_TRY(requireOneAccount(pair));
    SD_ASSIGN(result, moveBelongings(pair, context));
    SD_TRY(endDuplicate(pair, context));
    SD_TRY(fillKept(pair, context));
    recordCustomer(context, pair.keep, pair.kept().text("name"));
    return result;
}

} // namespace shopdesk
