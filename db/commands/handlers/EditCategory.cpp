// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

namespace {

QList<EditField> categoryFields(const Row &row, HandlerContext &context)
{
    const auto parentCheck = textCheck([&context](const QString &name, const QString &field) {
        return resolveCategory(context, CategoryRef(name), field)
                .map([](const ResolvedCategory &above) { return above.id.toString(); });
    });
    const auto positionCheck = numberCheck([](qint64 position, const QString &field) {
        return checkedNumber(position, field, 0);
    });
    return {{u"name"_qs,
             u"name"_qs,
             u"name_key"_qs,
             {},
             columnJson(row, "name"),
             textCheck(checkedName)},
            {u"code"_qs,
             u"code"_qs,
             {},
             {},
             columnJson(row, "code"),
             orNothing(textCheck(checkedCategoryCode))},
            {u"parent"_qs,
             u"parent_id"_qs,
             {},
             {},
             columnJson(row, "parent_id"),
             orNothing(parentCheck)},
            {u"position"_qs, u"position"_qs, {}, {}, columnJson(row, "position"), positionCheck},
            {u"active"_qs, u"active"_qs, {}, {}, row.boolean("active"), truthCheck()}};
}

} // namespace

Result<QJsonObject> handle(const EditCategory &command, HandlerContext &context)
{
    SD_ASSIGN(category, resolveCategory(context, command.category));
    SD_ASSIGN(rows, context.transaction().query(u"category_for_edit"_qs,
                                                {{u"id"_qs, category.id.uuid()}}));
    const auto fields = categoryFields(rows.first(), context);
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    // A move that would close a cycle is refused by the schema: `category_cycle`.
    if (!edits.empty())
        SD_TRY(updateRow(context, u"category"_qs, category.id.uuid(),
                         editedColumns(edits, fields)));
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"category"_qs,
                            .subjectId = category.id.uuid(),
                            .subject = category.name});
    return editResult(category.id.uuid(), edits);
}

} // namespace shopdesk
