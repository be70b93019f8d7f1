// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ReadScope.h"
#include "db/queries/TableSpec.h"

#include <QStringList>
#include <QVariant>

#include <compare>
#include <variant>

namespace shopdesk {

// Rows between two page anchors, and so the size of a page: two screens full. Each row of a page
// may lie elsewhere on the disk, so a larger one makes a jump wait for rows that nobody sees.
inline constexpr int kPageSize = 128;
// Matches of a search that are looked for while somebody types; more are "over 1,000".
inline constexpr int kSearchCap = 1000;

// One filter in force, by its key in the table's white list. For Match::AnyOf the value may be a
// QStringList.
struct FilterValue
{
    QString key;
    QVariant value;

    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

// Which rows, in which order.
struct ListQuery
{
    // Capped answers each keystroke in milliseconds, from at most kSearchCap matches that are then
    // ordered among themselves; Whole orders all matches, which takes as long as it takes.
    enum class Reach { Capped, Whole };

    Table table = Table::Books;
    QString sort = {}; // column key; empty: the table's default order (and its direction)
    Direction direction = Direction::Ascending;
    std::vector<FilterValue> filters = {};
    QString search = {}; // as typed; books only, other tables have a filter "search"
    Reach reach = Reach::Capped;
    ReadScope scope = {};
};

// The place of a row in the order: the value it is sorted by, and its id.
struct Anchor
{
    QVariant key; // qint64 or QString
    QString id;

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

// How two rows are ordered (ascending), by the rule of both engines: integers by value, texts by
// their UTF-8 bytes, then the id.
[[nodiscard]] std::strong_ordering compareAnchors(const Anchor &a, const Anchor &b);

// Whether a stands before b in the list, by its column and direction.
[[nodiscard]] bool isBefore(const ListQuery &list, const Anchor &a, const Anchor &b);

// Parts of a list.
struct FirstRows
{
    int limit = kPageSize;
};
struct RowsFrom
{
    Anchor anchor; // the first row wanted
    int limit = kPageSize;
};
struct RowsByIds
{
    QStringList ids; // those of them that are in the list, in its order; kPageSize at most
};
using PageRange = std::variant<FirstRows, RowsFrom, RowsByIds>;

struct PageRequest
{
    ListQuery list;
    PageRange range;
};

struct PageRow
{
    Anchor place;
    std::vector<QVariant> values; // one per column of the table's spec

    [[nodiscard]] const QString &id() const { return place.id; }
};

struct Page
{
    std::vector<PageRow> rows;
    std::optional<qint64> estimatedTotal; // of FirstRows; nothing when there is no cheap guess
};

// The place of every kPageSize-th row, the first included, and how many rows there are.
struct AnchorList
{
    std::vector<Anchor> anchors;
    qint64 total = 0;
    bool overCap = false; // a capped search found more than kSearchCap, and total is not all
};

// Key of the spec's aggregate (or "count") to its value: qint64, or null for a sum over nothing.
using Aggregates = QVariantMap;

} // namespace shopdesk
