// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/ChangeNotifier.h"
#include "models/support/PagedTableModel.h"
#include "ui/pages/PageContext.h"
#include "ui/widgets/PageFrame.h"

#include <QKeySequence>
#include <QTimer>

#include <functional>

class QTableView;

namespace shopdesk {

class DetailPane;
class TableSelection;

// A page over one of the paged tables: shows its states, keeps the selection by id whatever
// happens to the rows, lets the detail pane follow it, listens to changes, and offers the page's
// actions as buttons and in the menu of the rows. A derived page makes its model, filters and
// pane, then calls ready().
class TablePage : public PageFrame
{
    Q_OBJECT

public:
    ~TablePage() override;

    // Reads everything again; selection and scroll position stay.
    Q_INVOKABLE void refresh();
    // Selects a record wherever in the list it is; clears the filters when they hide it.
    void select(const QString &id);
    void search(const QString &text);
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QList<QAction *> recordActions() const { return m_recordActions; }
    [[nodiscard]] PagedTableModel &model() const { return *m_model; }

protected:
    struct Columns
    {
        QString stretch = {};            // key of the column that takes the width left
        QStringList hidden = {};         // until the person shows them
        QHash<QString, int> widths = {}; // in characters; others by their kind
    };
    struct ActionSpec
    {
        QString name;
        QString icon;
        QKeySequence shortcut = {};
        bool allowed = true; // what the role may not do is not there
    };

    TablePage(const QString &name, const PageContext &context, QWidget *parent);

    // The page becomes the model's owner.
    void setModel(PagedTableModel *model, const Columns &columns);
    void setPane(DetailPane *pane);
    // Button, entry in the menu of the rows and shortcut in one; the first one is the main one.
    QAction *addRecordAction(const ActionSpec &spec, std::function<void()> triggered);
    // What Enter and a double click on a row do.
    void setDefaultAction(QAction *action) { m_defaultAction = action; }
    void ready();

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] DetailPane *pane() const { return m_pane; }
    [[nodiscard]] virtual QString countText(int rows) const = 0;
    [[nodiscard]] virtual EmptyState::Content emptyContent() const = 0;
    // The button of emptyContent() was pressed.
    virtual void emptyAction() {}
    virtual void resetFilters() {}
    virtual void updateActions() {}
    virtual void retranslate() = 0;
    // Whether Enter and a double click on a cell of that column did something of their own; the
    // row's default action runs otherwise.
    [[nodiscard]] virtual bool openCell(const QString &column);
    // Whether rows may be hidden by something that clearing the filters takes away.
    [[nodiscard]] virtual bool isFiltered() const;
    // Whether the model may be read yet; a page that waits for something reads it itself.
    [[nodiscard]] virtual bool isReadable() const { return true; }
    // Whether a change touches what the page shows beside its rows.
    [[nodiscard]] virtual bool concerns(const Change &change) const;
    void showEvent(QShowEvent *event) override;

private:
    void connectTable();
    void takeLanguage();
    void showModelState();
    void showFailure();
    void showCounts();
    void takeChange(const Change &change);
    void reportVisibleRows();
    void runStateAction();
    void clearFilters();

    PageContext m_context;
    PagedTableModel *m_model = nullptr;
    QTableView *m_table;
    TableSelection *m_selection = nullptr;
    DetailPane *m_pane = nullptr;
    QList<QAction *> m_recordActions;
    QAction *m_defaultAction = nullptr;
    QTimer m_slow; // a read is shown as such only when it takes long enough to be noticed
    bool m_stale = true;
    bool m_loaded = false;
};

} // namespace shopdesk
