// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/lookup/FoundBook.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject FoundBook::toJson() const
{
    return {{QStringLiteral("isbn"), isbn},
            {QStringLiteral("title"), title},
            {QStringLiteral("subtitle"), orNull(subtitle)},
            {QStringLiteral("authors"), QJsonArray::fromStringList(authors)},
            {QStringLiteral("publisher"), orNull(publisher)},
            {QStringLiteral("year"), year ? QJsonValue(*year) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("language"), orNull(language)},
            {QStringLiteral("subjects"), QJsonArray::fromStringList(subjects)},
            {QStringLiteral("cover_url"), orNull(cover.toString())},
            {QStringLiteral("source"), orNull(page.toString())}};
}

} // namespace shopdesk
