// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Deliveries.h"

#include "db/commands/handlers/Checks.h"

namespace shopdesk {

namespace {

Result<PostalAddress> addressOfRecord(HandlerContext &context, CustomerId customer)
{
    SD_ASSIGN(rows, context.transaction().query(u"customer_delivery"_qs,
                                                {{u"customer"_qs, customer.uuid()}}));
    if (rows.isEmpty())
        return PostalAddress();
    const auto row = rows.first();
    return PostalAddress{.name = row.text("name"),
                         .street = row.text("street"),
                         .postcode = row.text("postcode"),
                         .city = row.text("city"),
                         .country = row.text("country")};
}

Result<PostalAddress> checkedAddress(const DeliveryAddress &given, const QString &customer)
{
    const auto named = given.name.trimmed().isEmpty() ? customer : given.name;
    SD_ASSIGN(name, checkedName(named, u"delivery.name"_qs));
    SD_ASSIGN(street, checkedLine(given.street, u"delivery.street"_qs));
    SD_ASSIGN(postcode, checkedShortLine(given.postcode, u"delivery.postcode"_qs));
    SD_ASSIGN(city, checkedLine(given.city, u"delivery.city"_qs));
    SD_ASSIGN(country, checkedCountry(given.country, u"delivery.country"_qs));
    if (street.isEmpty())
        return fail(ErrorKind::Invalid, u"field_missing"_qs, u"delivery.street"_qs);
    if (city.isEmpty())
        return fail(ErrorKind::Invalid, u"field_missing"_qs, u"delivery.city"_qs);
    return PostalAddress{
            .name = name, .street = street, .postcode = postcode, .city = city, .country = country};
}

} // namespace

Result<PostalAddress> checkedDelivery(HandlerContext &context,
                                      const std::optional<DeliveryAddress> &given, Channel channel,
                                      const std::optional<ResolvedCustomer> &customer)
{
    if (given && channel != Channel::Delivery)
        return fail(ErrorKind::Invalid, u"delivery_not_wanted"_qs, u"delivery"_qs);
    if (given)
        return checkedAddress(*given, customer ? customer->name : QString());
    if (channel != Channel::Delivery || !customer)
        return PostalAddress();
    return addressOfRecord(context, customer->id);
}

void setDelivery(HandlerContext &context, OrderId order, const PostalAddress &address)
{
    if (address.isEmpty())
        return;
    context.batch().add(u"order_delivery_set"_qs, {{u"order"_qs, order.uuid()},
                                                   {u"name"_qs, address.name},
                                                   {u"street"_qs, address.street},
                                                   {u"postcode"_qs, address.postcode},
                                                   {u"city"_qs, address.city},
                                                   {u"country"_qs, address.country}});
}

} // namespace shopdesk
