// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Customers.h"

namespace shopdesk {

void recordCustomer(HandlerContext &context, CustomerId id, const QString &name)
{
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"customer"_qs,
                            .subjectId = id.uuid(),
                            .subject = name});
}

} // namespace shopdesk
