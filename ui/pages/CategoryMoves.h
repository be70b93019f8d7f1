// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/CategoryTreeModel.h"
#include "ui/pages/PageContext.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QTreeView;
class QWidget;

namespace shopdesk {

// Moves categories in their tree, with everything below them: by dragging, and by keys for who does
// not drag. Each move is one command, which the window can take back.
class CategoryMoves : public QObject
{
    Q_OBJECT

public:
    // Borrows model and view; the actions go to the view and to its page. Does nothing for who may
    // not edit categories.
    CategoryMoves(const PageContext &context, CategoryTreeModel &model, QTreeView &view,
                  QWidget *page);

    // The tree that was read last.
    void setTree(const std::vector<CategoryNode> &tree);
    void updateActions();
    void retranslate();

Q_SIGNALS:
    void moved(shopdesk::CategoryId category);

private:
    using Parent = std::optional<CategoryId>;

    QAction *add(const QString &name, const QString &icon, const QKeySequence &shortcut,
                 std::function<void()> triggered);
    void cut();
    void paste();
    void moveUp();
    void moveDown();
    void moveOut();
    void move(CategoryId id, const Parent &parent, int place);
    void run(const CategoryNode &node, const Parent &parent, int place);
    [[nodiscard]] const CategoryNode *node(CategoryId id) const;
    [[nodiscard]] const CategoryNode *current() const;
    [[nodiscard]] int countBelow(const Parent &parent) const;
    [[nodiscard]] bool isWithin(CategoryId id, CategoryId top) const;

    PageContext m_context;
    CategoryTreeModel &m_model;
    QTreeView &m_view;
    QWidget *m_page;
    std::vector<CategoryNode> m_tree;
    std::optional<CategoryId> m_cut;
    QAction *m_cutAction = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_out = nullptr;
};

} // namespace shopdesk
