// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OrderLines.h"

#include "app/cli/ExitCode.h"

namespace shopdesk {

namespace {

Result<QJsonObject> tenderOf(const QString &text)
{
    const auto kind = text.section(u':', 0, 0);
    bool isNumber = false;
    const auto given = text.section(u':', 1, 1).toLongLong(&isNumber);
    if (kind.isEmpty() || !isNumber)
        return failUsage(u"tender_malformed"_qs, u"--tender"_qs, {{u"given"_qs, text.left(60)}});
    return QJsonObject{{u"kind"_qs, kind},
                       {u"given_minor"_qs, given},
                       {u"reference"_qs, text.section(u':', 2)}};
}

} // namespace

Result<QJsonArray> commandLines(const QJsonValue &lines)
{
    if (!lines.isArray())
        return fail(ErrorKind::Invalid, u"field_missing"_qs, u"lines"_qs);
    QJsonArray result;
    for (const auto &each : lines.toArray()) {
        auto line = each.toObject();
        if (!line.contains(u"isbn"))
            return fail(ErrorKind::Invalid, u"field_missing"_qs, u"lines.isbn"_qs);
        if (!line.contains(u"quantity"))
            return fail(ErrorKind::Invalid, u"field_missing"_qs, u"lines.quantity"_qs);
        line.insert(u"book"_qs, line.take(u"isbn"));
        result.append(line);
    }
    return result;
}

Result<QJsonArray> commandTenders(const QStringList &texts)
{
    QJsonArray tenders;
    for (const auto &text : texts) {
        SD_ASSIGN(tender, tenderOf(text));
        tenders.append(tender);
    }
    return tenders;
}

} // namespace shopdesk
