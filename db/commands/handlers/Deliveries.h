// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"
#include "db/commands/Resolve.h"
#include "db/commands/values/DeliveryAddress.h"
#include "db/domain/Channel.h"
#include "db/domain/PostalAddress.h"

namespace shopdesk {

// Where orders are sent.

// What was given, named after the customer if nobody is; otherwise, for a delivery, the address in
// the customer's record, which may be empty. Invalid: `delivery_not_wanted` when the order is not
// sent, `field_missing` (delivery.street, delivery.city), and those of the texts.
[[nodiscard]] Result<PostalAddress>
checkedDelivery(HandlerContext &context, const std::optional<DeliveryAddress> &given,
                Channel channel, const std::optional<ResolvedCustomer> &customer);

// Adds it to the context's batch; an empty one changes nothing.
void setDelivery(HandlerContext &context, OrderId order, const PostalAddress &address);

} // namespace shopdesk
