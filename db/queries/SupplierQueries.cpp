// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/SupplierQueries.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

namespace {

Result<void> checkScope(const ReadScope &scope)
{
    if (!scope.mayRead(Table::Suppliers))
        return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                    {{u"area"_qs, readAreaName(ReadArea::Suppliers)}});
    return {};
}

SupplierDetail detailOf(const Row &row)
{
    SupplierDetail detail;
    detail.id = row.id<SupplierId>("id");
    detail.code = row.text("code");
    detail.name = row.text("name");
    detail.contact = row.text("contact");
    detail.email = row.text("email");
    detail.phone = row.text("phone");
    detail.address.street = row.text("street");
    detail.address.city = row.text("city");
    detail.address.postcode = row.text("postcode");
    detail.address.country = row.text("country");
    detail.accountNumber = row.text("account_number");
    detail.returnDays = row.optionalInteger("return_days");
    detail.note = row.text("note");
    detail.active = row.boolean("active");
    detail.createdAt = row.dateTime("created_at");
    return detail;
}

} // namespace

Result<SupplierDetail> supplierDetail(Transaction &transaction, const ReadScope &scope,
                                      SupplierId supplier)
{
    SD_TRY(checkScope(scope));
    SD_ASSIGN(rows, transaction.query(u"supplier_detail"_qs, {{u"id"_qs, supplier.toString()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"supplier_unknown"_qs, u"supplier"_qs);
    return detailOf(rows.first());
}

Result<SupplierId> findSupplier(Transaction &transaction, const ReadScope &scope,
                                const QString &name)
{
    SD_TRY(checkScope(scope));
    const auto id = SupplierId::parse(name);
    SD_ASSIGN(rows,
              transaction.query(u"resolve_supplier"_qs, {{u"id"_qs, id ? id->uuid() : QUuid()},
                                                         {u"name"_qs, name.trimmed().toUpper()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"supplier_unknown"_qs, u"supplier"_qs,
                    {{u"name"_qs, name}});
    return rows.first().id<SupplierId>("id");
}

Result<std::vector<SupplierChoice>> supplierChoices(Transaction &transaction,
                                                    const ReadScope &scope)
{
    SD_TRY(checkScope(scope));
    SD_ASSIGN(rows, transaction.query(u"supplier_choices"_qs));
    std::vector<SupplierChoice> choices;
    for (const auto &row : rows)
        choices.push_back({row.id<SupplierId>("id"), row.text("code"), row.text("name")});
    return choices;
}

} // namespace shopdesk
