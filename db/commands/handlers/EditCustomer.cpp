// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

namespace {

QList<EditField> customerFields(const Row &row)
{
    const auto address = u"address"_qs;
    return {{u"name"_qs,
             u"name"_qs,
             u"name_key"_qs,
             {},
             columnJson(row, "name"),
             textCheck(checkedName)},
            {u"email"_qs, u"email"_qs, {}, {}, columnJson(row, "email"), textCheck(checkedEmail)},
            {u"phone"_qs,
             u"phone"_qs,
             {},
             {},
             columnJson(row, "phone"),
             textCheck(checkedShortLine)},
            {u"street"_qs,
             u"street"_qs,
             {},
             address,
             columnJson(row, "street"),
             textCheck(checkedLine)},
            {u"city"_qs, u"city"_qs, {}, address, columnJson(row, "city"), textCheck(checkedLine)},
            {u"postcode"_qs,
             u"postcode"_qs,
             {},
             address,
             columnJson(row, "postcode"),
             textCheck(checkedShortLine)},
            {u"country"_qs,
             u"country"_qs,
             {},
             address,
             columnJson(row, "country"),
             textCheck(checkedCountry)},
            {u"note"_qs, u"note"_qs, {}, {}, columnJson(row, "note"), textCheck(checkedNote)}};
}

} // namespace

Result<QJsonObject> handle(const EditCustomer &command, HandlerContext &context)
{
    SD_ASSIGN(customer, resolveCustomer(context, command.customer));
    SD_TRY(context.requireCustomer(customer.id));
    // The note is what the house remarks about a customer; they neither read nor write it.
    if (context.scope() == Scope::Own && command.changes.contains(u"note"_qs))
        return fail(ErrorKind::Forbidden, u"not_yours"_qs, u"note"_qs);
    SD_ASSIGN(rows, context.transaction().query(u"customer_for_edit"_qs,
                                                {{u"id"_qs, customer.id.uuid()}}));
    const auto fields = customerFields(rows.first());
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    if (!edits.empty())
        SD_TRY(updateRow(context, u"customer"_qs, customer.id.uuid(),
                         editedColumns(edits, fields)));
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"customer"_qs,
                            .subjectId = customer.id.uuid(),
                            .subject = customer.name});
    return editResult(customer.id.uuid(), edits);
}

} // namespace shopdesk
