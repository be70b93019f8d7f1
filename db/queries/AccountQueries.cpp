// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/AccountQueries.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

namespace {

tl::unexpected<Error> forbidden(ReadArea area)
{
    return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {}, {{u"area"_qs, readAreaName(area)}});
}

bool isOwn(const ReadScope &scope, AccountId account)
{
    return scope.role && scope.account == account;
}

AccountDetail accountOf(const Row &row)
{
    return {.id = row.id<AccountId>("id"),
            .login = row.text("login"),
            .role = roleFromName(row.text("role")).value_or(Role::Customer),
            .displayName = row.text("display_name"),
            .email = row.text("email"),
            .language = row.text("language"),
            .active = row.boolean("active"),
            .createdAt = row.dateTime("created_at"),
            .changedAt = row.dateTime("changed_at"),
            .shops = {},
            .customer = row.optionalId<CustomerId>("customer_id")};
}

} // namespace

Result<AccountDetail> accountDetail(Transaction &transaction, const ReadScope &scope,
                                    AccountId account)
{
    if (!isOwn(scope, account) && !scope.mayRead(Table::Accounts))
        return forbidden(ReadArea::Accounts);
    const Bindings values{{u"account"_qs, account.toString()}};
    Batch batch;
    batch.add(u"account_detail"_qs, values);
    batch.add(u"account_shops"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty())
        return fail(ErrorKind::NotFound, u"account_missing"_qs, u"account"_qs);
    auto detail = accountOf(sets[0].first());
    for (const auto &row : sets[1])
        detail.shops.push_back(
                {.id = row.id<ShopId>("id"), .code = row.text("code"), .name = row.text("name")});
    return detail;
}

Result<AccountId> findAccount(Transaction &transaction, const ReadScope &scope,
                              const QString &login)
{
    SD_ASSIGN(rows, transaction.query(u"account_by_login"_qs,
                                      {{u"login"_qs, login.trimmed().toLower()}}));
    const auto found = rows.isEmpty() ? AccountId() : rows.first().id<AccountId>("id");
    if (!scope.mayRead(Table::Accounts) && (found.isNull() || !isOwn(scope, found)))
        return forbidden(ReadArea::Accounts);
    if (found.isNull())
        return fail(ErrorKind::NotFound, u"account_missing"_qs, u"account"_qs);
    return found;
}

} // namespace shopdesk
