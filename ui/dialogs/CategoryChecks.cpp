// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CategoryChecks.h"

#include "ui/delegates/TreeDelegate.h"
#include "ui/support/Metrics.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QSignalBlocker>

namespace shopdesk {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;

}

CategoryChecks::CategoryChecks(QWidget *parent)
    : QTreeWidget(parent)
{
    header()->hide();
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setItemDelegate(new TreeDelegate(this));
    connect(this, &QTreeWidget::itemChanged, this, &CategoryChecks::takeTick);
}

void CategoryChecks::setTree(const std::vector<CategoryNode> &tree)
{
    const QSignalBlocker quiet(this);
    clear();
    m_items.clear();
    for (const CategoryNode &node : tree) {
        const QString id = node.id.toString();
        QTreeWidgetItem *above = node.parent ? m_items.value(node.parent->toString()) : nullptr;
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(this);
        item->setText(0, node.name);
        item->setData(0, kIdRole, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        m_items.insert(id, item);
    }
    showTicks();
}

QSize CategoryChecks::sizeHint() const
{
    return {30 * metrics::kGrid, 30 * metrics::kGrid};
}

QStringList CategoryChecks::ids() const
{
    return m_ids;
}

void CategoryChecks::setIds(const QStringList &ids)
{
    m_ids = ids;
    m_ids.sort();
    showTicks();
    Q_EMIT idsChanged();
}

void CategoryChecks::showTicks()
{
    const QSignalBlocker quiet(this);
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItem *item : std::as_const(m_items))
        item->setCheckState(0, Qt::Unchecked);
    for (const QString &id : std::as_const(m_ids)) {
        QTreeWidgetItem *item = m_items.value(id);
        if (!item)
            continue;
        item->setCheckState(0, Qt::Checked);
        for (QTreeWidgetItem *up = item->parent(); up; up = up->parent())
            up->setExpanded(true);
        first = first ? first : item;
    }
    if (first)
        scrollToItem(first);
    viewport()->update();
}

void CategoryChecks::takeTick(QTreeWidgetItem *item)
{
    const QString id = item->data(0, kIdRole).toString();
    m_ids.removeAll(id);
    if (item->checkState(0) == Qt::Checked)
        m_ids += id;
    m_ids.sort();
    Q_EMIT idsChanged();
}

QString CategoryChecks::names(const QStringList &ids) const
{
    QStringList result;
    for (const QString &id : ids) {
        const QTreeWidgetItem *item = m_items.value(id);
        result += item ? item->text(0) : id;
    }
    return result.join(u", "_qs);
}

FieldBinding CategoryChecks::asBinding(const QString &key)
{
    return {.key = key,
            .read = [this] { return QJsonValue(QJsonArray::fromStringList(m_ids)); },
            .write = [this](const QJsonValue &value) { setIds(value.toVariant().toStringList()); },
            .words =
                    [this](const QJsonValue &value) {
                        return names(value.toVariant().toStringList());
                    }};
}

} // namespace shopdesk
