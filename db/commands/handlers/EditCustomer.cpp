// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Customers.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/ContactKey.h"

#include <array>

namespace shopdesk {

namespace {

// No number is null, as the unique index of numbers wants it.
EditField::Check numberTextCheck()
{
    return [](const QJsonValue &value, const QString &field) -> Result<QJsonValue> {
        SD_ASSIGN(checked, textCheck(checkedCustomerNumber)(value, field));
        return checked.toString().isEmpty() ? QJsonValue(QJsonValue::Null) : checked;
    };
}

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
            {u"note"_qs, u"note"_qs, {}, {}, columnJson(row, "note"), textCheck(checkedNote)},
            {u"number"_qs,
             u"number"_qs,
             {},
             {},
             columnJson(row, "number"),
             orNothing(numberTextCheck())},
            {u"active"_qs, u"active"_qs, {}, {}, row.boolean("active"), truthCheck()}};
}

// What the house keeps about a customer; they neither read nor write it.
const std::array kOfTheHouse{u"note"_qs, u"number"_qs, u"active"_qs};

Result<void> requireField(const EditCustomer &command, const HandlerContext &context)
{
    for (const auto &field : kOfTheHouse) {
        if (context.scope() == Scope::Own && command.changes.contains(field))
            return fail(ErrorKind::Forbidden, u"not_yours"_qs, field);
    }
    return {};
}

// The key of the texts as they will be.
QString keyAfter(const Row &row, const Edits &edits)
{
    const auto after = [&](const char *field) {
        const auto edit = edits.find(QString::fromLatin1(field));
        return edit == edits.end() ? row.text(field) : edit->second.toString();
    };
    return contactKey({.name = after("name"),
                       .email = after("email"),
                       .phone = after("phone"),
                       .number = after("number")});
}

} // namespace

Result<QJsonObject> handle(const EditCustomer &command, HandlerContext &context)
{
    SD_ASSIGN(customer, resolveCustomer(context, command.customer));
    SD_TRY(context.requireCustomer(customer.id));
    SD_TRY(requireField(command, context));
    SD_ASSIGN(rows, context.transaction().query(u"customer_for_edit"_qs,
                                                {{u"id"_qs, customer.id.uuid()}}));
    const auto fields = customerFields(rows.first());
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    if (!edits.empty()) {
        auto columns = editedColumns(edits, fields);
        columns.add(u"search_key"_qs, keyAfter(rows.first(), edits));
        SD_TRY(updateRow(context, u"customer"_qs, customer.id.uuid(), columns));
    }
    recordCustomer(context, customer.id, customer.name);
    return editResult(customer.id.uuid(), edits);
}

} // namespace shopdesk
