// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Currency.h"
#include "db/domain/Ids.h"

#include <QHash>
#include <QTableWidget>

#include <optional>

namespace shopdesk {

// Books with numbers of each: some known before, some to be typed in place, such as copies and a
// purchase price. Typing begins a number, Enter ends it, Del takes a row out that was added here.
class BookLinesTable : public QTableWidget
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered NOTIFY linesChanged USER true)

public:
    struct Column
    {
        enum class Kind { Known, Copies, Money };
        QString key;
        Kind kind = Kind::Known;
    };
    struct Row
    {
        BookId book;
        QString code;
        QString title;
        QHash<QString, qint64> values = {}; // by the column's key; a missing one is empty
        bool isAdded = true;

        [[nodiscard]] qint64 value(const QString &key) const { return values.value(key); }
        [[nodiscard]] std::optional<qint64> known(const QString &key) const
        {
            return values.contains(key) ? std::optional(values.value(key)) : std::nullopt;
        }
    };

    // The first column to be typed is the one that typing begins in.
    BookLinesTable(const QString &name, QList<Column> columns, const Currency &currency,
                   QWidget *parent = nullptr);

    void setHeads(const QStringList &heads);
    // The columns that the keys name are not there; "code" is that of the code, which the title
    // shows under the mouse, too.
    void hideColumns(const QStringList &keys);
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &lines() const { return m_rows; }
    [[nodiscard]] int rowOf(BookId book) const; // -1: not there
    // In front of the others, and marked.
    void add(const Row &row);
    // Marks the row, too. A value of nothing empties the cell.
    void setValue(int row, const QString &key, std::optional<qint64> value);
    void moveMark(int rows);
    void removeMarked();
    // All that stands in it, in one text.
    [[nodiscard]] QString entered() const;

Q_SIGNALS:
    void linesChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectCells();
    void takeCell(const QTableWidgetItem *item);
    void fill();
    void fillRow(int row);
    [[nodiscard]] int columnOf(const QString &key) const;
    [[nodiscard]] int firstEntry() const;

    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace shopdesk
