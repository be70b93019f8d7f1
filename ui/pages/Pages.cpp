// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Pages.h"

#include "ui/pages/BooksPage.h"
#include "ui/pages/CartPage.h"
#include "ui/pages/OrdersPage.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

class PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(shopdesk::PageTitles)

public:
    static QString books() { return tr("Books"); }
    static QString cart() { return tr("Cart"); }
    static QString orders() { return tr("Orders"); }
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
    return {
            factory<CartPage>(PageId::Cart, Group::Sell, u"cart"_qs, PageTitles::cart, context),
            factory<OrdersPage>(PageId::Orders, Group::Sell, u"orders"_qs, PageTitles::orders,
                                context),
            factory<BooksPage>(PageId::Books, Group::Catalogue, u"books"_qs, PageTitles::books,
                               context),
    };
}

std::optional<ReadArea> areaOfPage(PageId id)
{
    switch (id) {
    case PageId::Cart:
        return ReadArea::Cart;
    case PageId::Orders:
        return ReadArea::Orders;
    case PageId::Customers:
        return ReadArea::Customers;
    case PageId::Assortment:
        return ReadArea::Assortment;
    case PageId::Books:
        return ReadArea::Books;
    case PageId::Categories:
        return ReadArea::Categories;
    case PageId::Shops:
        return ReadArea::Shops;
    case PageId::Accounts:
        return ReadArea::Accounts;
    case PageId::Activity:
        return ReadArea::Activity;
    default:
        return std::nullopt;
    }
}

} // namespace shopdesk
