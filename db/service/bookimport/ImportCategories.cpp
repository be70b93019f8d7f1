// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/ImportCategories.h"

namespace shopdesk {

ImportCategories::ImportCategories(Transaction &transaction, Maker make)
    : m_transaction(transaction)
    , m_make(std::move(make))
{
}

Result<CategoryRef> ImportCategories::find(const QStringList &path)
{
    CategoryId node;
    for (const QString &name : path) {
        SD_ASSIGN(below, child(name, node));
        node = below;
    }
    return CategoryRef(node);
}

Result<CategoryId> ImportCategories::byCode(const QString &code)
{
    if (const auto known = m_byCode.constFind(code); known != m_byCode.constEnd())
        return *known;
    SD_ASSIGN(rows, m_transaction.query(u"import_category_by_code"_qs, {{u"code"_qs, code}}));
    const auto id = rows.isEmpty() ? CategoryId() : rows.first().id<CategoryId>("id");
    m_byCode.insert(code, id);
    return id;
}

Result<CategoryId> ImportCategories::child(const QString &name, const CategoryId &parent)
{
    const QString parentText = parent.isNull() ? QString() : parent.toString();
    const QString key = parentText + u'/' + name;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    SD_ASSIGN(rows, m_transaction.query(u"import_category_find"_qs,
                                        {{u"name"_qs, name}, {u"parent"_qs, parentText}}));
    CategoryId id;
    if (rows.isEmpty()) {
        SD_ASSIGN(made, m_make(name, parent));
        id = made;
    } else {
        id = rows.first().id<CategoryId>("id");
    }
    m_known.insert(key, id);
    return id;
}

} // namespace shopdesk
