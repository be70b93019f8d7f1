// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const EditCustomerGroup &command, HandlerContext &context)
{
    SD_ASSIGN(group, resolveCustomerGroup(context, command.group));
    SD_ASSIGN(rows, context.transaction().query(u"customer_group_for_edit"_qs,
                                                {{u"id"_qs, group.id.uuid()}}));
    const QList<EditField> fields{{u"name"_qs,
                                   u"name"_qs,
                                   u"name_key"_qs,
                                   {},
                                   columnJson(rows.first(), "name"),
                                   textCheck(checkedGroupName)}};
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    if (!edits.empty())
        SD_TRY(updateRow(context, u"customer_group"_qs, group.id.uuid(),
                         editedColumns(edits, fields)));
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"customer_group"_qs,
                            .subjectId = group.id.uuid(),
                            .subject = group.name});
    return editResult(group.id.uuid(), edits);
}

} // namespace shopdesk
