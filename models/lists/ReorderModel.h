// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "models/support/Formats.h"

#include <QAbstractTableModel>

namespace shopdesk {

// Books that a shop should order, with how many copies of each. Lives on the window's thread, is
// given its rows and keeps no connection. Sorted and searched by itself, since all rows are there.
class ReorderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Code, Available, Level, Incoming, Sold, Suggested };
    static constexpr int kColumns = Suggested + 1;

    explicit ReorderModel(QObject *parent = nullptr);

    void setSuggestions(std::vector<ReorderSuggestion> suggestions);
    // Whose sales the column Sold holds, for its head.
    void setWeeks(int weeks);
    // Only books with these words in title or code; empty: all.
    void search(const QString &text);

    [[nodiscard]] const ReorderSuggestion *at(int row) const;
    [[nodiscard]] int rowOf(const QString &book) const; // -1: not there
    [[nodiscard]] int total() const { return int(m_all.size()); }
    // Whether there are no more books than were read.
    [[nodiscard]] bool isWhole() const { return qsizetype(m_all.size()) < kMostSuggestions; }
    // Copies suggested, of the rows that are shown.
    [[nodiscard]] qint64 copies() const;

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void choose();
    [[nodiscard]] QString text(const ReorderSuggestion &book, int column) const;
    [[nodiscard]] static qint64 number(const ReorderSuggestion &book, int column);

    std::vector<ReorderSuggestion> m_all;
    std::vector<ReorderSuggestion> m_shown;
    QString m_search;
    int m_weeks = 4;
    int m_sorted = Title;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace shopdesk
