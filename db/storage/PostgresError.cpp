// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/PostgresError.h"

#include <QRegularExpression>

#include <libpq-fe.h>

namespace shopdesk {

namespace {

QString fieldOf(const pg_result *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

// "Key (isbn)=(978...) already exists." -> "isbn"
QString firstColumn(const pg_result *result)
{
    static const QRegularExpression pattern(QStringLiteral("\\(([a-z_]+)"));
    return pattern.match(fieldOf(result, PG_DIAG_MESSAGE_DETAIL)).captured(1);
}

struct Meaning
{
    ErrorKind kind;
    QString reason;
};

Meaning meaningOfClass(const QString &state)
{
    const auto category = state.left(2);
    if (category == u"08" || state.startsWith(u"57P"))
        return {ErrorKind::Unreachable, QStringLiteral("server_unreachable")};
    if (category == u"22")
        return {ErrorKind::Invalid, QStringLiteral("value_not_allowed")};
    if (category == u"23")
        return {ErrorKind::Invalid, QStringLiteral("value_not_allowed")};
    if (category == u"28")
        return {ErrorKind::SignInRequired, QStringLiteral("server_refused_sign_in")};
    if (category == u"53" || category == u"58")
        return {ErrorKind::Storage, QStringLiteral("server_out_of_resources")};
    return {ErrorKind::Internal, QStringLiteral("statement_failed")};
}

Meaning meaningOf(const QString &state)
{
    if (state == u"23505")
        return {ErrorKind::Conflict, QStringLiteral("duplicate")};
    if (state == u"23503")
        return {ErrorKind::Conflict, QStringLiteral("reference_missing")};
    if (state == u"40001" || state == u"40P01" || state == u"55P03")
        return {ErrorKind::Busy, QStringLiteral("database_busy")};
    if (state == u"57014")
        return {ErrorKind::Cancelled, QStringLiteral("cancelled")};
    if (state == u"42501")
        return {ErrorKind::Forbidden, QStringLiteral("server_forbids")};
    if (state == u"25006")
        return {ErrorKind::Storage, QStringLiteral("server_read_only")};
    if (state == u"53100")
        return {ErrorKind::Storage, QStringLiteral("disk_full")};
    if (state == u"42P04")
        return {ErrorKind::Conflict, QStringLiteral("database_exists")};
    if (state == u"3D000")
        return {ErrorKind::NotFound, QStringLiteral("database_missing")};
    return meaningOfClass(state);
}

} // namespace

Error postgresError(const pg_conn *connection, const pg_result *result, const QString &statement)
{
    Error error{.kind = ErrorKind::Unreachable,
                .operation = statement,
                .reason = QStringLiteral("connection_lost"),
                .detail = {},
                .field = {},
                .facts = {}};
    const auto state = result ? fieldOf(result, PG_DIAG_SQLSTATE) : QString();
    if (state.isEmpty() || PQstatus(connection) == CONNECTION_BAD) {
        error.detail = QStringLiteral("connection lost");
        return error;
    }
    const auto meaning = meaningOf(state);
    error.kind = meaning.kind;
    error.reason = meaning.reason;
    error.facts.insert(QStringLiteral("sqlstate"), state);
    const auto constraint = fieldOf(result, PG_DIAG_CONSTRAINT_NAME);
    // Our own triggers raise 23514 with the rule's name as message and constraint.
    if (state == u"23514" && constraint == fieldOf(result, PG_DIAG_MESSAGE_PRIMARY)) {
        error.kind = ErrorKind::Refused;
        error.reason = constraint;
    }
    if (state == u"23505") {
        error.facts.insert(QStringLiteral("table"), fieldOf(result, PG_DIAG_TABLE_NAME));
        error.field = firstColumn(result);
    }
    error.detail = QStringLiteral("PostgreSQL %1 %2").arg(state, constraint);
    // Syntax and name errors quote the statement, never a value.
    if (state.startsWith(u"42"))
        error.detail += u' ' + fieldOf(result, PG_DIAG_MESSAGE_PRIMARY);
    return error;
}

Error postgresOpenError(const QString &message)
{
    Error error{.kind = ErrorKind::Unreachable,
                .operation = QStringLiteral("storage.open"),
                .reason = QStringLiteral("server_unreachable"),
                .detail = message.trimmed(),
                .field = {},
                .facts = {}};
    // A refusal before the session starts has no SQLSTATE in libpq; its words are all there is.
    // They are English because lc_messages only applies once a session runs.
    if (message.contains(u"password") || message.contains(u"authentication") ||
        message.contains(u"role \"") || message.contains(u"pg_hba.conf")) {
        error.kind = ErrorKind::SignInRequired;
        error.reason = QStringLiteral("server_refused_sign_in");
    } else if (message.contains(u"database \"") && message.contains(u"does not exist")) {
        error.kind = ErrorKind::NotFound;
        error.reason = QStringLiteral("database_missing");
    }
    return error;
}

} // namespace shopdesk
