// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/TextKey.h"

namespace shopdesk {

Result<QJsonObject> handle(const CreateCategory &command, HandlerContext &context)
{
    SD_TRY(context.transaction().query(u"category_tree_hold"_qs));
    SD_ASSIGN(name, checkedName(command.name, u"name"_qs));
    SD_ASSIGN(position, checkedNumber(command.position, u"position"_qs, 0));
    QVariant code;
    if (command.code) {
        SD_ASSIGN(checked, checkedCategoryCode(*command.code, u"code"_qs));
        code = checked;
    }
    QUuid parent;
    if (command.parent) {
        SD_ASSIGN(above, resolveCategory(context, *command.parent, u"parent"_qs));
        parent = above.id.uuid();
    }
    const auto id = context.nextId<CategoryId>();
    SD_TRY(context.transaction().execute(u"category_insert"_qs, {{u"id"_qs, id.uuid()},
                                                                 {u"parent"_qs, parent},
                                                                 {u"code"_qs, code},
                                                                 {u"name"_qs, name},
                                                                 {u"name_key"_qs, sortKey(name)},
                                                                 {u"position"_qs, position},
                                                                 {u"at"_qs, context.at()}}));
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"category"_qs,
                            .subjectId = id.uuid(),
                            .subject = name});
    return QJsonObject{{QStringLiteral("id"), id.toString()}};
}

} // namespace shopdesk
