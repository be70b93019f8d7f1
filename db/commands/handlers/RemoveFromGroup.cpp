// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Customers.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const RemoveFromGroup &command, HandlerContext &context)
{
    SD_ASSIGN(customer, resolveCustomer(context, command.customer));
    SD_ASSIGN(group, resolveCustomerGroup(context, command.group));
    SD_ASSIGN(changed, context.transaction().query(u"customer_group_remove"_qs,
                                                   {{u"group"_qs, group.id.uuid()},
                                                    {u"customer"_qs, customer.id.uuid()}}));
    recordCustomer(context, customer.id, customer.name);
    return QJsonObject{{u"customer"_qs, customer.id.toString()},
                       {u"group"_qs, group.id.toString()},
                       {u"already"_qs, changed.isEmpty()}};
}

} // namespace shopdesk
