// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CheckList.h"

#include "ui/delegates/TreeDelegate.h"
#include "ui/support/Metrics.h"

#include <QJsonArray>
#include <QSignalBlocker>

namespace shopdesk {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;

}

CheckList::CheckList(int rows, QWidget *parent)
    : QListWidget(parent)
    , m_rows(rows)
{
    setUniformItemSizes(true);
    setItemDelegate(new TreeDelegate(this));
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, &CheckList::takeTick);
}

void CheckList::setEntries(const QList<Entry> &entries)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Entry &entry : entries) {
        auto *shown = new QListWidgetItem(entry.text, this);
        shown->setData(kIdRole, entry.id);
        shown->setFlags(shown->flags() | Qt::ItemIsUserCheckable);
    }
    showTicks();
}

void CheckList::setIds(const QStringList &ids)
{
    m_ids = ids;
    m_ids.sort();
    showTicks();
    Q_EMIT idsChanged();
}

void CheckList::showTicks()
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        const bool ticked = m_ids.contains(item(i)->data(kIdRole).toString());
        item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
}

void CheckList::takeTick(const QListWidgetItem *entry)
{
    const QString id = entry->data(kIdRole).toString();
    m_ids.removeAll(id);
    if (entry->checkState() == Qt::Checked)
        m_ids += id;
    m_ids.sort();
    Q_EMIT idsChanged();
}

QSize CheckList::sizeHint() const
{
    return {24 * metrics::kGrid,
            m_rows * (fontMetrics().height() + metrics::kGrid) + 2 * frameWidth()};
}

QString CheckList::names(const QStringList &ids) const
{
    QStringList texts;
    for (int i = 0; i < count(); ++i) {
        if (ids.contains(item(i)->data(kIdRole).toString()))
            texts += item(i)->text();
    }
    return texts.join(u", "_qs);
}

FieldBinding CheckList::asBinding(const QString &key)
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
