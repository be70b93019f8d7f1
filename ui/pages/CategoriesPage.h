// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/ChangeNotifier.h"
#include "models/lists/CategoryTreeModel.h"
#include "ui/pages/PageContext.h"
#include "ui/widgets/PageFrame.h"

#include <optional>

class QTreeView;

namespace shopdesk {

class CategoryMoves;

// The tree of categories with how many books stand in each and below it; to add, rename and move.
class CategoriesPage : public PageFrame
{
    Q_OBJECT

public:
    CategoriesPage(const PageContext &context, QWidget *parent);

    Q_INVOKABLE void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTree();
    void addActions();
    QAction *addTreeAction(const QString &name, const QString &icon, const QKeySequence &shortcut,
                           CommandKind kind, std::function<void()> triggered);
    void takeTree(const std::vector<CategoryNode> &tree);
    void showFailure(const Error &error);
    void showNothing();
    void create();
    void edit();
    void updateActions();
    void retranslate();
    [[nodiscard]] std::optional<CategoryNode> current() const;

    PageContext m_context;
    CategoryTreeModel m_model;
    std::vector<CategoryNode> m_nodes;
    QTreeView *m_tree;
    CategoryMoves *m_moves = nullptr;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_import = nullptr;
    std::optional<CategoryId> m_wanted; // to be selected once it is read
    std::optional<Error> m_failure;
    bool m_loaded = false;  // asked for
    bool m_arrived = false; // and answered
};

} // namespace shopdesk
