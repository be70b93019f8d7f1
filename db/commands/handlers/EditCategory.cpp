// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

namespace {

// The categories below one, in their order.
struct Neighbours
{
    QList<QUuid> ids;
    QList<qint64> positions;
};

Result<Neighbours> neighboursBelow(HandlerContext &context, const QString &parent)
{
    Neighbours neighbours;
    SD_ASSIGN(rows, context.transaction().query(u"category_siblings"_qs,
                                                {{u"parent"_qs, QUuid::fromString(parent)}}));
    for (const auto &row : rows) {
        neighbours.ids.append(row.id<CategoryId>("id").uuid());
        neighbours.positions.append(row.integer("position"));
    }
    return neighbours;
}

QList<EditField> categoryFields(const Row &row, qint64 place, HandlerContext &context)
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
            {u"position"_qs, u"position"_qs, {}, {}, place, positionCheck},
            {u"active"_qs, u"active"_qs, {}, {}, row.boolean("active"), truthCheck()}};
}

// Puts the category at its place and moves its neighbours on; the place it got.
Result<qint64> place(HandlerContext &context, const QUuid &category, const QString &parent,
                     qint64 wanted)
{
    SD_ASSIGN(below, neighboursBelow(context, parent));
    if (const auto own = below.ids.indexOf(category); own >= 0) {
        below.ids.removeAt(own);
        below.positions.removeAt(own);
    }
    const auto got = qMin(wanted, qint64(below.ids.size()));
    for (qsizetype i = 0; i < below.ids.size(); ++i) {
        const auto position = i < got ? i : i + 1;
        if (below.positions.at(i) != position)
            context.batch().add(u"category_place"_qs, {{u"id"_qs, below.ids.at(i)},
                                                       {u"position"_qs, qint64(position)},
                                                       {u"at"_qs, context.at()}});
    }
    return got;
}

// A person who moves a category elsewhere names its place there, even if it has the same number.
std::optional<qint64> wantedPlace(const Changes &changes, const Edits &edits)
{
    const auto given = changes.find(u"position"_qs);
    if (given == changes.end() || !(edits.contains(u"parent"_qs) || edits.contains(u"position"_qs)))
        return std::nullopt;
    return given->second.value.toInteger();
}

} // namespace

Result<QJsonObject> handle(const EditCategory &command, HandlerContext &context)
{
    SD_TRY(context.transaction().query(u"category_tree_hold"_qs));
    SD_ASSIGN(category, resolveCategory(context, command.category));
    const auto id = category.id.uuid();
    SD_ASSIGN(rows, context.transaction().query(u"category_for_edit"_qs, {{u"id"_qs, id}}));
    const auto parent = rows.first().text("parent_id");
    SD_ASSIGN(beside, neighboursBelow(context, parent));
    const qint64 before = beside.ids.indexOf(id);
    const auto fields = categoryFields(rows.first(), before, context);
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    auto result = editResult(id, edits);
    if (const auto wanted = wantedPlace(command.changes, edits)) {
        const auto above = edits.find(u"parent"_qs);
        SD_ASSIGN(got, place(context, id, above == edits.end() ? parent : above->second.toString(),
                             *wanted));
        edits.insert_or_assign(u"position"_qs, got);
        result.insert(QStringLiteral("place"),
                      QJsonObject{{QStringLiteral("base"), before}, {QStringLiteral("new"), got}});
    }
    // A move that would close a cycle is refused by the schema: `category_cycle`.
    if (!edits.empty())
        SD_TRY(updateRow(context, u"category"_qs, id, editedColumns(edits, fields)));
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"category"_qs,
                            .subjectId = id,
                            .subject = category.name});
    return result;
}

} // namespace shopdesk
