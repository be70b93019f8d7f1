// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageFactory.h"

namespace shopdesk {

QString pageName(PageId id)
{
    switch (id) {
    case PageId::Till:
        return u"till"_qs;
    case PageId::Cart:
        return u"cart"_qs;
    case PageId::Orders:
        return u"orders"_qs;
    case PageId::Customers:
        return u"customers"_qs;
    case PageId::Vouchers:
        return u"vouchers"_qs;
    case PageId::Assortment:
        return u"assortment"_qs;
    case PageId::LowStock:
        return u"lowStock"_qs;
    case PageId::PurchaseOrders:
        return u"purchaseOrders"_qs;
    case PageId::Receiving:
        return u"receiving"_qs;
    case PageId::SupplierReturns:
        return u"supplierReturns"_qs;
    case PageId::Suppliers:
        return u"suppliers"_qs;
    case PageId::Transfers:
        return u"transfers"_qs;
    case PageId::Stocktake:
        return u"stocktake"_qs;
    case PageId::Books:
        return u"books"_qs;
    case PageId::Categories:
        return u"categories"_qs;
    case PageId::Promotions:
        return u"promotions"_qs;
    case PageId::Reviews:
        return u"reviews"_qs;
    case PageId::Shops:
        return u"shops"_qs;
    case PageId::Reports:
        return u"reports"_qs;
    case PageId::Accounts:
        return u"accounts"_qs;
    case PageId::Activity:
        return u"activity"_qs;
    case PageId::NeedsAttention:
        return u"needsAttention"_qs;
    }
    return {};
}

} // namespace shopdesk
