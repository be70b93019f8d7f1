// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CategoryMoves.h"

#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"
#include "ui/support/Icons.h"

#include <QAction>
#include <QTreeView>

#include <algorithm>

namespace shopdesk {

namespace {

QJsonValue jsonOf(const std::optional<CategoryId> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue(QJsonValue::Null);
}

} // namespace

CategoryMoves::CategoryMoves(const PageContext &context, CategoryTreeModel &model, QTreeView &view,
                             QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_model(model)
    , m_view(view)
    , m_page(page)
{
    m_cutAction = add(u"cutCategory"_qs, u"cut"_qs, QKeySequence::Cut, [this] { cut(); });
    m_paste = add(u"pasteCategory"_qs, u"paste"_qs, QKeySequence::Paste, [this] { paste(); });
    m_up = add(u"categoryUp"_qs, u"up"_qs, Qt::ALT | Qt::Key_Up, [this] { moveUp(); });
    m_down = add(u"categoryDown"_qs, u"down"_qs, Qt::ALT | Qt::Key_Down, [this] { moveDown(); });
    m_out = add(u"categoryOut"_qs, u"out"_qs, Qt::ALT | Qt::Key_Left, [this] { moveOut(); });
    if (!context.data.may(CommandKind::EditCategory))
        return;
    m_model.setMoves(CategoryTreeModel::Moves::Possible);
    view.setDragEnabled(true);
    view.setAcceptDrops(true);
    view.setDropIndicatorShown(true);
    view.setDragDropMode(QAbstractItemView::InternalMove);
    view.setAutoExpandDelay(700);
    connect(&model, &CategoryTreeModel::moveRequested, this, &CategoryMoves::move);
}

QAction *CategoryMoves::add(const QString &name, const QString &icon, const QKeySequence &shortcut,
                            std::function<void()> triggered)
{
    auto *action = new QAction(icons::named(icon), QString(), this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setVisible(m_context.data.may(CommandKind::EditCategory));
    connect(action, &QAction::triggered, this, std::move(triggered));
    if (!action->isVisible())
        return action;
    m_view.addAction(action);
    m_page->addAction(action); // into the window's menu, but no button: there would be too many
    return action;
}

void CategoryMoves::setTree(const std::vector<CategoryNode> &tree)
{
    m_tree = tree;
    if (m_cut && !node(*m_cut))
        m_cut.reset();
    updateActions();
}

const CategoryNode *CategoryMoves::node(CategoryId id) const
{
    const auto found = std::ranges::find(m_tree, id, &CategoryNode::id);
    return found == m_tree.end() ? nullptr : &*found;
}

const CategoryNode *CategoryMoves::current() const
{
    const QModelIndex index = m_view.currentIndex();
    return index.isValid() ? node(m_model.idAt(index)) : nullptr;
}

int CategoryMoves::countBelow(const Parent &parent) const
{
    return int(std::ranges::count(m_tree, parent, &CategoryNode::parent));
}

bool CategoryMoves::isWithin(CategoryId id, CategoryId top) const
{
    for (const CategoryNode *at = node(id); at; at = at->parent ? node(*at->parent) : nullptr) {
        if (at->id == top)
            return true;
    }
    return false;
}

void CategoryMoves::cut()
{
    if (const CategoryNode *category = current()) {
        m_cut = category->id;
        m_context.host.say(tr("Paste “%1” where it shall stand.").arg(category->name));
    }
    updateActions();
}

void CategoryMoves::paste()
{
    const CategoryNode *above = current();
    if (!m_cut || !above)
        return;
    const CategoryId category = *m_cut;
    m_cut.reset();
    move(category, above->id, countBelow(above->id));
}

void CategoryMoves::moveUp()
{
    if (const CategoryNode *category = current())
        move(category->id, category->parent, category->position - 1);
}

void CategoryMoves::moveDown()
{
    if (const CategoryNode *category = current())
        move(category->id, category->parent, category->position + 1);
}

// Beside the one it stands below, behind it.
void CategoryMoves::moveOut()
{
    const CategoryNode *category = current();
    const CategoryNode *above = category && category->parent ? node(*category->parent) : nullptr;
    if (above)
        move(category->id, above->parent, above->position + 1);
}

void CategoryMoves::move(CategoryId id, const Parent &parent, int place)
{
    const CategoryNode *category = node(id);
    const bool isAtPlace = category && category->parent == parent && category->position == place;
    if (category && !isAtPlace && place >= 0)
        run(*category, parent, place);
    updateActions();
}

void CategoryMoves::run(const CategoryNode &node, const Parent &parent, int place)
{
    EditCategory edit;
    edit.category = CategoryRef(node.id);
    if (node.parent != parent)
        edit.changes.emplace(u"parent"_qs, FieldChange{jsonOf(node.parent), jsonOf(parent)});
    edit.changes.emplace(u"position"_qs, FieldChange{node.position, place});
    runCommand(this, m_context, edit, [this, id = node.id, name = node.name](const QJsonObject &) {
        m_context.host.say(tr("“%1” was moved.").arg(name));
        Q_EMIT moved(id);
    });
}

void CategoryMoves::updateActions()
{
    const CategoryNode *category = current();
    m_cutAction->setEnabled(category);
    m_paste->setEnabled(category && m_cut && !isWithin(category->id, *m_cut));
    m_up->setEnabled(category && category->position > 0);
    m_down->setEnabled(category && category->position + 1 < countBelow(category->parent));
    m_out->setEnabled(category && category->parent);
}

void CategoryMoves::retranslate()
{
    m_cutAction->setText(tr("Cut"));
    m_paste->setText(tr("Paste below this one"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_out->setText(tr("Move a level up"));
}

} // namespace shopdesk
