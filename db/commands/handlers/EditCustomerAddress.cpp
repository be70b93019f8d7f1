// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Customers.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

namespace {

QList<EditField> addressFields(const Row &row)
{
    const auto field = [&row](const char *name, auto check, bool isPlace) {
        const auto column = QString::fromLatin1(name);
        return EditField{.name = column,
                         .column = column,
                         .keyColumn = {},
                         .group = isPlace ? u"address"_qs : QString(),
                         .current = columnJson(row, name),
                         .check = textCheck(check)};
    };
    return {field("label", checkedShortLine, false),
            field("recipient", checkedName, false),
            field("street", checkedLine, true),
            field("city", checkedLine, true),
            field("postcode", checkedShortLine, true),
            field("country", checkedCountry, true),
            {u"active"_qs, u"active"_qs, {}, {}, row.boolean("active"), truthCheck()}};
}

} // namespace

Result<QJsonObject> handle(const EditCustomerAddress &command, HandlerContext &context)
{
    SD_ASSIGN(rows, context.transaction().query(u"customer_address_for_edit"_qs,
                                                {{u"id"_qs, command.address.uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"customer_address_unknown"_qs, u"address"_qs);
    const auto customer = rows.first().id<CustomerId>("customer_id");
    SD_TRY(context.requireCustomer(customer));
    const auto fields = addressFields(rows.first());
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    if (!edits.empty())
        SD_TRY(updateRow(context, u"customer_address"_qs, command.address.uuid(),
                         editedColumns(edits, fields)));
    recordCustomer(context, customer, rows.first().text("customer_name"));
    return editResult(command.address.uuid(), edits);
}

} // namespace shopdesk
