// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace shopdesk {

// The tables that are read page by page. Categories and carts are small and read whole.
enum class Table {
    Books,
    Shops,
    Accounts,
    Customers,
    Orders,
    Assortment, // needs filter "shop"
    Stock,      // of one book in all shops; needs filter "book"
    Movements,  // of filters "book", "shop", or both
    Activity,
    Reviews,
    Vouchers,
    Promotions,
    Coupons,
    Suppliers,
    PurchaseOrders,
    Deliveries,
    SupplierReturns,
    ReturnsDue, // delivered on sale or return, and still there
    Transfers,
    Stocktakes,
    StocktakeLines, // needs filter "stocktake"
    LowStock,
    Attention, // what happened and waits, or waited, for a person
};

enum class Direction { Ascending, Descending };

// What a value of a column is, hence how it is shown and what JSON holds.
enum class ColumnKind {
    Id,       // 36 characters
    Text,     // as it stands
    Isbn,     // 13 digits or an own code
    Integer,  // qint64
    Money,    // qint64 minor units of the row's "currency"; JSON key has the suffix "_minor"
    Percent,  // qint64 basis points; JSON key has the suffix "_bp"
    Rating,   // qint64 hundredths of a star; JSON key has the suffix "_hundredths"
    DateTime, // ISO 8601 text, UTC, milliseconds and Z
    Date,     // 2026-03-01
    State,    // name of an enumeration of db/domain
    Bool,
};

// How a column orders the table.
struct SortSpec
{
    enum class Key {
        Shared, // several rows may have the same value, so the id decides
        Unique, // the value alone decides
    };

    QString expression; // never NULL; compared bytewise if it is a text
    Key key = Key::Shared;
};

struct ColumnSpec
{
    QString key; // for JSON, --sort and the models
    ColumnKind kind = ColumnKind::Text;
    QString expression;
    std::optional<SortSpec> sort; // nothing: not sortable
};

struct FilterSpec
{
    enum class Match {
        Value, // the fragment holds :value
        AnyOf, // the fragment is an expression that must equal one of the values
        // As Value, with the text's search key between two "%"; an empty key is no filter. What
        // looks like a number is looked for by `numbers`, if there is such a fragment.
        Folded,
        Contact, // as Folded, for each of contactParts()
        // As Folded, for each word; beside it :letters and :plain hold patterns of the word as it
        // was typed and of its key (LetterClasses.h), for texts that have no folded key.
        Spelled,
        Flag,     // true: the fragment; false: its negation
        Required, // as Value, and the table cannot be read without it
    };

    // How many rows it leaves.
    enum class Spread {
        Even,   // about as many as for other values
        Uneven, // a handful or nearly all, by the value
    };

    QString key;
    ColumnKind kind = ColumnKind::Text; // what a value must be
    Match match = Match::Value;
    QString fragment;
    Spread spread = Spread::Even;
    QString numbers = {}; // holds :begin and :end, between which the wanted ones are
};

struct AggregateSpec
{
    QString key;
    ColumnKind kind = ColumnKind::Integer;
    QString expression; // over all rows of the filtered set; "count" needs none, it is always there
};

// Everything that may become part of a statement that reads a table: a fixed white list. Requests
// name columns and filters by key; what is not here cannot be asked for, and values are only ever
// bound. Of a date, :dayBefore is the moment a day before it begins and :dayAfter that a day after
// it ends, in UTC. In fragments "{i}" stands before a column whose index may be left unused, and
// "{C}" stands for bytewise collation, which PostgreSQL must be told, "{E}" for the escape sign of
// LIKE, which SQLite must be told, and "{L}" and "{/L}" around a pattern of letters for how each
// engine looks for it.
struct TableSpec
{
    Table table = Table::Books;
    QString name;    // "books"; in logs
    QString storage; // the database table whose size is the estimate of an unfiltered count
    QString from;    // what sorting, filters and aggregates need
    QString joins;   // further tables for shown values only; never change the number of rows
    QString id;      // expression; unique within the (filtered) table
    std::vector<ColumnSpec> columns;
    std::vector<FilterSpec> filters;
    std::vector<AggregateSpec> aggregates;
    QString defaultSort;
    Direction defaultDirection = Direction::Ascending;

    // Borrowed from the table, which lives as long as the program; null if there is none.
    [[nodiscard]] const ColumnSpec *column(const QString &key) const;
    [[nodiscard]] const FilterSpec *filter(const QString &key) const;
    [[nodiscard]] int columnIndex(const QString &key) const; // -1 if there is none
    [[nodiscard]] QStringList sortableKeys() const;
};

// The white list of one table. Any thread.
[[nodiscard]] const TableSpec &tableSpec(Table table);

} // namespace shopdesk
