// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/queries/ReadScope.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

struct CategoryNode
{
    CategoryId id;
    std::optional<CategoryId> parent;
    QString code; // empty without one
    QString name;
    int level = 0;    // 0 at a root
    int position = 0; // among its neighbours, from 0
    bool active = true;
    qint64 bookCount = 0;    // books in this very category
    qint64 subtreeCount = 0; // different books in it and all below it
};

// The whole tree, parents before children, siblings by position and name. Error: Forbidden.
[[nodiscard]] Result<std::vector<CategoryNode>> categoryTree(Transaction &transaction,
                                                             const ReadScope &scope);

// {"rows":[...],"total":N}, rows in the order of the tree.
[[nodiscard]] QJsonObject toJson(const std::vector<CategoryNode> &tree);

} // namespace shopdesk
