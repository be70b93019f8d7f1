// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/ReadScope.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

namespace {

const auto kNothing = QStringLiteral("1 = 0");

// The column that tells the shop, and the one that tells the customer, of a row of the table.
QString shopColumn(Table table)
{
    switch (table) {
    case Table::Orders:
        return QStringLiteral("o.shop_id");
    case Table::Movements:
        return QStringLiteral("m.shop_id");
    case Table::Transfers:
        return QStringLiteral("f.from_shop_id");
    case Table::PurchaseOrders:
        return QStringLiteral("p.shop_id");
    case Table::Deliveries:
        return QStringLiteral("d.shop_id");
    case Table::SupplierReturns:
        return QStringLiteral("r.shop_id");
    case Table::ReturnsDue:
        return QStringLiteral("l.shop_id");
    case Table::Stocktakes:
    case Table::StocktakeLines:
        return QStringLiteral("k.shop_id");
    case Table::LowStock:
        return QStringLiteral("t.shop_id");
    case Table::Attention:
        return QStringLiteral("i.shop_id");
    default:
        return {};
    }
}

QString customerColumn(Table table)
{
    return table == Table::Orders ? QStringLiteral("o.customer_id") : QString();
}

QString ownShopsCondition(Table table, const ReadScope &scope, Bindings &values)
{
    const auto column = shopColumn(table);
    if (column.isEmpty() || scope.shops.empty())
        return kNothing;
    QStringList marks;
    for (std::size_t i = 0; i < scope.shops.size(); ++i) {
        const auto name = QStringLiteral("scope_shop%1").arg(i);
        marks.append(u':' + name);
        values.add(name, scope.shops[i].toString());
    }
    const auto shops = marks.join(u", "_qs);
    if (table == Table::Transfers) // of either shop
        return QStringLiteral("(%1 IN (%3) OR %2 IN (%3))")
                .arg(column, QStringLiteral("f.to_shop_id"), shops);
    if (table == Table::Attention) { // as much as its owner sees, and either shop of a transfer
        values.add(u"scope_account"_qs, scope.account.toString());
        return QStringLiteral(
                       "(%1 IN (%2) OR i.owner_id = :scope_account OR i.subject_id IN (SELECT "
                       "x.id FROM transfer x WHERE x.from_shop_id IN (%2)))")
                .arg(column, shops);
    }
    return QStringLiteral("%1 IN (%2)").arg(column, shops);
}

QString ownCondition(Table table, const ReadScope &scope, Bindings &values)
{
    const auto column = customerColumn(table);
    if (column.isEmpty() || !scope.customer)
        return kNothing;
    values.add(u"scope_customer"_qs, scope.customer->toString());
    return column + u" = :scope_customer"_qs;
}

// A hidden review is seen by its author and by those who hide.
QString reviewCondition(const ReadScope &scope, Bindings &values)
{
    if (scope.mayModerate())
        return {};
    values.add(u"scope_account"_qs, scope.account.toString());
    return QStringLiteral("(NOT r.hidden OR r.account_id = :scope_account)");
}

} // namespace

ReadScope ReadScope::whole()
{
    return {.role = Role::Admin, .account = {}, .shops = {}, .customer = std::nullopt};
}

bool ReadScope::mayRead(Table table) const
{
    // The ledger names people and costs: it is no part of what a customer may see of a shop.
    if (table == Table::Movements && role == Role::Customer)
        return false;
    return over(areaOf(table)) != Scope::None;
}

bool ReadScope::mayModerate() const
{
    return scopeFor(role, CommandKind::HideReview) == Scope::All;
}

ReadArea areaOf(Table table)
{
    switch (table) {
    case Table::Books:
    case Table::Reviews:
        return ReadArea::Books;
    case Table::Shops:
        return ReadArea::Shops;
    case Table::Accounts:
        return ReadArea::Accounts;
    case Table::Customers:
        return ReadArea::Customers;
    case Table::Assortment:
    case Table::Stock:
        return ReadArea::Assortment;
    case Table::Orders:
    case Table::Movements: // as far as the orders that most of them come from
        return ReadArea::Orders;
    case Table::Activity:
        return ReadArea::Activity;
    case Table::Vouchers:
        return ReadArea::Vouchers;
    case Table::Promotions:
    case Table::Coupons:
        return ReadArea::Promotions;
    case Table::Suppliers:
        return ReadArea::Suppliers;
    case Table::PurchaseOrders:
    case Table::Deliveries:
    case Table::SupplierReturns:
    case Table::ReturnsDue:
    case Table::LowStock:
        return ReadArea::Receiving;
    case Table::Transfers:
        return ReadArea::Transfers;
    case Table::Stocktakes:
    case Table::StocktakeLines:
        return ReadArea::Stocktakes;
    case Table::Attention:
        return ReadArea::Attention;
    }
    Q_UNREACHABLE();
}

Result<QString> scopeCondition(Table table, const ReadScope &scope, Bindings &values)
{
    if (!scope.mayRead(table))
        return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                    {{u"area"_qs, readAreaName(areaOf(table))}});
    if (table == Table::Reviews)
        return reviewCondition(scope, values);
    switch (scope.over(areaOf(table))) {
    case Scope::All:
        return QString();
    case Scope::OwnShops:
        return ownShopsCondition(table, scope, values);
    case Scope::Own:
        return ownCondition(table, scope, values);
    case Scope::None:
        break;
    }
    return kNothing;
}

Result<ReadScope> readScopeOf(Transaction &transaction, AccountId account)
{
    const Bindings values{{u"account"_qs, account.toString()}};
    SD_ASSIGN(found, transaction.query(u"account_scope"_qs, values));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, u"account_missing"_qs, u"account"_qs);
    ReadScope scope{.role = roleFromName(found.first().text("role")),
                    .account = account,
                    .shops = {},
                    .customer = found.first().optionalId<CustomerId>("customer_id")};
    SD_ASSIGN(shops, transaction.query(u"account_shops"_qs, values));
    for (const auto &row : shops)
        scope.shops.push_back(row.id<ShopId>("id"));
    return scope;
}

} // namespace shopdesk
