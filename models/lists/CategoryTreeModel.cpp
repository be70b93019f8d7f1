// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/CategoryTreeModel.h"

#include "models/support/Formats.h"

#include <QHash>
#include <QLocale>
#include <QMimeData>

#include <vector>

namespace shopdesk {

namespace {

const QString kMimeType = QStringLiteral("application/x-shopdesk-category");

}

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

void CategoryTreeModel::setMoves(Moves moves)
{
    m_moves = moves;
}

Qt::ItemFlags CategoryTreeModel::flags(const QModelIndex &index) const
{
    const auto plain = QAbstractItemModel::flags(index);
    if (m_moves == Moves::No)
        return plain;
    // Nothing at all is what lies beside the rows: there a category becomes a root.
    return index.isValid() ? plain | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                           : plain | Qt::ItemIsDropEnabled;
}

QStringList CategoryTreeModel::mimeTypes() const
{
    return {kMimeType};
}

QMimeData *CategoryTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(kMimeType, idAt(indexes.first()).toString().toUtf8());
    return data;
}

const CategoryTreeModel::Node *CategoryTreeModel::dragged(const QMimeData *data) const
{
    const auto id = CategoryId::parse(QString::fromUtf8(data->data(kMimeType)));
    return id ? m_nodes.value(*id) : nullptr;
}

bool CategoryTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                        const QModelIndex &parent) const
{
    const auto *moved = dragged(data);
    if (!moved || action != Qt::MoveAction || m_moves == Moves::No)
        return false;
    // Nothing may stand below itself.
    for (const auto *above = nodeAt(parent); above; above = above->parent) {
        if (above == moved)
            return false;
    }
    return true;
}

bool CategoryTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                     int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const auto *moved = dragged(data);
    const auto *above = nodeAt(parent);
    auto place = row < 0 ? static_cast<int>(above->children.size()) : row;
    if (moved->parent == above && moved->row < place)
        --place;
    Q_EMIT moveRequested(moved->category.id,
                         above == m_root.get() ? std::nullopt : std::optional(above->category.id),
                         place);
    return false; // the view must not take the row away
}

} // namespace shopdesk
