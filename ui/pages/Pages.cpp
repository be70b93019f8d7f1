// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Pages.h"

#include "ui/pages/AccountsPage.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/AssortmentPage.h"
#include "ui/pages/BooksPage.h"
#include "ui/pages/CartPage.h"
#include "ui/pages/CategoriesPage.h"
#include "ui/pages/CustomersPage.h"
#include "ui/pages/LowStockPage.h"
#include "ui/pages/NeedsAttentionPage.h"
#include "ui/pages/OrdersPage.h"
#include "ui/pages/PromotionsPage.h"
#include "ui/pages/PurchaseOrdersPage.h"
#include "ui/pages/ReceivingPage.h"
#include "ui/pages/ReviewsPage.h"
#include "ui/pages/ShopsPage.h"
#include "ui/pages/StocktakesPage.h"
#include "ui/pages/SupplierReturnsPage.h"
#include "ui/pages/SuppliersPage.h"
#include "ui/pages/TillPage.h"
#include "ui/pages/TransfersPage.h"
#include "ui/pages/VouchersPage.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

class PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(shopdesk::PageTitles)

public:
    static QString accounts() { return tr("Accounts"); }
    static QString activity() { return tr("Activity"); }
    static QString assortment() { return tr("Assortment"); }
    static QString books() { return tr("Books"); }
    static QString cart() { return tr("Cart"); }
    static QString categories() { return tr("Categories"); }
    static QString customers() { return tr("Customers"); }
    static QString lowStock() { return tr("Low stock"); }
    static QString needsAttention() { return tr("Needs attention"); }
    static QString orders() { return tr("Orders"); }
    static QString promotions() { return tr("Promotions"); }
    static QString purchaseOrders() { return tr("Purchase orders"); }
    static QString receiving() { return tr("Receiving"); }
    static QString reviews() { return tr("Reviews"); }
    static QString shops() { return tr("Shops"); }
    static QString stocktakes() { return tr("Stocktake"); }
    static QString supplierReturns() { return tr("Supplier returns"); }
    static QString suppliers() { return tr("Suppliers"); }
    static QString till() { return tr("Till"); }
    static QString transfers() { return tr("Transfers"); }
    static QString vouchers() { return tr("Vouchers"); }
};

template<class Page>
PageFactory factory(PageId id, PageGroup group, const QString &icon, QString (*title)(),
                    const PageContext &context)
{
    return {.id = id,
            .group = group,
            .icon = icon,
            .title = title,
            .create = [context](QWidget *parent) { return new Page(context, parent); }};
}

} // namespace

std::vector<PageFactory> applicationPages(const PageContext &context)
{
    using Group = PageGroup;
    using Titles = PageTitles;
    std::vector<PageFactory> pages{
            factory<CartPage>(PageId::Cart, Group::Sell, u"cart"_qs, Titles::cart, context),
            factory<OrdersPage>(PageId::Orders, Group::Sell, u"orders"_qs, Titles::orders, context),
            factory<CustomersPage>(PageId::Customers, Group::Sell, u"customers"_qs,
                                   Titles::customers, context),
            factory<VouchersPage>(PageId::Vouchers, Group::Sell, u"vouchers"_qs, Titles::vouchers,
                                  context),
            factory<AssortmentPage>(PageId::Assortment, Group::Stock, u"assortment"_qs,
                                    Titles::assortment, context),
            factory<LowStockPage>(PageId::LowStock, Group::Stock, u"low-stock"_qs, Titles::lowStock,
                                  context),
            factory<PurchaseOrdersPage>(PageId::PurchaseOrders, Group::Stock, u"purchase-orders"_qs,
                                        Titles::purchaseOrders, context),
            factory<ReceivingPage>(PageId::Receiving, Group::Stock, u"receiving"_qs,
                                   Titles::receiving, context),
            factory<SupplierReturnsPage>(PageId::SupplierReturns, Group::Stock,
                                         u"supplier-returns"_qs, Titles::supplierReturns, context),
            factory<SuppliersPage>(PageId::Suppliers, Group::Stock, u"suppliers"_qs,
                                   Titles::suppliers, context),
            factory<TransfersPage>(PageId::Transfers, Group::Stock, u"transfers"_qs,
                                   Titles::transfers, context),
            factory<StocktakesPage>(PageId::Stocktake, Group::Stock, u"stocktake"_qs,
                                    Titles::stocktakes, context),
            factory<BooksPage>(PageId::Books, Group::Catalogue, u"books"_qs, Titles::books,
                               context),
            factory<CategoriesPage>(PageId::Categories, Group::Catalogue, u"categories"_qs,
                                    Titles::categories, context),
            factory<PromotionsPage>(PageId::Promotions, Group::Catalogue, u"promotions"_qs,
                                    Titles::promotions, context),
            factory<ReviewsPage>(PageId::Reviews, Group::Catalogue, u"reviews"_qs, Titles::reviews,
                                 context),
            factory<ShopsPage>(PageId::Shops, Group::Manage, u"shops"_qs, Titles::shops, context),
            factory<AccountsPage>(PageId::Accounts, Group::Manage, u"accounts"_qs, Titles::accounts,
                                  context),
            factory<ActivityPage>(PageId::Activity, Group::Manage, u"activity"_qs, Titles::activity,
                                  context),
            factory<NeedsAttentionPage>(PageId::NeedsAttention, Group::Attention, u"attention"_qs,
                                        Titles::needsAttention, context),
    };
    if (context.data.may(CommandKind::SellBooks))
        pages.insert(pages.begin(), factory<TillPage>(PageId::Till, Group::Sell, u"till"_qs,
                                                      Titles::till, context));
    return pages;
}

std::optional<ReadArea> areaOfPage(PageId id)
{
    switch (id) {
    case PageId::Till:
    case PageId::Cart:
        return ReadArea::Cart;
    case PageId::Orders:
        return ReadArea::Orders;
    case PageId::Customers:
        return ReadArea::Customers;
    case PageId::Vouchers:
        return ReadArea::Vouchers;
    case PageId::LowStock:
    case PageId::PurchaseOrders:
    case PageId::Receiving:
        return ReadArea::Receiving;
    case PageId::Assortment:
        return ReadArea::Assortment;
    case PageId::Stocktake:
        return ReadArea::Stocktakes;
    case PageId::Books:
    case PageId::Reviews:
        return ReadArea::Books;
    case PageId::Categories:
        return ReadArea::Categories;
    case PageId::Promotions:
        return ReadArea::Promotions;
    case PageId::Shops:
        return ReadArea::Shops;
    case PageId::SupplierReturns:
        return ReadArea::Receiving;
    case PageId::Suppliers:
        return ReadArea::Suppliers;
    case PageId::Transfers:
        return ReadArea::Transfers;
    case PageId::NeedsAttention:
        return ReadArea::Attention;
    case PageId::Accounts:
        return ReadArea::Accounts;
    case PageId::Activity:
        return ReadArea::Activity;
    default:
        return std::nullopt;
    }
}

} // namespace shopdesk
