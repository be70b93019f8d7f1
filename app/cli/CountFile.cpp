// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CountFile.h"

#include "app/cli/JsonFile.h"
#include "app/cli/OrderLines.h"

#include <QHash>

namespace shopdesk {

namespace {

// A scanner that was used all day on paper as well as a file of another program may have left
// spaces, empty lines and the mark of UTF-8.
QJsonArray scannedLines(const QByteArray &bytes)
{
    QStringList order;
    QHash<QString, qint64> copies;
    auto text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    for (const auto &line : text.split(u'\n')) {
        const auto code = line.trimmed();
        if (code.isEmpty())
            continue;
        if (++copies[code] == 1)
            order.append(code);
    }
    QJsonArray lines;
    for (const auto &code : order)
        lines.append(QJsonObject{{u"book"_qs, code}, {u"quantity"_qs, copies.value(code)}});
    return lines;
}

} // namespace

Result<QJsonArray> readCountFile(const QString &path)
{
    SD_ASSIGN(bytes, readWholeFile(path));
    if (!bytes.trimmed().startsWith('{')) {
        const auto lines = scannedLines(bytes);
        if (lines.isEmpty())
            return fail(ErrorKind::Invalid, u"list_empty"_qs, u"file"_qs);
        return lines;
    }
    SD_ASSIGN(object, jsonObjectOf(bytes));
    return commandLines(object.value(u"lines"));
}

} // namespace shopdesk
