// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Customers.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const CreateCustomer &command, HandlerContext &context)
{
    NewCustomer customer{
            .id = context.nextId<CustomerId>(), .account = {}, .name = {}, .email = {}};
    SD_ASSIGN(name, checkedName(command.name, u"name"_qs));
    SD_ASSIGN(email, checkedEmail(command.email, u"email"_qs));
    SD_ASSIGN(phone, checkedShortLine(command.phone, u"phone"_qs));
    SD_ASSIGN(street, checkedLine(command.street, u"street"_qs));
    SD_ASSIGN(city, checkedLine(command.city, u"city"_qs));
    SD_ASSIGN(postcode, checkedShortLine(command.postcode, u"postcode"_qs));
    SD_ASSIGN(country, checkedCountry(command.country, u"country"_qs));
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(number, checkedCustomerNumber(command.number, u"number"_qs));
    customer.name = name;
    customer.email = email;
    customer.phone = phone;
    customer.street = street;
    customer.city = city;
    customer.postcode = postcode;
    customer.country = country;
    customer.note = note;
    customer.number = number;
    SD_TRY(insertCustomer(context, customer));
    recordCustomer(context, customer.id, name);
    return idResult(customer.id.uuid());
}

} // namespace shopdesk
