// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/Refs.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace shopdesk {

// How each type of a command's field is written, read and described. Used by Codec.cpp alone.

struct NullVisitor
{
    template<class T>
    void operator()(const char *, T &)
    {
    }
};

// A line inside a command: a struct that lists its own fields.
template<class T>
concept HasFields = requires(T &value, NullVisitor &visitor)
{
    T::fields(value, visitor);
};

template<class T>
struct FieldCodec;

template<>
struct FieldCodec<QString>
{
    static QString type() { return QStringLiteral("text"); }
    static QJsonValue write(const QString &value) { return value; }
    static bool read(const QJsonValue &json, QString &value)
    {
        value = json.toString();
        return json.isString();
    }
};

template<>
struct FieldCodec<bool>
{
    static QString type() { return QStringLiteral("bool"); }
    static QJsonValue write(bool value) { return value; }
    static bool read(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return json.isBool();
    }
};

template<>
struct FieldCodec<qint64>
{
    static QString type() { return QStringLiteral("integer"); }
    static QJsonValue write(qint64 value) { return value; }
    static bool read(const QJsonValue &json, qint64 &value)
    {
        constexpr qint64 kNone = std::numeric_limits<qint64>::min();
        value = json.toInteger(kNone);
        return json.isDouble() && value != kNone;
    }
};

template<>
struct FieldCodec<QDate>
{
    static QString type() { return QStringLiteral("date"); }
    static QJsonValue write(const QDate &value) { return value.toString(Qt::ISODate); }
    static bool read(const QJsonValue &json, QDate &value)
    {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return value.isValid();
    }
};

// A moment in UTC; other offsets are understood.
template<>
struct FieldCodec<QDateTime>
{
    static QString type() { return QStringLiteral("time"); }
    static QJsonValue write(const QDateTime &value)
    {
        return value.toUTC().toString(Qt::ISODateWithMs);
    }
    static bool read(const QJsonValue &json, QDateTime &value)
    {
        const auto text = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        value = text.toUTC();
        return text.isValid() && text.timeSpec() != Qt::LocalTime;
    }
};

template<class Tag>
struct FieldCodec<Id<Tag>>
{
    static QString type() { return QStringLiteral("id"); }
    static QJsonValue write(const Id<Tag> &value) { return value.toString(); }
    static bool read(const QJsonValue &json, Id<Tag> &value)
    {
        const auto parsed = Id<Tag>::parse(json.toString());
        value = parsed.value_or(Id<Tag>());
        return parsed.has_value();
    }
};

template<class IdType>
struct FieldCodec<Ref<IdType>>
{
    static QString type();
    static QJsonValue write(const Ref<IdType> &value) { return value.text; }
    static bool read(const QJsonValue &json, Ref<IdType> &value)
    {
        value.text = json.toString().trimmed();
        return json.isString() && !value.text.isEmpty();
    }
};

template<>
inline QString FieldCodec<AccountRef>::type()
{
    return QStringLiteral("account (id or login)");
}
template<>
inline QString FieldCodec<BookRef>::type()
{
    return QStringLiteral("book (id, ISBN or own code)");
}
template<>
inline QString FieldCodec<CategoryRef>::type()
{
    return QStringLiteral("category (id or code)");
}
template<>
inline QString FieldCodec<CustomerRef>::type()
{
    return QStringLiteral("customer (id, number or login)");
}
template<>
inline QString FieldCodec<CustomerGroupRef>::type()
{
    return QStringLiteral("customer group (id or name)");
}
template<>
inline QString FieldCodec<OrderRef>::type()
{
    return QStringLiteral("order (id or number)");
}
template<>
inline QString FieldCodec<ShopRef>::type()
{
    return QStringLiteral("shop (id or code)");
}
template<>
inline QString FieldCodec<PurchaseOrderRef>::type()
{
    return QStringLiteral("purchase order (id or number)");
}
template<>
inline QString FieldCodec<StocktakeRef>::type()
{
    return QStringLiteral("stocktake (id or number)");
}
template<>
inline QString FieldCodec<SupplierRef>::type()
{
    return QStringLiteral("supplier (id or code)");
}
template<>
inline QString FieldCodec<SupplierReturnRef>::type()
{
    return QStringLiteral("return to a supplier (id or number)");
}
template<>
inline QString FieldCodec<TransferRef>::type()
{
    return QStringLiteral("transfer (id or number)");
}

template<class Text>
struct SecretCodec
{
    static QJsonValue write(const Text &value) { return value.text; }
    static bool read(const QJsonValue &json, Text &value)
    {
        value.text = json.toString();
        return json.isString();
    }
};

template<>
struct FieldCodec<VerifierText> : SecretCodec<VerifierText>
{
    static QString type() { return QStringLiteral("verifier"); }
};

template<>
struct FieldCodec<ProofText> : SecretCodec<ProofText>
{
    static QString type() { return QStringLiteral("proof"); }
};

template<>
struct FieldCodec<PictureBytes>
{
    static QString type() { return QStringLiteral("JPEG (base64)"); }
    static QJsonValue write(const PictureBytes &value)
    {
        return QString::fromLatin1(value.bytes.toBase64());
    }
    static bool read(const QJsonValue &json, PictureBytes &value)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
                json.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        value.bytes = *decoded;
        return json.isString() && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok &&
               !value.bytes.isEmpty();
    }
};

template<>
struct FieldCodec<Changes>
{
    static QString type() { return QStringLiteral("changes {field: {base, new}}"); }
    static QJsonValue write(const Changes &changes)
    {
        QJsonObject object;
        for (const auto &[field, change] : changes) {
            QJsonObject pair{{QStringLiteral("new"), change.value}};
            if (change.base)
                pair.insert(QStringLiteral("base"), *change.base);
            object.insert(field, pair);
        }
        return object;
    }
    static bool read(const QJsonValue &json, Changes &changes)
    {
        const auto object = json.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const auto pair = entry.value().toObject();
            if (!pair.contains(u"new"))
                return false;
            FieldChange change{.base = std::nullopt, .value = pair.value(u"new")};
            if (pair.contains(u"base"))
                change.base = pair.value(u"base");
            changes.emplace(entry.key(), change);
        }
        return json.isObject() && !changes.empty();
    }
};

} // namespace shopdesk
