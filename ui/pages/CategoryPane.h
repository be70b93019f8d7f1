// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/CategoryTreeModel.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;
class QTreeView;

namespace shopdesk {

// The tree of categories at the left of a page of books: choosing one shows its whole subtree.
// Reads the tree itself and again when categories or books change.
class CategoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<CategoryId> category() const;
    // Nothing is chosen: all books.
    void clear();

Q_SIGNALS:
    void categoryChosen();

private:
    void read();
    void takeTree(const std::vector<CategoryNode> &tree);
    void retranslate();

    PageContext m_context;
    CategoryTreeModel m_model;
    QToolButton *m_all;
    QTreeView *m_tree;
    QLabel *m_problem;
};

} // namespace shopdesk
