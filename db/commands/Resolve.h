// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"
#include "db/commands/Refs.h"

namespace shopdesk {

// From the names in a command to rows, inside its transaction. Error for what is not there:
// NotFound `shop_unknown`, `book_unknown`... with the given field.

struct ResolvedShop
{
    ShopId id;
    QString code;
    QString name;
    QString timeZone;
    bool pricesIncludeTax = true;
    bool active = true;
};
[[nodiscard]] Result<ResolvedShop> resolveShop(HandlerContext &context, const ShopRef &ref,
                                               const QString &field = QStringLiteral("shop"));

struct ResolvedBook
{
    BookId id;
    QString code; // ISBN-13 or own code
    QString title;
    std::optional<qint64> priceMinor;
    int taxRateBp = 0;
    QString availability;
};
[[nodiscard]] Result<ResolvedBook> resolveBook(HandlerContext &context, const BookRef &ref,
                                               const QString &field = QStringLiteral("book"));
// In the order of the refs, in one round trip. Error: NotFound `book_unknown` with fact `codes`,
// all that were not found.
[[nodiscard]] Result<QList<ResolvedBook>> resolveBooks(HandlerContext &context,
                                                       const QList<BookRef> &refs);

struct ResolvedCustomer
{
    CustomerId id;
    QString name;
    QString nameKey;
};
// Whoever was merged into another is that other. Kept from being merged until the command ends.
[[nodiscard]] Result<ResolvedCustomer>
resolveCustomer(HandlerContext &context, const CustomerRef &ref,
                const QString &field = QStringLiteral("customer"));
// The same without keeping them; for a command that holds them itself.
[[nodiscard]] Result<ResolvedCustomer> findCustomer(HandlerContext &context, const CustomerRef &ref,
                                                    const QString &field);

struct ResolvedCustomerGroup
{
    CustomerGroupId id;
    QString name;
};
[[nodiscard]] Result<ResolvedCustomerGroup>
resolveCustomerGroup(HandlerContext &context, const CustomerGroupRef &ref,
                     const QString &field = QStringLiteral("group"));

struct ResolvedSupplier
{
    SupplierId id;
    QString code;
    QString name;
    std::optional<qint64> returnDays;
    bool active = true;
};
[[nodiscard]] Result<ResolvedSupplier>
resolveSupplier(HandlerContext &context, const SupplierRef &ref,
                const QString &field = QStringLiteral("supplier"));

// The row of a paper (`purchase_order`, `supplier_return`, `transfer`, `stocktake`) by id or
// number, locked until the command ends. NotFound `<paper>_unknown`.
template<class IdType>
[[nodiscard]] Result<RowSet> loadPaper(HandlerContext &context, const QString &paper,
                                       const Ref<IdType> &ref);
[[nodiscard]] Result<RowSet> loadPaperBy(HandlerContext &context, const QString &paper,
                                         const QUuid &id, const QString &name);

template<class IdType>
Result<RowSet> loadPaper(HandlerContext &context, const QString &paper, const Ref<IdType> &ref)
{
    return loadPaperBy(context, paper, ref.id() ? ref.id()->uuid() : QUuid(), ref.text);
}

struct ResolvedAccount
{
    AccountId id;
    QString login;
    Role role = Role::Customer;
    bool active = true;
};
[[nodiscard]] Result<ResolvedAccount> resolveAccount(HandlerContext &context,
                                                     const AccountRef &ref);

struct ResolvedCategory
{
    CategoryId id;
    QString name;
};
[[nodiscard]] Result<ResolvedCategory>
resolveCategory(HandlerContext &context, const CategoryRef &ref,
                const QString &field = QStringLiteral("category"));

} // namespace shopdesk
