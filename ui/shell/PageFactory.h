// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shopdesk {

// The pages of the window in the order of the navigation. What is not built yet is simply not in
// the list of factories.
enum class PageId {
    Till,
    Cart,
    Orders,
    Customers,
    Vouchers,
    Assortment,
    LowStock,
    PurchaseOrders,
    Receiving,
    SupplierReturns,
    Suppliers,
    Transfers,
    Stocktake,
    Books,
    Categories,
    Promotions,
    Reviews,
    Shops,
    Reports,
    Accounts,
    Activity,
    NeedsAttention,
};

enum class PageGroup { Sell, Stock, Catalogue, Manage, Attention };

// How to make one page. A new page is one more of these in the registry; it is made when first
// shown, with the parent that will own it.
struct PageFactory
{
    PageId id = PageId::Books;
    PageGroup group = PageGroup::Catalogue;
    QString icon = {};              // as icons::named takes it
    std::function<QString()> title; // in the language in force when called
    std::function<QWidget *(QWidget *parent)> create;
};

// Object name and key of what is remembered: "books", "needsAttention".
[[nodiscard]] QString pageName(PageId id);

} // namespace shopdesk
