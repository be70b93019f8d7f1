// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/CustomerQueries.h"

#include "db/queries/PagedQuery.h"
#include "db/storage/Transaction.h"

#include <algorithm>

namespace shopdesk {

namespace {

tl::unexpected<Error> forbidden()
{
    return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                {{u"area"_qs, readAreaName(ReadArea::Customers)}});
}

tl::unexpected<Error> missing()
{
    return fail(ErrorKind::NotFound, u"customer_missing"_qs, u"customer"_qs);
}

bool isOwn(const ReadScope &scope, CustomerId customer)
{
    return scope.role && scope.customer == customer;
}

Result<void> require(const ReadScope &scope, CustomerId customer)
{
    if (!isOwn(scope, customer) && !scope.mayRead(Table::Customers))
        return forbidden();
    return {};
}

CustomerDetail customerOf(const Row &row)
{
    return {.id = row.id<CustomerId>("id"),
            .account = row.optionalId<AccountId>("account_id"),
            .login = row.text("login"),
            .name = row.text("name"),
            .email = row.text("email"),
            .phone = row.text("phone"),
            .street = row.text("street"),
            .city = row.text("city"),
            .postcode = row.text("postcode"),
            .country = row.text("country"),
            .note = row.text("note"),
            .number = row.text("number"),
            .active = row.boolean("active"),
            .mergedInto = row.optionalId<CustomerId>("merged_into_id"),
            .mergedIntoName = row.text("merged_into_name"),
            .createdAt = row.dateTime("created_at"),
            .changedAt = row.dateTime("changed_at"),
            .addresses = {},
            .groups = {}};
}

CustomerAddress addressOf(const Row &row)
{
    return {.id = row.id<CustomerAddressId>("id"),
            .label = row.text("label"),
            .recipient = row.text("recipient"),
            .street = row.text("street"),
            .city = row.text("city"),
            .postcode = row.text("postcode"),
            .country = row.text("country")};
}

CustomerGroup groupOf(const Row &row)
{
    return {.id = row.id<CustomerGroupId>("id"),
            .name = row.text("name"),
            .members = row.integer("members")};
}

CustomerVoucher voucherOf(const Row &row)
{
    CustomerVoucher voucher{.id = row.id<VoucherId>("id"),
                            .code = row.text("code"),
                            .balanceMinor = row.integer("balance_minor"),
                            .currency = row.text("currency"),
                            .expiresOn = std::nullopt,
                            .active = row.boolean("active")};
    if (!row.isNull("expires_on"))
        voucher.expiresOn = row.date("expires_on");
    return voucher;
}

CustomerChoice choiceOf(const PageRow &row)
{
    const auto &spec = tableSpec(Table::Customers);
    const auto text = [&](const QString &key) {
        return row.values.at(std::size_t(spec.columnIndex(key))).toString();
    };
    return {.id = CustomerId::parse(row.id()).value_or(CustomerId()),
            .name = text(u"name"_qs),
            .email = text(u"email"_qs),
            .phone = text(u"phone"_qs),
            .city = text(u"city"_qs),
            .number = text(u"number"_qs)};
}

Bindings namesOf(const QString &name)
{
    const auto id = CustomerId::parse(name);
    return {{u"id"_qs, id ? id->uuid() : QUuid()},
            {u"number"_qs, name.toUpper()},
            {u"name"_qs, name.toLower()}};
}

} // namespace

Result<CustomerDetail> customerDetail(Transaction &transaction, const ReadScope &scope,
                                      CustomerId customer)
{
    SD_TRY(require(scope, customer));
    const Bindings values{{u"customer"_qs, customer.toString()}};
    Batch batch;
    batch.add(u"customer_detail"_qs, values);
    batch.add(u"customer_addresses"_qs, values);
    batch.add(u"customer_groups_of"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty())
        return missing();
    auto detail = customerOf(sets[0].first());
    for (const auto &row : sets[1])
        detail.addresses.push_back(addressOf(row));
    // What the house keeps about somebody is not for themselves.
    if (!scope.mayRead(Table::Customers)) {
        detail.note.clear();
        return detail;
    }
    for (const auto &row : sets[2])
        detail.groups.push_back(groupOf(row));
    return detail;
}

Result<CustomerMoney> customerMoney(Transaction &transaction, const ReadScope &scope,
                                    CustomerId customer)
{
    SD_TRY(require(scope, customer));
    const Bindings values{{u"customer"_qs, customer.toString()}};
    Batch batch;
    batch.add(u"customer_owed"_qs, values);
    batch.add(u"customer_vouchers"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty())
        return missing();
    CustomerMoney money{.owedMinor = sets[0].first().integer("owed_minor"),
                        .currency = sets[0].first().text("currency"),
                        .vouchers = {}};
    for (const auto &row : sets[1])
        money.vouchers.push_back(voucherOf(row));
    return money;
}

Result<CustomerBelongings> customerBelongings(Transaction &transaction, const ReadScope &scope,
                                              CustomerId customer)
{
    if (!scope.mayRead(Table::Customers))
        return forbidden();
    SD_ASSIGN(rows, transaction.query(u"customer_belongings"_qs,
                                      {{u"customer"_qs, customer.toString()}}));
    if (rows.isEmpty())
        return missing();
    const auto row = rows.first();
    return CustomerBelongings{.orders = row.integer("orders"),
                              .carts = row.integer("carts"),
                              .vouchers = row.integer("vouchers"),
                              .addresses = row.integer("addresses")};
}

Result<CustomerId> findCustomer(Transaction &transaction, const ReadScope &scope,
                                const QString &name)
{
    SD_ASSIGN(rows, transaction.query(u"customer_find"_qs, namesOf(name.trimmed())));
    CustomerId found;
    if (!rows.isEmpty())
        found = rows.first()
                        .optionalId<CustomerId>("merged_into_id")
                        .value_or(rows.first().id<CustomerId>("id"));
    if (!scope.mayRead(Table::Customers) && (found.isNull() || !isOwn(scope, found)))
        return forbidden();
    if (found.isNull())
        return missing();
    return found;
}

Result<std::vector<CustomerChoice>>
customerChoices(Transaction &transaction, const ReadScope &scope, const QString &typed, int limit)
{
    ListQuery list;
    list.table = Table::Customers;
    list.scope = scope;
    list.filters = {{u"active"_qs, true}, {u"search"_qs, typed}};
    SD_ASSIGN(page, readPage(transaction.connection(),
                             {.list = list, .range = FirstRows{.limit = limit}}));
    std::vector<CustomerChoice> choices;
    if (const auto exact = findCustomer(transaction, scope, typed)) {
        const RowsByIds wanted{.ids = {exact->toString()}};
        list.filters = {{u"active"_qs, true}};
        SD_ASSIGN(first, readPage(transaction.connection(), {.list = list, .range = wanted}));
        for (const auto &row : first.rows)
            choices.push_back(choiceOf(row));
    }
    for (const auto &row : page.rows) {
        const auto choice = choiceOf(row);
        if (std::ranges::find(choices, choice.id, &CustomerChoice::id) == choices.end())
            choices.push_back(choice);
    }
    return choices;
}

Result<std::vector<CustomerGroup>> customerGroups(Transaction &transaction, const ReadScope &scope)
{
    if (!scope.mayRead(Table::Customers))
        return forbidden();
    SD_ASSIGN(rows, transaction.query(u"customer_groups"_qs));
    std::vector<CustomerGroup> groups;
    for (const auto &row : rows)
        groups.push_back(groupOf(row));
    return groups;
}

} // namespace shopdesk
