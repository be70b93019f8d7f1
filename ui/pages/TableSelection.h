// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QModelIndex;
class QTableView;

namespace shopdesk {

class PagedTableModel;

// Which record of a paged table is selected: by its id, whatever happens to the rows. Rows come,
// go and move without the selection going to another record; what a person selects is told by
// chosen(). Belongs to the table, which must have its model already.
class TableSelection : public QObject
{
    Q_OBJECT

public:
    // Borrows both.
    TableSelection(QTableView *table, PagedTableModel *model);

    [[nodiscard]] QString id() const { return m_id; } // empty: nothing
    [[nodiscard]] QStringList ids() const;
    // Selects a record wherever in the list it is, once the rows are here.
    void select(const QString &id);
    // Nothing is in the list.
    void clear();
    // Brings the row under the cursor and the record in agreement again; the first row is taken
    // when nothing is selected.
    void settle();

Q_SIGNALS:
    void chosen(const QString &id);
    // A record that was asked for by select() is not in the list, perhaps because of a filter.
    void missed(const QString &id);

private:
    void takeCurrent(const QModelIndex &current);
    void takeLocated(const QString &id, int row);
    void choose(const QString &id);
    [[nodiscard]] bool isReady() const;

    QTableView *m_table;
    PagedTableModel *m_model;
    QString m_id;
    QString m_asked; // by select(), not found yet
    bool m_modelChanging = false;
};

} // namespace shopdesk
