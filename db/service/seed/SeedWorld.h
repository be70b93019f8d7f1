// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/Ids.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace shopdesk {

// What the earlier steps of seeding have made, for the later ones.
struct SeedWorld
{
    struct Shop
    {
        ShopId id;
        QString code;
        DeviceId till;
        QTimeZone zone;
        QList<AccountId> staff;
        QList<qint64> books; // indexes of those it stocks, best sellers first
    };
    struct Book
    {
        BookId id;
        QString language;
        qint64 priceMinor = 0;
    };
    struct Coupon
    {
        QString code;
        std::optional<QDate> startsOn;
        std::optional<QDate> endsOn;
        bool isWelcome = false; // few uses: for who buys for the first time
    };
    struct Customer
    {
        CustomerId id;
        AccountId account; // null: does not sign in
        QString language;
    };

    WorkspaceId workspace;
    AccountId admin;
    AccountId manager;
    QList<Shop> shops; // open ones
    QList<Book> books;
    QList<Coupon> coupons;
    QList<Customer> customers;
};

} // namespace shopdesk
