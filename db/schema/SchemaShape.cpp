// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/SchemaShape.h"

#include <QSet>

namespace shopdesk {

namespace {

QString columnLine(const ColumnShape &column)
{
    return QStringLiteral("%1 %2%3%4")
            .arg(column.name, columnKindName(column.kind),
                 column.nullable ? QStringLiteral(" null") : QString(),
                 column.generated ? QStringLiteral(" generated") : QString());
}

QStringList linesOf(const TableShape &table)
{
    QStringList lines;
    for (const auto &column : table.columns)
        lines.append(QStringLiteral("column ") + columnLine(column));
    lines.append(QStringLiteral("primary key ") + table.primaryKey.join(u','));
    for (const auto &key : table.uniqueKeys)
        lines.append(QStringLiteral("unique ") + key.join(u','));
    for (const auto &key : table.foreignKeys)
        lines.append(QStringLiteral("foreign key %1 -> %2 (%3) %4")
                             .arg(key.columns.join(u','), key.table, key.targetColumns.join(u','),
                                  key.onDelete));
    for (const auto &index : table.indexes)
        lines.append(QStringLiteral("%1 %2 (%3)")
                             .arg(index.unique ? QStringLiteral("unique index")
                                               : QStringLiteral("index"),
                                  index.name, index.columns.join(u',')));
    return lines;
}

QStringList allLines(const SchemaShape &shape)
{
    QStringList lines;
    for (const auto &table : shape.tables) {
        for (const auto &line : linesOf(table))
            lines.append(table.name + u": "_qs + line);
    }
    return lines + shape.details;
}

bool isReference(const TableShape &table, const QString &column)
{
    for (const auto &key : table.foreignKeys) {
        if (key.columns.contains(column))
            return true;
    }
    return false;
}

QString tableNode(const TableShape &table)
{
    QString rows;
    for (const auto &column : table.columns) {
        const bool key = table.primaryKey.contains(column.name);
        const auto name = key ? QStringLiteral("<u>%1</u>").arg(column.name) : column.name;
        const auto mark = isReference(table, column.name) ? QStringLiteral(" \u2197") : QString();
        rows += QStringLiteral("<tr><td align=\"left\">%1%2</td>"
                               "<td align=\"left\"><font color=\"#667788\">%3%4</font></td></tr>")
                        .arg(name, mark, columnKindName(column.kind),
                             column.nullable ? QStringLiteral("?") : QString());
    }
    return QStringLiteral("  \"%1\" [label=<<table border=\"1\" cellborder=\"0\" cellspacing=\"0\" "
                          "cellpadding=\"3\" color=\"#8899aa\"><tr><td colspan=\"2\" "
                          "bgcolor=\"#dde6ee\"><b>%1</b></td></tr>%2</table>>];\n")
            .arg(table.name, rows);
}

QString edge(const TableShape &table, const ForeignKeyShape &key)
{
    bool optional = false;
    for (const auto &column : table.columns)
        optional = optional || (column.nullable && key.columns.contains(column.name));
    return QStringLiteral("  \"%1\" -> \"%2\" [arrowhead=%3, arrowtail=crowodot];\n")
            .arg(table.name, key.table,
                 optional ? QStringLiteral("teeodot") : QStringLiteral("teetee"));
}

} // namespace

QString columnKindName(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Id:
        return QStringLiteral("id");
    case ColumnKind::Text:
        return QStringLiteral("text");
    case ColumnKind::Integer:
        return QStringLiteral("integer");
    case ColumnKind::Truth:
        return QStringLiteral("truth");
    case ColumnKind::Time:
        return QStringLiteral("time");
    case ColumnKind::Date:
        return QStringLiteral("date");
    case ColumnKind::Other:
        break;
    }
    return QStringLiteral("other");
}

QString SchemaShape::dump() const
{
    QString text;
    for (const auto &table : tables) {
        text += table.name + u'\n';
        for (const auto &line : linesOf(table))
            text += QStringLiteral("  ") + line + u'\n';
    }
    return text;
}

QString SchemaShape::erDiagram() const
{
    auto text = QStringLiteral("digraph schema {\n"
                               "  graph [rankdir=RL, nodesep=0.3, ranksep=1.1, pad=0.3];\n"
                               "  node [shape=plain, fontname=\"Helvetica\", fontsize=10];\n"
                               "  edge [dir=both, color=\"#557799\", arrowsize=0.8];\n");
    for (const auto &table : tables)
        text += tableNode(table);
    for (const auto &table : tables) {
        for (const auto &key : table.foreignKeys)
            text += edge(table, key);
    }
    return text + u"}\n"_qs;
}

QStringList schemaDifferences(const SchemaShape &expected, const SchemaShape &found)
{
    const auto wanted = allLines(expected);
    const auto present = allLines(found);
    const QSet<QString> wantedSet(wanted.begin(), wanted.end());
    const QSet<QString> presentSet(present.begin(), present.end());
    QStringList differences;
    for (const auto &line : wanted) {
        if (!presentSet.contains(line))
            differences.append(QStringLiteral("- ") + line);
    }
    for (const auto &line : present) {
        if (!wantedSet.contains(line))
            differences.append(QStringLiteral("+ ") + line);
    }
    return differences;
}

} // namespace shopdesk
