// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Receipt.h"

namespace shopdesk {

namespace {

ErrorKind kindFromName(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        if (errorKindName(static_cast<ErrorKind>(i)) == name)
            return static_cast<ErrorKind>(i);
    }
    return ErrorKind::Internal;
}

} // namespace

QJsonObject errorToJson(const Error &error)
{
    return {{QStringLiteral("kind"), errorKindName(error.kind)},
            {QStringLiteral("reason"), error.reason},
            {QStringLiteral("field"), error.field},
            {QStringLiteral("facts"), QJsonObject::fromVariantMap(error.facts)}};
}

Error errorFromJson(const QJsonObject &object)
{
    return {.kind = kindFromName(object.value(u"kind").toString()),
            .operation = {},
            .reason = object.value(u"reason").toString(),
            .detail = {},
            .field = object.value(u"field").toString(),
            .facts = object.value(u"facts").toObject().toVariantMap()};
}

QJsonObject Receipt::toJson() const
{
    QJsonObject json{{QStringLiteral("op"), op.toString()},
                     {QStringLiteral("outcome"),
                      isAccepted() ? QStringLiteral("accepted") : QStringLiteral("rejected")},
                     {QStringLiteral("already"), already},
                     {QStringLiteral("reason"),
                      refusal ? QJsonValue(refusal->reason) : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("result"), result}};
    if (refusal)
        json.insert(QStringLiteral("error"), errorToJson(*refusal));
    return json;
}

Result<QJsonObject> acceptedResult(const Result<Receipt> &receipt)
{
    if (!receipt)
        return fail(receipt.error());
    if (!receipt->isAccepted())
        return fail(*receipt->refusal);
    return receipt->result;
}

} // namespace shopdesk
