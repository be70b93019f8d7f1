// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/queries/ReadScope.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

// A group of customers, and how many active ones are in it.
struct CustomerGroup
{
    CustomerGroupId id;
    QString name;
    qint64 members = 0;
};

// A further address; the first one is in the customer's record.
struct CustomerAddress
{
    CustomerAddressId id;
    QString label; // may be empty
    QString recipient;
    QString street;
    QString city;
    QString postcode;
    QString country;
};

struct CustomerVoucher
{
    VoucherId id;
    QString code;
    qint64 balanceMinor = 0;
    QString currency;
    std::optional<QDate> expiresOn;
    bool active = true;
};

struct CustomerDetail
{
    CustomerId id;
    std::optional<AccountId> account;
    QString login; // empty without an account
    QString name;
    QString email;
    QString phone;
    QString street;
    QString city;
    QString postcode;
    QString country;
    QString note;   // of the house; empty for the customer themselves
    QString number; // of their card; empty: none
    bool active = true;
    std::optional<CustomerId> mergedInto;
    QString mergedIntoName;
    QDateTime createdAt;
    QDateTime changedAt;
    std::vector<CustomerAddress> addresses; // those in use, the oldest first
    std::vector<CustomerGroup> groups;      // by name; empty for the customer themselves
};

// What a customer owes and is owed.
struct CustomerMoney
{
    qint64 owedMinor = 0; // tenders on account, less what came back
    QString currency;
    std::vector<CustomerVoucher> vouchers; // the newest first
};

// What a merge would take from a duplicate.
struct CustomerBelongings
{
    qint64 orders = 0;
    qint64 carts = 0;
    qint64 vouchers = 0;
    qint64 addresses = 0;
};

// An entry of a list to choose a customer from.
struct CustomerChoice
{
    CustomerId id;
    QString name;
    QString email;
    QString phone;
    QString city;
    QString number;
};

// One's own record may always be read; others by the right to read Customers. Errors of all below:
// Forbidden `read_forbidden`; NotFound `customer_missing`.
[[nodiscard]] Result<CustomerDetail> customerDetail(Transaction &transaction,
                                                    const ReadScope &scope, CustomerId customer);
[[nodiscard]] Result<CustomerMoney> customerMoney(Transaction &transaction, const ReadScope &scope,
                                                  CustomerId customer);
[[nodiscard]] Result<CustomerBelongings>
customerBelongings(Transaction &transaction, const ReadScope &scope, CustomerId customer);

// By id, number of the card, or login; whoever was merged leads to the one who was kept. Who may
// read but their own record learns nothing of others: `read_forbidden` whether they exist or not.
[[nodiscard]] Result<CustomerId> findCustomer(Transaction &transaction, const ReadScope &scope,
                                              const QString &name);

// Active customers for what somebody typed: who has exactly this number first, then by name; at
// most `limit`. The rule of the search is that of contactParts().
[[nodiscard]] Result<std::vector<CustomerChoice>>
customerChoices(Transaction &transaction, const ReadScope &scope, const QString &typed, int limit);

// All groups by name.
[[nodiscard]] Result<std::vector<CustomerGroup>> customerGroups(Transaction &transaction,
                                                                const ReadScope &scope);

} // namespace shopdesk
