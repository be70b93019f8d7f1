// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Customers.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const AddCustomerAddress &command, HandlerContext &context)
{
    SD_ASSIGN(customer, resolveCustomer(context, command.customer));
    SD_TRY(context.requireCustomer(customer.id));
    SD_ASSIGN(label, checkedShortLine(command.label, u"label"_qs));
    const auto named = command.recipient.trimmed().isEmpty() ? customer.name : command.recipient;
    SD_ASSIGN(recipient, checkedName(named, u"recipient"_qs));
    SD_ASSIGN(street, checkedLine(command.street, u"street"_qs));
    SD_ASSIGN(city, checkedLine(command.city, u"city"_qs));
    SD_ASSIGN(postcode, checkedShortLine(command.postcode, u"postcode"_qs));
    SD_ASSIGN(country, checkedCountry(command.country, u"country"_qs));
    const auto id = context.nextId<CustomerAddressId>();
    context.batch().add(u"customer_address_insert"_qs, {{u"id"_qs, id.uuid()},
                                                        {u"customer"_qs, customer.id.uuid()},
                                                        {u"label"_qs, label},
                                                        {u"recipient"_qs, recipient},
                                                        {u"street"_qs, street},
                                                        {u"city"_qs, city},
                                                        {u"postcode"_qs, postcode},
                                                        {u"country"_qs, country},
                                                        {u"at"_qs, context.at()}});
    recordCustomer(context, customer.id, customer.name);
    return QJsonObject{{u"id"_qs, id.toString()}, {u"customer"_qs, customer.id.toString()}};
}

} // namespace shopdesk
