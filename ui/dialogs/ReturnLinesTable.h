// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"

#include <QTableWidget>

namespace shopdesk {

// Books that go back to a supplier: how many copies, and why. Typing changes the cell under the
// cursor, Del takes a row out.
class ReturnLinesTable : public QTableWidget
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered NOTIFY linesChanged USER true)

public:
    struct Line
    {
        BookId book;
        QString code;
        QString title;
        qint64 there = 0; // available in the shop
        int copies = 1;
        QString reason; // name of a SupplierReturnReason
        std::optional<qint64> unitCostMinor = {};
    };

    explicit ReturnLinesTable(QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    // One more copy of a book that is there for the same reason, else in front of the others.
    void add(const Line &line);
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    void setThere(BookId book, qint64 copies);
    // All that stands in it, in one text.
    [[nodiscard]] QString entered() const;

Q_SIGNALS:
    void linesChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void fillRow(int row);
    void takeItem(const QTableWidgetItem *item);
    void retranslate();

    QList<Line> m_lines;
};

} // namespace shopdesk
