// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageFetcher.h"
#include "models/support/Formats.h"
#include "models/support/PageLoader.h"

#include <QAbstractTableModel>
#include <QPersistentModelIndex>

namespace shopdesk {

// A table of any size over a PageFetcher: constant memory, any row of millions within one query,
// nothing ever waits. Rows that are not here yet show placeholders (empty texts, LoadingRole) and
// arrive by dataChanged. Lives on the window's thread; the fetcher is borrowed.
//
// reload(), setFilters(), setSearch() and sort() begin a new generation: what is under way is
// cancelled and answers of the old one are dropped. The first rows arrive within milliseconds with
// an estimated count; then one pass over the index gives page anchors and the exact count.
// Selection is to be kept by id: idAt() before, locate() and located() afterwards.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        ValueRole,                 // as read: qint64, QString, bool or nothing
        KeyRole,                   // of the column
        KindRole,                  // int(ColumnKind)
        LoadingRole,               // bool: a placeholder
    };
    enum class State { Idle, Loading, Ready, Empty, Failed };
    Q_ENUM(State)

    // A shown column: its key in the table's spec.
    PagedTableModel(PageFetcher &fetcher, Table table, QStringList columnKeys,
                    QObject *parent = nullptr);
    ~PagedTableModel() override;

    // Who looks; reloads when something was loaded already.
    void setScope(const ReadScope &scope);
    // Replaces all filters; a value that is invalid QVariant is left out.
    void setFilters(std::vector<FilterValue> filters);
    void setFilter(const QString &key, const QVariant &value); // invalid: removes it
    void setSearch(const QString &text);
    void setFormats(const Formats &formats);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void reload();
    void clear(); // nothing shown, nothing asked

    [[nodiscard]] const ListQuery &query() const { return m_list; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } // of State::Failed
    [[nodiscard]] const TableSpec &spec() const { return m_spec; }
    [[nodiscard]] const QStringList &columnKeys() const { return m_columnKeys; }
    [[nodiscard]] int columnOf(const QString &key) const; // -1: not shown
    [[nodiscard]] bool isSortable(int column) const;
    [[nodiscard]] bool isCountExact() const { return m_loader.isCountExact(); }
    [[nodiscard]] bool isOverCap() const { return m_loader.isOverCap(); } // more than 1,000 found
    [[nodiscard]] const Aggregates &aggregates() const { return m_loader.aggregates(); }

    // What the view shows; fetched first, with what lies ahead in the direction of scrolling.
    // Without it the model fetches what data() is asked for.
    void setVisibleRows(int first, int last);

    [[nodiscard]] QString idAt(int row) const;        // empty while it is not loaded
    [[nodiscard]] int rowOf(const QString &id) const; // -1: not among the loaded rows
    // Finds the row of an id anywhere in the table; answers by located(), with -1 if it is not (or
    // no more) in the list.
    void locate(const QString &id);
    // Any column of the spec of a loaded row; nothing otherwise.
    [[nodiscard]] QVariant value(int row, const QString &key) const;
    // Rows as tab-separated text, as shown; of the loaded ones.
    [[nodiscard]] QString textOfRows(const QList<int> &rows) const;

    // Change notices. Rows that are shown are read anew in place; rows that came or went, or an
    // order that changed, are taken up in the background, so that nothing jumps.
    void rowsChanged(const QStringList &ids);
    void rowsAddedOrRemoved();

    // After a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void stateChanged(shopdesk::PagedTableModel::State state);
    void countChanged(int rows); // estimated at first, then exact
    void aggregatesChanged();
    void located(const QString &id, int row);
    void rowsLoaded(int first, int last);

protected:
    // Title of a column in the current language.
    [[nodiscard]] virtual QString title(const QString &key) const = 0;
    // Text of a value; override for what a kind alone does not tell (names of states).
    [[nodiscard]] virtual QString text(const PageRow &row, const ColumnSpec &column,
                                       const QVariant &value) const;
    [[nodiscard]] const Formats &formats() const { return m_formats; }

private:
    // A row of the view (selection, current index) and the id that it stands for.
    struct Kept
    {
        QString id;
        QPersistentModelIndex index;
    };

    void connectLoader();
    void restart();
    void resize(int rows);
    void keepRows();
    void settleRows();
    void loseRows();
    void showRows(int first, int last);
    void setState(State state);

    const TableSpec &m_spec;
    QStringList m_columnKeys;
    std::vector<std::size_t> m_columns; // indexes into the spec
    ListQuery m_list;
    Formats m_formats;
    State m_state = State::Idle;
    Error m_error;
    int m_rowCount = 0; // as the view knows it
    std::vector<Kept> m_kept;
    mutable PageLoader m_loader; // being asked for data is what makes it load
};

} // namespace shopdesk
