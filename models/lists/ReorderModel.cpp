// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ReorderModel.h"

#include "db/domain/TextKey.h"

#include <algorithm>
#include <numeric>

namespace shopdesk {

ReorderModel::ReorderModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReorderModel::setSuggestions(std::vector<ReorderSuggestion> suggestions)
{
    m_all = std::move(suggestions);
    choose();
}

void ReorderModel::setWeeks(int weeks)
{
    m_weeks = weeks;
    Q_EMIT headerDataChanged(Qt::Horizontal, Sold, Sold);
}

void ReorderModel::search(const QString &text)
{
    m_search = searchKey(text);
    choose();
}

const ReorderSuggestion *ReorderModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_shown[std::size_t(row)] : nullptr;
}

int ReorderModel::rowOf(const QString &book) const
{
    const auto found = std::ranges::find_if(
            m_shown, [&](const ReorderSuggestion &each) { return each.book.toString() == book; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

qint64 ReorderModel::copies() const
{
    return std::accumulate(
            m_shown.begin(), m_shown.end(), qint64(0),
            [](qint64 sum, const ReorderSuggestion &each) { return sum + each.suggested; });
}

void ReorderModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int ReorderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ReorderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ReorderModel::data(const QModelIndex &index, int role) const
{
    const auto *book = at(index.row());
    if (!book)
        return {};
    if (role == Qt::DisplayRole)
        return text(*book, index.column());
    if (role == Qt::TextAlignmentRole)
        return Formats::alignment(index.column() >= Available ? ColumnKind::Integer
                                                              : ColumnKind::Text);
    return {};
}

QVariant ReorderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return Formats::alignment(section >= Available ? ColumnKind::Integer : ColumnKind::Text);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Code:
        return tr("ISBN or code");
    case Available:
        return tr("Available");
    case Level:
        return tr("Reorder level");
    case Incoming:
        return tr("On the way");
    case Sold:
        return tr("Sold in %Ln week(s)", nullptr, m_weeks);
    case Suggested:
        return tr("To order");
    default:
        return {};
    }
}

QString ReorderModel::text(const ReorderSuggestion &book, int column) const
{
    if (column == Title)
        return book.title;
    if (column == Code)
        return Formats::code(book.code);
    return Formats().integer(number(book, column));
}

qint64 ReorderModel::number(const ReorderSuggestion &book, int column)
{
    switch (column) {
    case Available:
        return book.available;
    case Level:
        return book.reorderLevel;
    case Incoming:
        return book.incoming;
    case Sold:
        return book.sold;
    default:
        return book.suggested;
    }
}

void ReorderModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    choose();
}

// They come by title; a sort that finds two alike leaves them so.
void ReorderModel::choose()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [this](const ReorderSuggestion &each) {
        return searchKey(each.title + u' ' + each.code).contains(m_search);
    });
    const auto isBefore = [this](const ReorderSuggestion &one, const ReorderSuggestion &other) {
        const auto &first = m_order == Qt::AscendingOrder ? one : other;
        const auto &second = m_order == Qt::AscendingOrder ? other : one;
        if (m_sorted == Title)
            return sortKey(first.title) < sortKey(second.title);
        if (m_sorted == Code)
            return first.code < second.code;
        return number(first, m_sorted) < number(second, m_sorted);
    };
    std::ranges::stable_sort(m_shown, isBefore);
    endResetModel();
}

} // namespace shopdesk
