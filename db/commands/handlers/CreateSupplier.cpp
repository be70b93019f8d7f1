// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Suppliers.h"
#include "db/domain/TextKey.h"

namespace shopdesk {

Result<QJsonObject> handle(const CreateSupplier &command, HandlerContext &context)
{
    SD_ASSIGN(code, checkedSupplierCode(command.code, u"code"_qs));
    SD_ASSIGN(name, checkedName(command.name, u"name"_qs));
    SD_ASSIGN(contact, checkedLine(command.contact, u"contact"_qs));
    SD_ASSIGN(email, checkedEmail(command.email, u"email"_qs));
    SD_ASSIGN(phone, checkedShortLine(command.phone, u"phone"_qs));
    SD_ASSIGN(street, checkedLine(command.street, u"street"_qs));
    SD_ASSIGN(city, checkedLine(command.city, u"city"_qs));
    SD_ASSIGN(postcode, checkedShortLine(command.postcode, u"postcode"_qs));
    SD_ASSIGN(country, checkedCountry(command.country, u"country"_qs));
    SD_ASSIGN(account, checkedShortLine(command.accountNumber, u"account_number"_qs));
    if (command.returnDays)
        SD_TRY(checkedReturnDays(*command.returnDays, u"return_days"_qs));
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    const auto id = context.nextId<SupplierId>();
    SD_TRY(context.transaction().execute(u"supplier_insert"_qs,
                                         {{u"id"_qs, id.uuid()},
                                          {u"code"_qs, code},
                                          {u"name"_qs, name},
                                          {u"name_key"_qs, sortKey(name)},
                                          {u"contact"_qs, contact},
                                          {u"email"_qs, email},
                                          {u"phone"_qs, phone},
                                          {u"street"_qs, street},
                                          {u"city"_qs, city},
                                          {u"postcode"_qs, postcode},
                                          {u"country"_qs, country},
                                          {u"account_number"_qs, account},
                                          {u"return_days"_qs, nullable(command.returnDays)},
                                          {u"note"_qs, note},
                                          {u"at"_qs, context.at()}}));
    recordSupplier(context, id, name);
    return QJsonObject{{u"id"_qs, id.toString()}, {u"code"_qs, code}};
}

} // namespace shopdesk
