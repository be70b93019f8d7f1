// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/CategoryQueries.h"

#include "db/storage/Transaction.h"

#include <QHash>
#include <QJsonArray>

namespace shopdesk {

namespace {

using Children = QHash<CategoryId, std::vector<CategoryNode>>;

// Depth first; siblings come in order already.
void appendBelow(const Children &children, CategoryId above, std::vector<CategoryNode> &tree)
{
    const auto found = children.constFind(above);
    if (found == children.constEnd())
        return;
    int place = 0;
    for (const auto &node : *found) {
        tree.push_back(node);
        tree.back().position = place++;
        appendBelow(children, node.id, tree);
    }
}

CategoryNode nodeOf(const Row &row, qint64 subtreeCount)
{
    return {.id = row.id<CategoryId>("id"),
            .parent = row.optionalId<CategoryId>("parent_id"),
            .code = row.text("code"),
            .name = row.text("name"),
            .level = static_cast<int>(row.integer("level")),
            .active = row.boolean("active"),
            .bookCount = row.integer("book_count"),
            .subtreeCount = subtreeCount};
}

QJsonObject nodeJson(const CategoryNode &node)
{
    return {{u"id"_qs, node.id.toString()},
            {u"parent"_qs,
             node.parent ? QJsonValue(node.parent->toString()) : QJsonValue(QJsonValue::Null)},
            {u"code"_qs, node.code.isEmpty() ? QJsonValue(QJsonValue::Null) : node.code},
            {u"name"_qs, node.name},
            {u"level"_qs, node.level},
            {u"position"_qs, node.position},
            {u"active"_qs, node.active},
            {u"book_count"_qs, node.bookCount},
            {u"subtree_count"_qs, node.subtreeCount}};
}

} // namespace

Result<std::vector<CategoryNode>> categoryTree(Transaction &transaction, const ReadScope &scope)
{
    if (scope.over(ReadArea::Categories) == Scope::None)
        return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                    {{u"area"_qs, readAreaName(ReadArea::Categories)}});
    Batch batch;
    batch.add(u"category_tree"_qs, {});
    batch.add(u"category_subtree_counts"_qs, {});
    SD_ASSIGN(sets, transaction.run(batch));
    QHash<QString, qint64> counts;
    for (const auto &row : sets[1])
        counts.insert(row.text("id"), row.integer("subtree_count"));
    Children children;
    for (const auto &row : sets[0]) {
        auto node = nodeOf(row, counts.value(row.text("id")));
        children[node.parent.value_or(CategoryId())].push_back(std::move(node));
    }
    std::vector<CategoryNode> tree;
    appendBelow(children, CategoryId(), tree);
    return tree;
}

QJsonObject toJson(const std::vector<CategoryNode> &tree)
{
    QJsonArray rows;
    for (const auto &node : tree)
        rows.append(nodeJson(node));
    return {{u"rows"_qs, rows}, {u"total"_qs, static_cast<qint64>(tree.size())}};
}

} // namespace shopdesk
