// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Lookups.h"

#include "db/queries/CategoryQueries.h"

namespace shopdesk {

Result<CategoryId> findCategory(Transaction &transaction, const ReadScope &scope,
                                const QString &name)
{
    SD_ASSIGN(tree, categoryTree(transaction, scope));
    std::vector<CategoryId> named;
    for (const auto &node : tree) {
        const bool byCode =
                !node.code.isEmpty() && node.code.compare(name, Qt::CaseInsensitive) == 0;
        if (byCode || node.id.toString() == name.toLower())
            return node.id;
        if (node.name.compare(name, Qt::CaseInsensitive) == 0)
            named.push_back(node.id);
    }
    if (named.size() > 1)
        return fail(ErrorKind::Conflict, u"category_ambiguous"_qs, u"category"_qs);
    if (named.empty())
        return fail(ErrorKind::NotFound, u"category_unknown"_qs, u"category"_qs);
    return named.front();
}

Result<OrderDetail> orderByNumberOrId(Transaction &transaction, const ReadScope &scope,
                                      const QString &name)
{
    if (const auto id = OrderId::parse(name))
        return orderDetail(transaction, scope, *id);
    SD_ASSIGN(order, findOrder(transaction, scope, name));
    return orderDetail(transaction, scope, order);
}

} // namespace shopdesk
