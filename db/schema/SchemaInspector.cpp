// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/SchemaInspector.h"

#include <algorithm>
#include <map>

namespace shopdesk {

namespace {

using Tables = std::map<QString, TableShape>;

ColumnKind kindByName(const QString &name)
{
    if (name == u"id" || name.endsWith(u"_id") || name == u"supersedes")
        return ColumnKind::Id;
    if (name == u"at" || name.endsWith(u"_at"))
        return ColumnKind::Time;
    if (name.endsWith(u"_on") || name.endsWith(u"_date"))
        return ColumnKind::Date;
    return ColumnKind::Text;
}

ColumnKind kindOf(const Row &row)
{
    static const std::map<QString, ColumnKind> kinds{
            {QStringLiteral("uuid"), ColumnKind::Id},
            {QStringLiteral("text"), ColumnKind::Text},
            {QStringLiteral("bigint"), ColumnKind::Integer},
            {QStringLiteral("integer"), ColumnKind::Integer},
            {QStringLiteral("boolean"), ColumnKind::Truth},
            {QStringLiteral("timestamp with time zone"), ColumnKind::Time},
            {QStringLiteral("date"), ColumnKind::Date},
    };
    const auto type = row.text("type_name");
    if (type == u"TEXT")
        return kindByName(row.text("column_name"));
    if (type == u"INTEGER")
        return row.boolean("truth_check") ? ColumnKind::Truth : ColumnKind::Integer;
    const auto found = kinds.find(type);
    return found == kinds.end() ? ColumnKind::Other : found->second;
}

Result<void> readColumns(Transaction &transaction, Tables &tables)
{
    SD_ASSIGN(rows, transaction.query(QStringLiteral("schema_columns")));
    for (const auto row : rows) {
        auto &table = tables[row.text("table_name")];
        table.name = row.text("table_name");
        if (row.text("column_name") == u"row_no")
            continue;
        table.columns.push_back({.name = row.text("column_name"),
                                 .kind = kindOf(row),
                                 .nullable = row.boolean("nullable"),
                                 .generated = row.boolean("generated")});
    }
    return {};
}

struct KeyRows
{
    QString kind;
    QStringList columns;
    QString table;
    QStringList targetColumns;
    QString onDelete;
};

void addKey(TableShape &table, const KeyRows &key)
{
    if (key.kind == u"p")
        table.primaryKey = key.columns;
    else if (key.kind == u"u")
        table.uniqueKeys.push_back(key.columns);
    else
        table.foreignKeys.push_back({key.columns, key.table, key.targetColumns, key.onDelete});
}

// Where SQLite numbers the rows itself, the unique id is what the other engine calls primary.
void promoteId(TableShape &table)
{
    if (table.primaryKey != QStringList{QStringLiteral("row_no")})
        return;
    table.primaryKey = {QStringLiteral("id")};
    std::erase(table.uniqueKeys, table.primaryKey);
}

Result<void> readKeys(Transaction &transaction, Tables &tables)
{
    SD_ASSIGN(rows, transaction.query(QStringLiteral("schema_keys")));
    std::map<QStringList, KeyRows> keys;
    for (const auto row : rows) {
        auto &key = keys[{row.text("table_name"), row.text("kind"), row.text("key_name")}];
        key.kind = row.text("kind");
        key.columns.append(row.text("column_name"));
        key.table = row.text("target_table");
        if (!row.text("target_column").isEmpty())
            key.targetColumns.append(row.text("target_column"));
        key.onDelete = row.text("on_delete");
    }
    for (const auto &[names, key] : keys) {
        if (const auto table = tables.find(names.first()); table != tables.end())
            addKey(table->second, key);
    }
    for (auto &[name, table] : tables)
        promoteId(table);
    return {};
}

Result<void> readIndexes(Transaction &transaction, Tables &tables)
{
    SD_ASSIGN(rows, transaction.query(QStringLiteral("schema_indexes")));
    for (const auto row : rows) {
        const auto found = tables.find(row.text("table_name"));
        if (found == tables.end())
            continue;
        auto &indexes = found->second.indexes;
        const auto name = row.text("index_name");
        if (indexes.empty() || indexes.back().name != name)
            indexes.push_back({name, {}, row.boolean("is_unique")});
        indexes.back().columns.append(row.isNull("column_name") ? QStringLiteral("(expression)")
                                                                : row.text("column_name"));
    }
    return {};
}

void sortParts(TableShape &table)
{
    std::sort(table.uniqueKeys.begin(), table.uniqueKeys.end());
    std::sort(table.foreignKeys.begin(), table.foreignKeys.end(),
              [](const auto &a, const auto &b) { return a.columns < b.columns; });
    std::sort(table.indexes.begin(), table.indexes.end(),
              [](const auto &a, const auto &b) { return a.name < b.name; });
}

Result<QStringList> readDetails(Transaction &transaction)
{
    SD_ASSIGN(rows, transaction.query(QStringLiteral("schema_details")));
    QStringList details;
    for (const auto row : rows)
        details.append(QStringLiteral("%1 %2 %3: ")
                               .arg(row.text("table_name"), row.text("kind"), row.text("name")) +
                       row.text("definition").simplified());
    return details;
}

} // namespace

Result<SchemaShape> SchemaInspector::read(Transaction &transaction)
{
    Tables tables;
    SD_TRY(readColumns(transaction, tables));
    SD_TRY(readKeys(transaction, tables));
    SD_TRY(readIndexes(transaction, tables));
    SD_ASSIGN(details, readDetails(transaction));
    SchemaShape shape;
    shape.details = std::move(details);
    for (auto &[name, table] : tables) {
        sortParts(table);
        shape.tables.push_back(std::move(table));
    }
    return shape;
}

Result<SchemaShape> SchemaInspector::read(Connection &connection)
{
    Transaction transaction(connection, Transaction::Mode::Read);
    return read(transaction);
}

} // namespace shopdesk
