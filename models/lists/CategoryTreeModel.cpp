// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/CategoryTreeModel.h"

#include "models/support/Formats.h"

#include <QHash>
#include <QLocale>

#include <vector>

namespace shopdesk {

struct CategoryTreeModel::Node
{
    CategoryNode category;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

CategoryTreeModel::CategoryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

CategoryTreeModel::~CategoryTreeModel() = default;

void CategoryTreeModel::setTree(const std::vector<CategoryNode> &tree)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    QHash<CategoryId, Node *> nodes;
    for (const auto &category : tree) {
        auto *above = category.parent ? nodes.value(*category.parent, m_root.get()) : m_root.get();
        auto node = std::make_unique<Node>();
        node->category = category;
        node->parent = above;
        node->row = static_cast<int>(above->children.size());
        nodes.insert(category.id, node.get());
        m_nodes.insert(category.id, node.get());
        above->children.push_back(std::move(node));
    }
    endResetModel();
}

const CategoryTreeModel::Node *CategoryTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex CategoryTreeModel::indexOf(CategoryId id) const
{
    const auto *node = m_nodes.value(id);
    return node ? createIndex(node->row, NameColumn, node) : QModelIndex();
}

CategoryId CategoryTreeModel::idAt(const QModelIndex &index) const
{
    return nodeAt(index)->category.id;
}

QStringList CategoryTreeModel::pathOf(const QModelIndex &index) const
{
    QStringList path;
    for (const auto *node = nodeAt(index); node != m_root.get(); node = node->parent)
        path.prepend(node->category.name);
    return path;
}

void CategoryTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QModelIndex CategoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex CategoryTreeModel::parent(const QModelIndex &child) const
{
    const auto *above = child.isValid() ? nodeAt(child)->parent : nullptr;
    if (!above || above == m_root.get())
        return {};
    return createIndex(above->row, NameColumn, above);
}

int CategoryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int CategoryTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CategoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &category = nodeAt(index)->category;
    const bool counts = index.column() == BookCountColumn;
    switch (role) {
    case Qt::DisplayRole:
        return counts ? Formats().integer(category.subtreeCount) : category.name;
    case Qt::TextAlignmentRole:
        return Formats::alignment(counts ? ColumnKind::Integer : ColumnKind::Text);
    case IdRole:
        return category.id.toString();
    case BookCountRole:
        return category.subtreeCount;
    case ActiveRole:
        return category.active;
    default:
        return {};
    }
}

QVariant CategoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A head stands as the cells below it.
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return Formats::alignment(section == NameColumn ? ColumnKind::Text : ColumnKind::Integer);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    return section == NameColumn ? tr("Category") : tr("Books");
}

} // namespace shopdesk
