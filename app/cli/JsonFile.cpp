// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonFile.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace shopdesk {

namespace {

// An order of 500 lines has 50 kB.
constexpr qint64 kLargest = 8 * 1024 * 1024;

} // namespace

Result<QByteArray> readWholeFile(const QString &path)
{
    QFile file(path);
    const bool opened =
            path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorKind::Storage, QStringLiteral("file_unreadable"), QStringLiteral("file"),
                    {{QStringLiteral("path"), path}}, file.errorString());
    const auto bytes = file.read(kLargest + 1);
    if (bytes.size() > kLargest)
        return fail(ErrorKind::Invalid, QStringLiteral("file_too_large"), QStringLiteral("file"),
                    {{QStringLiteral("max"), kLargest}});
    return bytes;
}

Result<QJsonObject> jsonObjectOf(const QByteArray &bytes)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        const auto words = problem.error == QJsonParseError::NoError
                                   ? QStringLiteral("it holds something else")
                                   : QStringLiteral("%1 at byte %2")
                                             .arg(problem.errorString())
                                             .arg(problem.offset);
        return fail(ErrorKind::Invalid, QStringLiteral("json_malformed"), QStringLiteral("file"),
                    {{QStringLiteral("problem"), words}});
    }
    return document.object();
}

Result<QJsonObject> readJsonFile(const QString &path)
{
    SD_ASSIGN(bytes, readWholeFile(path));
    return jsonObjectOf(bytes);
}

} // namespace shopdesk
