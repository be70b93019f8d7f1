// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CategoryQueries.h"
#include "ui/dialogs/FieldBinding.h"

#include <QTreeWidget>

namespace shopdesk {

// The tree of categories with a box to tick beside each; a book may stand in several.
class CategoryChecks : public QTreeWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList ids READ ids WRITE setIds NOTIFY idsChanged USER true)

public:
    explicit CategoryChecks(QWidget *parent = nullptr);

    // Parents before their children. What is ticked stays ticked.
    void setTree(const std::vector<CategoryNode> &tree);
    // Ascending, as text; their order means nothing.
    [[nodiscard]] QStringList ids() const;
    void setIds(const QStringList &ids);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] FieldBinding asBinding(const QString &key);

Q_SIGNALS:
    void idsChanged();

private:
    void takeTick(QTreeWidgetItem *item);
    void showTicks();
    [[nodiscard]] QString names(const QStringList &ids) const;

    QStringList m_ids;
    QHash<QString, QTreeWidgetItem *> m_items;
};

} // namespace shopdesk
