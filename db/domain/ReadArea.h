// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// A part of the data that is read as a whole: one page of the window, one verb of the command line.
enum class ReadArea {
    Books,
    Shops,
    Assortment, // books of a shop with quantities and prices
    Accounts,   // everybody's accounts and roles
    Orders,
    Customers,
    Activity, // who did what, when, on which device
    Cart,
    Categories,
    Profile, // one's own account and customer data
    Migrations,
    Seeding,
    Health,
    Vouchers,   // what is owed to whom
    Promotions, // and their coupons
    Suppliers,
    Receiving, // purchase orders, deliveries, returns to suppliers
    Transfers,
    Stocktakes,
    Attention, // what waits for a person
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString readAreaName(ReadArea readArea);
[[nodiscard]] std::optional<ReadArea> readAreaFromName(QStringView name);
[[nodiscard]] std::span<const ReadArea> allReadAreas();

} // namespace shopdesk
