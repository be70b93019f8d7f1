// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"

#include <QTableWidget>

namespace shopdesk {

// Books and how many copies of each, with numbers that are known of each before: typing a number
// changes the copies of the row, Del takes a row out that was added here.
class CopiesTable : public QTableWidget
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered NOTIFY copiesChanged USER true)

public:
    struct Row
    {
        BookId book;
        QString code;
        QString title;
        QList<qint64> known; // one per known column
        int copies = 1;
        int most = 99'999;
        bool isAdded = true;
    };

    // With so many columns of known numbers.
    CopiesTable(const QString &name, int knownColumns, QWidget *parent = nullptr);

    void setHeads(const QStringList &known, const QString &copies);
    void setRows(const QList<Row> &rows);
    // In front of the others, and marked.
    void add(const Row &row);
    [[nodiscard]] QList<Row> rows() const;      // with the copies as they are now
    [[nodiscard]] int rowOf(BookId book) const; // -1: not there
    [[nodiscard]] int copies(int row) const;
    // Marks the row, too.
    void setCopies(int row, int copies);
    void setEveryCopies(int copies);
    void setKnown(int row, const QList<qint64> &known);
    // All that stands in it, in one text.
    [[nodiscard]] QString entered() const;

Q_SIGNALS:
    void copiesChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int copiesColumn() const { return columnCount() - 1; }
    void fill();
    void fillRow(int row);

    QList<Row> m_rows;
    int m_knownColumns;
};

} // namespace shopdesk
