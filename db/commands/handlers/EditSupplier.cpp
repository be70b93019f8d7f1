// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Suppliers.h"

namespace shopdesk {

namespace {

EditField textField(const Row &row, const char *column, const QString &group,
                    Result<QString> (*check)(const QString &, const QString &))
{
    const auto name = QString::fromLatin1(column);
    return {name, name, {}, group, columnJson(row, column), textCheck(check)};
}

QList<EditField> supplierFields(const Row &row)
{
    const auto address = u"address"_qs;
    QList<EditField> fields{
            textField(row, "code", {}, checkedSupplierCode),
            textField(row, "name", {}, checkedName),
            textField(row, "contact", {}, checkedLine),
            textField(row, "email", {}, checkedEmail),
            textField(row, "phone", {}, checkedShortLine),
            textField(row, "street", address, checkedLine),
            textField(row, "city", address, checkedLine),
            textField(row, "postcode", address, checkedShortLine),
            textField(row, "country", address, checkedCountry),
            textField(row, "account_number", {}, checkedShortLine),
            textField(row, "note", {}, checkedNote),
            {u"return_days"_qs,
             u"return_days"_qs,
             {},
             {},
             columnJson(row, "return_days"),
             orNothing(numberCheck(checkedReturnDays))},
            {u"active"_qs, u"active"_qs, {}, {}, row.boolean("active"), truthCheck()}};
    fields[1].keyColumn = u"name_key"_qs;
    return fields;
}

} // namespace

Result<QJsonObject> handle(const EditSupplier &command, HandlerContext &context)
{
    SD_ASSIGN(supplier, resolveSupplier(context, command.supplier));
    SD_ASSIGN(rows, context.transaction().query(u"supplier_for_edit"_qs,
                                                {{u"id"_qs, supplier.id.uuid()}}));
    const auto fields = supplierFields(rows.first());
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    if (!edits.empty())
        SD_TRY(updateRow(context, u"supplier"_qs, supplier.id.uuid(),
                         editedColumns(edits, fields)));
    recordSupplier(context, supplier.id, supplier.name);
    return editResult(supplier.id.uuid(), edits);
}

} // namespace shopdesk
