// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/LabelQueries.h"

#include <QTableWidget>

namespace shopdesk {

// The books whose labels are printed, and how many of each: typing a number changes the copies of
// the row.
class LabelTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit LabelTable(QWidget *parent = nullptr);

    void setBooks(const std::vector<LabelBook> &books, const QList<int> &copies);
    [[nodiscard]] int copies(int row) const;
    // Of every book.
    void setCopies(int copies);

Q_SIGNALS:
    void copiesChanged();

private:
    void setBook(int row, const LabelBook &book, int copies);
    void retranslate();

    std::vector<LabelBook> m_books;
};

} // namespace shopdesk
