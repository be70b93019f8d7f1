// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Accounts.h"

#include "db/commands/Resolve.h"
#include "db/domain/ContactKey.h"
#include "db/domain/TextKey.h"

namespace shopdesk {

namespace {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

Result<void> insertAccount(HandlerContext &context, const NewAccount &account)
{
    SD_TRY(context.transaction().execute(u"account_insert"_qs,
                                         {{u"id"_qs, account.id.uuid()},
                                          {u"login"_qs, account.login},
                                          {u"role"_qs, roleName(account.role)},
                                          {u"display_name"_qs, account.displayName},
                                          {u"name_key"_qs, sortKey(account.displayName)},
                                          {u"email"_qs, account.email},
                                          {u"language"_qs, account.language},
                                          {u"verifier"_qs, account.verifier},
                                          {u"at"_qs, context.at()}}));
    return {};
}

Result<void> insertCustomer(HandlerContext &context, const NewCustomer &customer)
{
    const ContactTexts contact{.name = customer.name,
                               .email = customer.email,
                               .phone = customer.phone,
                               .number = customer.number};
    SD_TRY(context.transaction().execute(u"customer_insert"_qs,
                                         {{u"id"_qs, customer.id.uuid()},
                                          {u"account"_qs, customer.account.uuid()},
                                          {u"name"_qs, customer.name},
                                          {u"name_key"_qs, sortKey(customer.name)},
                                          {u"email"_qs, customer.email},
                                          {u"phone"_qs, customer.phone},
                                          {u"street"_qs, customer.street},
                                          {u"city"_qs, customer.city},
                                          {u"postcode"_qs, customer.postcode},
                                          {u"country"_qs, customer.country},
                                          {u"note"_qs, customer.note},
                                          {u"number"_qs, textOrNull(customer.number)},
                                          {u"search_key"_qs, contactKey(contact)},
                                          {u"at"_qs, context.at()}}));
    return {};
}

Result<HeldAccount> holdAccount(HandlerContext &context, const AccountRef &ref)
{
    SD_ASSIGN(account, resolveAccount(context, ref));
    SD_ASSIGN(rows,
              context.transaction().query(u"account_for_edit"_qs, {{u"id"_qs, account.id.uuid()}}));
    const auto row = rows.first();
    return HeldAccount{.id = account.id,
                       .login = row.text("login"),
                       .role = roleFromName(row.text("role")).value_or(Role::Customer),
                       .displayName = row.text("display_name"),
                       .email = row.text("email"),
                       .active = row.boolean("active")};
}

Result<void> requireOtherAdmin(HandlerContext &context, AccountId account)
{
    SD_ASSIGN(admins, context.transaction().query(u"account_admins_hold"_qs));
    for (const auto &admin : admins) {
        if (admin.id<AccountId>("id") != account)
            return {};
    }
    if (admins.isEmpty())
        return {};
    return fail(ErrorKind::Refused, u"last_admin"_qs, u"account"_qs);
}

void recordAccount(HandlerContext &context, AccountId id, const QString &login)
{
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"account"_qs,
                            .subjectId = id.uuid(),
                            .subject = login});
}

QJsonObject idResult(const QUuid &id)
{
    return {{QStringLiteral("id"), id.toString(QUuid::WithoutBraces)}};
}

} // namespace shopdesk
