// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace shopdesk {

// A short table inside a detail pane: stock by shop, lines of an order. As high as its rows, up
// to a limit; texts only, numbers at the right; one column takes the width that is left.
class SmallTable : public QTableWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QStringList cells;
        QString id = {}; // of what the row stands for
        bool strong = false;
    };

    SmallTable(const QString &name, int stretchColumn, QList<int> numberColumns,
               QWidget *parent = nullptr);

    // Sets the accessible name, too.
    void setHeads(const QString &accessibleName, const QStringList &heads);
    void setRows(const QList<Row> &rows);
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setRow(int row, const Row &content);

    int m_stretchColumn;
    QList<int> m_numberColumns;
};

} // namespace shopdesk
