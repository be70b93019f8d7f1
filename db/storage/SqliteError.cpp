// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/SqliteError.h"

#include <QSqlError>
#include <QStringList>

#include <sqlite3.h>

namespace shopdesk {

namespace {

// "UNIQUE constraint failed: book.isbn, book.x" -> table "book", first column "isbn".
void nameColumn(Error &error, const QString &message)
{
    const auto columns = message.section(QStringLiteral("failed: "), 1).split(QStringLiteral(", "));
    error.facts.insert(QStringLiteral("table"), columns.first().section(u'.', 0, 0));
    error.field = columns.first().section(u'.', 1, 1);
}

Error constraintError(int code, const QString &message)
{
    Error error{.kind = ErrorKind::Invalid,
                .operation = {},
                .reason = {},
                .detail = {},
                .field = {},
                .facts = {}};
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        error.kind = ErrorKind::Conflict;
        error.reason = QStringLiteral("duplicate");
        nameColumn(error, message);
        break;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        error.kind = ErrorKind::Conflict;
        error.reason = QStringLiteral("reference_missing");
        break;
    case SQLITE_CONSTRAINT_TRIGGER:
        error.kind = ErrorKind::Refused;
        error.reason = message.section(u' ', 0, 0);
        break;
    default:
        error.reason = QStringLiteral("value_not_allowed");
    }
    return error;
}

struct Meaning
{
    ErrorKind kind;
    QString reason;
};

Meaning meaningOf(int primaryCode)
{
    switch (primaryCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, QStringLiteral("database_busy")};
    case SQLITE_READONLY:
        return {ErrorKind::Storage, QStringLiteral("file_read_only")};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, QStringLiteral("cancelled")};
    case SQLITE_IOERR:
        return {ErrorKind::Storage, QStringLiteral("input_output_error")};
    case SQLITE_CORRUPT:
        return {ErrorKind::Damaged, QStringLiteral("file_damaged")};
    case SQLITE_FULL:
        return {ErrorKind::Storage, QStringLiteral("disk_full")};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::Storage, QStringLiteral("file_cannot_be_opened")};
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged, QStringLiteral("not_a_workspace")};
    case SQLITE_TOOBIG:
        return {ErrorKind::Invalid, QStringLiteral("value_too_large")};
    default:
        return {ErrorKind::Internal, QStringLiteral("statement_failed")};
    }
}

} // namespace

Error sqliteError(int extendedCode, const QString &message, const QString &statement)
{
    Error error;
    if ((extendedCode & 0xff) == SQLITE_CONSTRAINT) {
        error = constraintError(extendedCode, message);
    } else {
        const auto meaning = meaningOf(extendedCode & 0xff);
        error.kind = meaning.kind;
        error.reason = meaning.reason;
    }
    error.operation = statement;
    error.detail = QStringLiteral("SQLite %1: %2").arg(QString::number(extendedCode), message);
    return error;
}

Error sqliteError(const QSqlError &error, const QString &statement)
{
    return sqliteError(error.nativeErrorCode().toInt(), error.databaseText(), statement);
}

} // namespace shopdesk
