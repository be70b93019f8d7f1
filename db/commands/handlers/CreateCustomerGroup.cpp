// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/TextKey.h"

namespace shopdesk {

Result<QJsonObject> handle(const CreateCustomerGroup &command, HandlerContext &context)
{
    SD_ASSIGN(name, checkedGroupName(command.name, u"name"_qs));
    const auto id = context.nextId<CustomerGroupId>();
    SD_TRY(context.transaction().execute(u"customer_group_insert"_qs,
                                         {{u"id"_qs, id.uuid()},
                                          {u"name"_qs, name},
                                          {u"name_key"_qs, sortKey(name)},
                                          {u"at"_qs, context.at()}}));
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"customer_group"_qs,
                            .subjectId = id.uuid(),
                            .subject = name});
    return idResult(id.uuid());
}

} // namespace shopdesk
