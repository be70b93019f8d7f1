// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/Result.h"
#include "db/storage/Transaction.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace shopdesk {

// Finds the categories that a file names: by path ("Fiction > Classics"), and has those made that
// are missing; or by code. Lives for one import; remembers what it found.
class ImportCategories
{
public:
    // Makes a category below a parent (null: a root) and returns its id.
    using Maker = std::function<Result<CategoryId>(const QString &name, const CategoryId &parent)>;

    ImportCategories(Transaction &transaction, Maker make);

    // Names from the root down.
    [[nodiscard]] Result<CategoryRef> find(const QStringList &path);
    // Null where no category has this code.
    [[nodiscard]] Result<CategoryId> byCode(const QString &code);

private:
    [[nodiscard]] Result<CategoryId> child(const QString &name, const CategoryId &parent);

    Transaction &m_transaction;
    Maker m_make;
    QHash<QString, CategoryId> m_known; // "parent id/name"
    QHash<QString, CategoryId> m_byCode;
};

} // namespace shopdesk
