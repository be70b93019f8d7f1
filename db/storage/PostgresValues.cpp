// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/PostgresValues.h"

#include <libpq-fe.h>

#include <memory>

namespace shopdesk {

namespace {

// Type numbers from PostgreSQL's pg_type.dat.
constexpr Oid kBool = 16;
constexpr Oid kBytea = 17;
constexpr Oid kInt8 = 20;
constexpr Oid kInt2 = 21;
constexpr Oid kInt4 = 23;
constexpr Oid kTimestampTz = 1184;

// "2026-03-01 10:20:30.5+00" -> "2026-03-01T10:20:30.500Z"
QString isoTime(const QString &text)
{
    auto time = text.left(text.size() - 3);
    const auto dot = time.indexOf(u'.');
    const auto fraction = dot < 0 ? QString() : time.mid(dot + 1);
    const auto seconds = dot < 0 ? time : time.left(dot);
    return QStringLiteral("%1T%2.%3Z")
            .arg(seconds.left(10), seconds.mid(11), fraction.leftJustified(3, u'0', true));
}

// Servers may be set to write bytes in either of two ways; the library reads both.
QByteArray bytesOf(const char *text)
{
    std::size_t length = 0;
    const std::unique_ptr<unsigned char, decltype(&PQfreemem)> bytes(
            PQunescapeBytea(reinterpret_cast<const unsigned char *>(text), &length), &PQfreemem);
    return {reinterpret_cast<const char *>(bytes.get()), static_cast<qsizetype>(length)};
}

QVariant valueOf(const pg_result *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return {};
    const char *text = PQgetvalue(result, row, column);
    switch (PQftype(result, column)) {
    case kBool:
        return text[0] == 't';
    case kInt2:
    case kInt4:
    case kInt8:
        return QByteArray::fromRawData(text, PQgetlength(result, row, column)).toLongLong();
    case kTimestampTz:
        return isoTime(QString::fromLatin1(text));
    case kBytea:
        return bytesOf(text);
    default:
        return QString::fromUtf8(text, PQgetlength(result, row, column));
    }
}

} // namespace

QByteArray postgresText(const QVariant &given)
{
    const auto value = boundValue(given);
    if (!value.isValid() || value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? QByteArrayLiteral("t") : QByteArrayLiteral("f");
    case QMetaType::QString: {
        const auto bytes = value.toString().toUtf8();
        return bytes.isNull() ? QByteArrayLiteral("") : bytes;
    }
    case QMetaType::QByteArray:
        return "\\x" + value.toByteArray().toHex();
    default:
        return value.toByteArray();
    }
}

Result<PostgresParameters> PostgresParameters::from(const SqlText &text, const Bindings &values)
{
    PostgresParameters parameters;
    for (const auto &name : text.parameters) {
        const auto *value = values.find(name);
        if (!value)
            return fail(ErrorKind::Internal, u"value_not_bound"_qs, {}, {},
                        text.name + u": "_qs + name);
        auto bytes = postgresText(*value);
        if (bytes.contains('\0'))
            return fail(ErrorKind::Invalid, u"text_has_control"_qs, name);
        parameters.m_bytes.push_back(std::move(bytes));
    }
    for (const auto &bytes : parameters.m_bytes)
        parameters.m_pointers.push_back(bytes.isNull() ? nullptr : bytes.constData());
    return parameters;
}

bool appendCopyField(QByteArray &buffer, const QVariant &value)
{
    const auto text = postgresText(value);
    if (text.isNull()) {
        buffer.append("\\N");
        return true;
    }
    for (const char c : text) {
        switch (c) {
        case '\0':
            return false;
        case '\\':
            buffer.append("\\\\");
            break;
        case '\t':
            buffer.append("\\t");
            break;
        case '\n':
            buffer.append("\\n");
            break;
        case '\r':
            buffer.append("\\r");
            break;
        default:
            buffer.append(c);
        }
    }
    return true;
}

RowSet rowSetOf(const pg_result *result)
{
    QStringList columns;
    const int width = PQnfields(result);
    for (int column = 0; column < width; ++column)
        columns.append(QString::fromUtf8(PQfname(result, column)));
    RowSet rows(columns);
    const int height = PQntuples(result);
    for (int row = 0; row < height; ++row) {
        std::vector<QVariant> values;
        values.reserve(static_cast<std::size_t>(width));
        for (int column = 0; column < width; ++column)
            values.push_back(valueOf(result, row, column));
        rows.append(std::move(values));
    }
    // PQcmdTuples takes a non-const result though it does not change it.
    rows.setAffected(QByteArray(PQcmdTuples(const_cast<pg_result *>(result))).toLongLong());
    return rows;
}

} // namespace shopdesk
