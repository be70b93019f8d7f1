// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace shopdesk {

// The tables of a database as both engines have them; see SchemaInspector.
enum class ColumnKind { Id, Text, Integer, Truth, Time, Date, Other };

QString columnKindName(ColumnKind kind);

struct ColumnShape
{
    QString name;
    ColumnKind kind = ColumnKind::Other;
    bool nullable = false;
    bool generated = false;

    friend bool operator==(const ColumnShape &, const ColumnShape &) = default;
};

struct ForeignKeyShape
{
    QStringList columns;
    QString table;
    QStringList targetColumns;
    QString onDelete; // "NO ACTION", "CASCADE"...

    friend bool operator==(const ForeignKeyShape &, const ForeignKeyShape &) = default;
};

struct IndexShape
{
    QString name;
    QStringList columns; // "(expression)" where it is one
    bool unique = false;

    friend bool operator==(const IndexShape &, const IndexShape &) = default;
};

struct TableShape
{
    QString name;
    std::vector<ColumnShape> columns; // as declared
    QStringList primaryKey;
    std::vector<QStringList> uniqueKeys;      // sorted
    std::vector<ForeignKeyShape> foreignKeys; // sorted by columns
    std::vector<IndexShape> indexes;          // sorted by name

    friend bool operator==(const TableShape &, const TableShape &) = default;
};

struct SchemaShape
{
    std::vector<TableShape> tables; // sorted by name
    // "table kind name: definition" in the engine's own words (checks, triggers, defaults);
    // comparable with the same engine only.
    QStringList details;

    // The tables as text, one fact per line; equal texts mean equal tables, on any engines.
    [[nodiscard]] QString dump() const;
    // The tables as a Graphviz graph with crow's feet, for `dot`.
    [[nodiscard]] QString erDiagram() const;
};

// Lines that one schema of an engine has and the other has not, "- " before what is missing in
// `found` and "+ " before what should not be there; empty when equal.
QStringList schemaDifferences(const SchemaShape &expected, const SchemaShape &found);

} // namespace shopdesk
