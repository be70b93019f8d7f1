// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CategoryPane.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/delegates/TreeDelegate.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace shopdesk {

CategoryPane::CategoryPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_all(new QToolButton)
    , m_tree(new QTreeView)
    , m_problem(new QLabel)
{
    setObjectName(u"categoryPane"_qs);
    m_all->setObjectName(u"allCategories"_qs);
    m_all->setIcon(icons::named(u"books"_qs));
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_all->setCheckable(true);
    m_all->setChecked(true);
    m_all->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tree->setObjectName(u"categoryTree"_qs);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new TreeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(false);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setMinimumWidth(20 * metrics::kGrid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, metrics::kGrid, 0);
    layout->setSpacing(metrics::kHalf);
    layout->addWidget(m_all);
    layout->addWidget(m_problem);
    layout->addWidget(m_tree, 1);
    connect(m_all, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT categoryChosen();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_all->setChecked(!current.isValid());
                if (current.isValid())
                    Q_EMIT categoryChosen();
            });
    connect(&context.data.changes(), &ChangeNotifier::changed, this, [this](const Change &change) {
        if (change.tables.contains(Table::Books))
            read();
    });
    onLanguage(this, [this] { retranslate(); });
    read();
}

void CategoryPane::read()
{
    await(m_context.data.read<std::vector<CategoryNode>>(
                  [](Transaction &transaction, const ReadScope &scope) {
                      return categoryTree(transaction, scope);
                  }),
          this, [this](const Result<std::vector<CategoryNode>> &tree) {
              m_problem->setVisible(!tree);
              if (tree)
                  takeTree(*tree);
              else
                  m_problem->setText(ErrorText::explain(tree.error()).happened);
          });
}

// The chosen category and what is unfolded stay as they are.
void CategoryPane::takeTree(const std::vector<CategoryNode> &tree)
{
    const std::optional<CategoryId> chosen = category();
    const QSignalBlocker quiet(m_tree->selectionModel());
    QList<CategoryId> unfolded;
    for (const CategoryNode &node : tree) {
        if (m_tree->isExpanded(m_model.indexOf(node.id)))
            unfolded += node.id;
    }
    m_model.setTree(tree);
    for (const CategoryId &id : std::as_const(unfolded))
        m_tree->expand(m_model.indexOf(id));
    if (chosen)
        m_tree->setCurrentIndex(m_model.indexOf(*chosen));
    QHeaderView *header = m_tree->header();
    header->setSectionResizeMode(CategoryTreeModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(CategoryTreeModel::BookCountColumn, QHeaderView::ResizeToContents);
}

std::optional<CategoryId> CategoryPane::category() const
{
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() ? std::optional(m_model.idAt(current)) : std::nullopt;
}

void CategoryPane::clear()
{
    const QSignalBlocker quiet(m_tree->selectionModel());
    m_tree->setCurrentIndex({});
    m_tree->clearSelection();
    m_tree->viewport()->update();
    m_all->setChecked(true);
}

void CategoryPane::retranslate()
{
    m_model.retranslate();
    m_all->setText(tr("All categories"));
    m_tree->setAccessibleName(tr("Categories"));
}

} // namespace shopdesk
