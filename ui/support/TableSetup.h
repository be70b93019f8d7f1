// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QTableView;

namespace shopdesk {

class UiState;

// Makes a QTableView the way every table of the program is: rows of one height, no grid, whole
// rows selected, any column sortable, and a menu at the head that shows, hides and resets columns.
// Columns are remembered per person. Owned by the table, which must have its model already.
// Alignment comes from the model (Qt::TextAlignmentRole), numbers to the right.
class TableSetup : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString name = {}; // object name and key of what is remembered: "books/table"
        std::vector<int> hiddenColumns = {}; // hidden until the person shows them
        int stretchColumn = -1;              // takes the width that is left
    };

    // `state` may be null (nothing is remembered) and must outlive the table.
    TableSetup(QTableView *table, UiState *state, Options options);

    // Selected rows, shown columns in shown order, tab separated: what Ctrl+C copies.
    [[nodiscard]] QString selectionAsText() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepareTable();
    void prepareHeader();
    void prepareActions();
    void showHeaderMenu(const QPoint &position);
    void resetColumns();
    void fitColumns();
    [[nodiscard]] int headWidth(int column) const;
    void remember();
    [[nodiscard]] int shownColumns() const;

    QTableView *m_table;
    UiState *m_state;
    Options m_options;
    bool m_restored = false;
};

} // namespace shopdesk
