// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CategoriesPage.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/delegates/TreeDelegate.h"
#include "ui/dialogs/CategoryDialog.h"
#include "ui/pages/CategoryImportFlow.h"
#include "ui/pages/CategoryMoves.h"
#include "ui/pages/PageHost.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace shopdesk {

CategoriesPage::CategoriesPage(const PageContext &context, QWidget *parent)
    : PageFrame(u"categories"_qs, context.state, parent)
    , m_context(context)
    , m_tree(new QTreeView)
{
    filterBar()->hide();
    buildTree();
    addActions();
    connect(this, &PageFrame::stateActionTriggered, this, [this] {
        if (m_failure)
            refresh();
        else
            create();
    });
    connect(&context.data.changes(), &ChangeNotifier::changed, this, [this](const Change &change) {
        if (m_loaded && change.tables.contains(Table::Books))
            refresh();
    });
    onLanguage(this, [this] { retranslate(); });
}

void CategoriesPage::buildTree()
{
    m_tree->setObjectName(u"categories/tree"_qs);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new TreeDelegate(m_tree));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->header()->setSectionsMovable(false);
    setTable(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CategoriesPage::updateActions);
    connect(m_tree, &QTreeView::doubleClicked, this, [this] {
        if (m_edit->isVisible())
            edit();
    });
}

QAction *CategoriesPage::addTreeAction(const QString &name, const QString &icon,
                                       const QKeySequence &shortcut, CommandKind kind,
                                       std::function<void()> triggered)
{
    auto *action = new QAction(icons::named(icon), QString(), this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setVisible(m_context.data.may(kind));
    connect(action, &QAction::triggered, this, std::move(triggered));
    if (action->isVisible()) {
        addAction(action);
        m_tree->addAction(action);
    }
    return action;
}

void CategoriesPage::addActions()
{
    m_new = addTreeAction(u"newCategory"_qs, u"add"_qs, QKeySequence::New,
                          CommandKind::CreateCategory, [this] { create(); });
    m_edit = addTreeAction(u"editCategory"_qs, u"edit"_qs, Qt::Key_F2, CommandKind::EditCategory,
                           [this] { edit(); });
    m_import = addTreeAction(u"importCategories"_qs, u"import"_qs, Qt::CTRL | Qt::Key_I,
                             CommandKind::CreateCategory,
                             [this] { (new CategoryImportFlow(m_context, this))->begin(); });
    m_moves = new CategoryMoves(m_context, m_model, *m_tree, this);
    connect(m_moves, &CategoryMoves::moved, this, [this](CategoryId category) {
        m_wanted = category;
        refresh();
    });
}

void CategoriesPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (!m_loaded)
        refresh();
    m_loaded = true;
}

void CategoriesPage::refresh()
{
    await(m_context.data.read<std::vector<CategoryNode>>(
                  [](Transaction &transaction, const ReadScope &scope) {
                      return categoryTree(transaction, scope);
                  }),
          this, [this](const Result<std::vector<CategoryNode>> &tree) {
              if (tree)
                  takeTree(*tree);
              else
                  showFailure(tree.error());
          });
}

// What is unfolded and selected stays so.
void CategoriesPage::takeTree(const std::vector<CategoryNode> &tree)
{
    const bool first = m_nodes.empty();
    m_arrived = true;
    QList<CategoryId> unfolded;
    for (const CategoryNode &node : m_nodes) {
        if (m_tree->isExpanded(m_model.indexOf(node.id)))
            unfolded += node.id;
    }
    const auto selected = current();
    m_failure.reset();
    m_nodes = tree;
    m_model.setTree(tree);
    m_moves->setTree(tree);
    for (const CategoryId &id : std::as_const(unfolded))
        m_tree->expand(m_model.indexOf(id));
    if (first)
        m_tree->expandToDepth(0);
    const auto wanted = m_wanted ? m_wanted : selected ? std::optional(selected->id) : std::nullopt;
    const QModelIndex index = wanted ? m_model.indexOf(*wanted) : m_model.index(0, 0);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_wanted.reset();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CategoryTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(CategoryTreeModel::BookCountColumn, 16 * metrics::kGrid);
    setCounts(tr("%Ln category(ies)", nullptr, int(tree.size())));
    if (tree.empty())
        showNothing();
    else
        showTable();
    updateActions();
}

void CategoriesPage::showNothing()
{
    showState({.kind = EmptyState::Kind::Empty,
               .sentence = tr("There are no categories yet."),
               .action = m_new->isVisible() ? tr("Add a category") : QString()});
}

void CategoriesPage::showFailure(const Error &error)
{
    m_failure = error;
    const Explanation why = ErrorText::explain(error);
    const bool offline = error.kind == ErrorKind::Unreachable;
    showState({.kind = offline ? EmptyState::Kind::Offline : EmptyState::Kind::Failed,
               .sentence = why.happened,
               .more = why.todo,
               .action = tr("Try again")});
}

std::optional<CategoryNode> CategoriesPage::current() const
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    const auto found = std::ranges::find(m_nodes, m_model.idAt(index), &CategoryNode::id);
    return found == m_nodes.end() ? std::nullopt : std::optional(*found);
}

void CategoriesPage::create()
{
    auto *dialog = new CategoryDialog(m_context.data, m_context.prompts, m_nodes, this);
    if (const auto above = current())
        dialog->setParentCategory(above->id);
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        m_wanted = CategoryId::parse(result.value(u"id").toString());
        m_context.host.say(tr("The category was added."));
        refresh();
    });
    dialog->open();
}

void CategoriesPage::edit()
{
    const auto category = current();
    if (!category)
        return;
    auto *dialog = new CategoryDialog(m_context.data, m_context.prompts, m_nodes, this);
    dialog->setCategory(*category);
    connect(dialog, &RecordDialog::saved, this, [this, name = category->name] {
        m_context.host.say(tr("The category “%1” was changed.").arg(name));
    });
    dialog->open();
}

void CategoriesPage::updateActions()
{
    m_edit->setEnabled(current().has_value());
    m_moves->updateActions();
}

void CategoriesPage::retranslate()
{
    setTitle(tr("Categories"));
    m_model.retranslate();
    m_tree->setAccessibleName(tr("Categories"));
    m_new->setText(tr("New category…"));
    m_edit->setText(tr("Edit or move…"));
    m_import->setText(tr("Import categories…"));
    m_moves->retranslate();
    if (m_arrived)
        setCounts(tr("%Ln category(ies)", nullptr, int(m_nodes.size())));
    if (m_failure)
        showFailure(*m_failure);
    else if (m_arrived && m_nodes.empty())
        showNothing();
}

} // namespace shopdesk
