// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"
#include "db/commands/Refs.h"

#include <QJsonObject>

namespace shopdesk {

// What the handlers of accounts and customers share.

// The row of a new account. `verifier` is secret: it goes into the statement and nowhere else.
struct NewAccount
{
    AccountId id;
    QString login;
    Role role = Role::Customer;
    QString displayName;
    QString email;
    QString language;
    QString verifier;
};
// Error: Conflict `duplicate` with field `login`.
[[nodiscard]] Result<void> insertAccount(HandlerContext &context, const NewAccount &account);

// A customer's record; null account: somebody who does not sign in.
struct NewCustomer
{
    CustomerId id;
    AccountId account;
    QString name;
    QString email;
    QString phone = {};
    QString street = {};
    QString city = {};
    QString postcode = {};
    QString country = {};
    QString note = {};
    QString number = {}; // empty: none
};
// Error: Conflict `duplicate` with field `number`.
[[nodiscard]] Result<void> insertCustomer(HandlerContext &context, const NewCustomer &customer);

// An account as it is now, kept from changing until the command ends.
struct HeldAccount
{
    AccountId id;
    QString login;
    Role role = Role::Customer;
    QString displayName;
    QString email;
    bool active = true;
};
// Error: NotFound `account_unknown`.
[[nodiscard]] Result<HeldAccount> holdAccount(HandlerContext &context, const AccountRef &ref);

// Refused `last_admin` if the account is the only active one of an administrator. Holds all of
// them, so that two administrators cannot end each other at the same moment. Call it before
// holdAccount().
[[nodiscard]] Result<void> requireOtherAdmin(HandlerContext &context, AccountId account);

// Names an account as the subject of the activity.
void recordAccount(HandlerContext &context, AccountId id, const QString &login);

// {"id"}.
[[nodiscard]] QJsonObject idResult(const QUuid &id);

} // namespace shopdesk
