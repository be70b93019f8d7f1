// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"

#include "db/domain/Isbn.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shopdesk {

namespace {

// Both ways to name a thing as bindings: an id that may be NULL, and the text.
template<class IdType>
Bindings idOrName(const Ref<IdType> &ref, const QString &name)
{
    return {{u"id"_qs, ref.id() ? ref.id()->uuid() : QUuid()}, {u"name"_qs, name}};
}

Error unknown(const QString &reason, const QString &field, const QString &name)
{
    return fail(ErrorKind::NotFound, reason, field, {{u"name"_qs, name}}).value();
}

// The spelling in which a book's code is stored.
QString bookCode(const BookRef &ref)
{
    const auto isbn = Isbn::parse(ref.text);
    return isbn ? isbn->toString() : ref.text.trimmed().toUpper();
}

ResolvedBook bookFrom(const Row &row)
{
    return {.id = row.id<BookId>("id"),
            .code = row.text("code"),
            .title = row.text("title"),
            .priceMinor = row.optionalInteger("price_minor"),
            .taxRateBp = static_cast<int>(row.integer("tax_rate_bp")),
            .availability = row.text("availability")};
}

QString jsonTexts(const QStringList &texts)
{
    return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

const ResolvedBook *findBook(const QList<ResolvedBook> &books, const BookRef &ref)
{
    const auto id = ref.id();
    const auto code = id ? QString() : bookCode(ref);
    for (const auto &book : books) {
        if (id ? book.id == *id : book.code == code)
            return &book;
    }
    return nullptr;
}

Result<ResolvedCustomer> customerBy(HandlerContext &context, const QString &statement,
                                    const CustomerRef &ref, const QString &field)
{
    auto names = idOrName(ref, ref.text.toLower());
    names.add(u"number"_qs, ref.text.trimmed().toUpper());
    SD_ASSIGN(rows, context.transaction().query(statement, names));
    if (rows.isEmpty())
        return fail(unknown(u"customer_unknown"_qs, field, ref.text));
    const auto row = rows.first();
    // Once more at most: who was merged leads to one who is not.
    if (const auto kept = row.optionalId<CustomerId>("merged_into_id"))
        return customerBy(context, statement, CustomerRef(*kept), field);
    return ResolvedCustomer{.id = row.id<CustomerId>("id"),
                            .name = row.text("name"),
                            .nameKey = row.text("name_key")};
}

} // namespace

Result<ResolvedShop> resolveShop(HandlerContext &context, const ShopRef &ref, const QString &field)
{
    SD_ASSIGN(rows,
              context.transaction().query(u"resolve_shop"_qs, idOrName(ref, ref.text.toUpper())));
    if (rows.isEmpty())
        return fail(unknown(u"shop_unknown"_qs, field, ref.text));
    const auto row = rows.first();
    return ResolvedShop{.id = row.id<ShopId>("id"),
                        .code = row.text("code"),
                        .name = row.text("name"),
                        .timeZone = row.text("time_zone"),
                        .pricesIncludeTax = row.boolean("prices_include_tax"),
                        .active = row.boolean("active")};
}

Result<ResolvedBook> resolveBook(HandlerContext &context, const BookRef &ref, const QString &field)
{
    SD_ASSIGN(rows, context.transaction().query(u"resolve_book"_qs, idOrName(ref, bookCode(ref))));
    if (rows.isEmpty())
        return fail(unknown(u"book_unknown"_qs, field, ref.text));
    return bookFrom(rows.first());
}

Result<QList<ResolvedBook>> resolveBooks(HandlerContext &context, const QList<BookRef> &refs)
{
    QStringList ids;
    QStringList codes;
    for (const auto &ref : refs) {
        if (const auto id = ref.id())
            ids.append(id->toString());
        else
            codes.append(bookCode(ref));
    }
    SD_ASSIGN(rows,
              context.transaction().query(u"resolve_books"_qs, {{u"ids"_qs, jsonTexts(ids)},
                                                                {u"codes"_qs, jsonTexts(codes)}}));
    QList<ResolvedBook> found;
    for (const auto &row : rows)
        found.append(bookFrom(row));
    QList<ResolvedBook> books;
    QStringList missing;
    for (const auto &ref : refs) {
        if (const auto *book = findBook(found, ref))
            books.append(*book);
        else
            missing.append(ref.text);
    }
    if (!missing.isEmpty())
        return fail(ErrorKind::NotFound, u"book_unknown"_qs, u"lines"_qs,
                    {{u"codes"_qs, missing}, {u"name"_qs, missing.first()}});
    return books;
}

Result<ResolvedCustomer> resolveCustomer(HandlerContext &context, const CustomerRef &ref,
                                         const QString &field)
{
    return customerBy(context, u"resolve_customer"_qs, ref, field);
}

Result<ResolvedCustomer> findCustomer(HandlerContext &context, const CustomerRef &ref,
                                      const QString &field)
{
    return customerBy(context, u"customer_find"_qs, ref, field);
}

Result<ResolvedCustomerGroup>
resolveCustomerGroup(HandlerContext &context, const CustomerGroupRef &ref, const QString &field)
{
    SD_ASSIGN(rows, context.transaction().query(u"resolve_customer_group"_qs,
                                                idOrName(ref, ref.text.trimmed())));
    if (rows.isEmpty())
        return fail(unknown(u"customer_group_unknown"_qs, field, ref.text));
    const auto row = rows.first();
    return ResolvedCustomerGroup{.id = row.id<CustomerGroupId>("id"), .name = row.text("name")};
}

Result<ResolvedAccount> resolveAccount(HandlerContext &context, const AccountRef &ref)
{
    SD_ASSIGN(rows, context.transaction().query(u"resolve_account"_qs,
                                                idOrName(ref, ref.text.toLower())));
    if (rows.isEmpty())
        return fail(unknown(u"account_unknown"_qs, u"account"_qs, ref.text));
    const auto row = rows.first();
    return ResolvedAccount{.id = row.id<AccountId>("id"),
                           .login = row.text("login"),
                           .role = roleFromName(row.text("role")).value_or(Role::Customer),
                           .active = row.boolean("active")};
}

Result<ResolvedCategory> resolveCategory(HandlerContext &context, const CategoryRef &ref,
                                         const QString &field)
{
    SD_ASSIGN(rows, context.transaction().query(u"resolve_category"_qs, idOrName(ref, ref.text)));
    if (rows.isEmpty())
        return fail(unknown(u"category_unknown"_qs, field, ref.text));
    const auto row = rows.first();
    return ResolvedCategory{.id = row.id<CategoryId>("id"), .name = row.text("name")};
}

Result<ResolvedSupplier> resolveSupplier(HandlerContext &context, const SupplierRef &ref,
                                         const QString &field)
{
    SD_ASSIGN(rows, context.transaction().query(u"resolve_supplier"_qs,
                                                idOrName(ref, ref.text.toUpper())));
    if (rows.isEmpty())
        return fail(unknown(u"supplier_unknown"_qs, field, ref.text));
    const auto row = rows.first();
    return ResolvedSupplier{.id = row.id<SupplierId>("id"),
                            .code = row.text("code"),
                            .name = row.text("name"),
                            .returnDays = row.optionalInteger("return_days"),
                            .active = row.boolean("active")};
}

Result<RowSet> loadPaperBy(HandlerContext &context, const QString &paper, const QUuid &id,
                           const QString &name)
{
    SD_ASSIGN(rows, context.transaction().query(
                            paper + u"_load"_qs,
                            {{u"id"_qs, id}, {u"name"_qs, name.trimmed().toUpper()}}));
    if (rows.isEmpty())
        return fail(unknown(paper + u"_unknown"_qs, paper, name));
    return rows;
}

} // namespace shopdesk
