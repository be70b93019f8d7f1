// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/HandlerContext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace shopdesk {

// Editing by field, as offline.md has it: an edit carries what the person started from, so that
// two edits of different things both hold and two of the same thing are shown side by side.

// One field that may be edited. A handler lists its fields; nothing else can be changed.
struct EditField
{
    using Check = std::function<Result<QJsonValue>(const QJsonValue &, const QString &field)>;

    QString name;       // in JSON
    QString column;     // empty: the handler writes it itself
    QString keyColumn;  // gets the sortKey() of the text beside it; empty: there is none
    QString group;      // fields that hold only together; empty: it stands alone
    QJsonValue current; // in the database, in the form that `check` gives
    Check check;        // the value as it is stored, or Invalid with the field
};

// What is left to be written: field -> checked value, only those that differ from the database.
using Edits = std::map<QString, QJsonValue>;

// - A field whose new value is in the database already needs nothing.
// - A field whose base equals its new value is not changed; it says what the person saw beside the
//   fields of its group that they did change. Forms send the whole group.
// - A changed field, or one of its group, whose base is not what the database has: Conflict
//   `changed_meanwhile` with facts {"fields": {name: {"base", "mine", "theirs"}}}.
// - No base: the new value holds whatever is there.
// Other errors: Invalid `field_unknown`, and those of the checks.
[[nodiscard]] Result<Edits> mergedEdits(const Changes &changes, const QList<EditField> &fields);

// Columns and values of the edits, for updateRow().
[[nodiscard]] Bindings editedColumns(const Edits &edits, const QList<EditField> &fields);

// Writes columns of one row and its changed_at. Column names come from the handlers' own tables.
// Error: Conflict `duplicate` with the column as field.
[[nodiscard]] Result<void> updateRow(HandlerContext &context, const QString &table, const QUuid &id,
                                     Bindings columns);

// {"id", "changed": [fields]}.
[[nodiscard]] QJsonObject editResult(const QUuid &id, const Edits &edits);

// A column's value as JSON: text, number or null.
[[nodiscard]] QJsonValue columnJson(const Row &row, const char *column);

// A check of texts or numbers as one of JSON values. Other types are `field_malformed`.
[[nodiscard]] EditField::Check
textCheck(std::function<Result<QString>(const QString &, const QString &)> check);
[[nodiscard]] EditField::Check
numberCheck(std::function<Result<qint64>(qint64, const QString &)> check);
[[nodiscard]] EditField::Check truthCheck();
// The same, with null for nothing.
[[nodiscard]] EditField::Check orNothing(EditField::Check check);

} // namespace shopdesk
