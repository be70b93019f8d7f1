// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CategoryQueries.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace shopdesk {

// The whole tree of categories. Lives on the window's thread; is given the tree by whoever reads
// it, and keeps no connection. A category that is dragged to another place stays where it is: the
// move is asked for, and the tree is read again when it was made.
class CategoryTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        BookCountRole,             // qint64, the subtree's different books
        ActiveRole,                // bool
    };
    enum Column { NameColumn, BookCountColumn, ColumnCount };

    enum class Moves { No, Possible };

    explicit CategoryTreeModel(QObject *parent = nullptr);
    ~CategoryTreeModel() override;

    // Parents must stand before their children, as categoryTree() gives them.
    void setTree(const std::vector<CategoryNode> &tree);

    [[nodiscard]] QModelIndex indexOf(CategoryId id) const;
    [[nodiscard]] CategoryId idAt(const QModelIndex &index) const;
    // Names from the root to the node.
    [[nodiscard]] QStringList pathOf(const QModelIndex &index) const;

    void setMoves(Moves moves);
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    // Below that parent (nothing: as a root), `place` among the neighbours it has there, without
    // itself.
    void moveRequested(shopdesk::CategoryId category,
                       const std::optional<shopdesk::CategoryId> &parent, int place);

private:
    struct Node;
    [[nodiscard]] const Node *nodeAt(const QModelIndex &index) const;

    [[nodiscard]] const Node *dragged(const QMimeData *data) const;

    std::unique_ptr<Node> m_root;
    Moves m_moves = Moves::No;
    QHash<CategoryId, const Node *> m_nodes;
};

} // namespace shopdesk
