// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Suppliers.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kShortestCode = 2;
constexpr qsizetype kLongestCode = 20;
constexpr qint64 kMaxReturnDays = 3650;

bool isCodeCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
}

} // namespace

Result<QString> checkedSupplierCode(const QString &code, const QString &field)
{
    const auto upper = code.trimmed().toUpper();
    if (upper.size() < kShortestCode || upper.size() > kLongestCode ||
        !std::ranges::all_of(upper, isCodeCharacter) || upper.startsWith(u'-') ||
        upper.endsWith(u'-'))
        return fail(ErrorKind::Invalid, u"supplier_code_invalid"_qs, field);
    return upper;
}

Result<qint64> checkedReturnDays(qint64 days, const QString &field)
{
    if (days < 1 || days > kMaxReturnDays)
        return fail(ErrorKind::Invalid, u"number_out_of_range"_qs, field,
                    {{u"min"_qs, 1}, {u"max"_qs, kMaxReturnDays}, {u"given"_qs, days}});
    return days;
}

void recordSupplier(HandlerContext &context, SupplierId id, const QString &name)
{
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"supplier"_qs,
                            .subjectId = id.uuid(),
                            .subject = name});
}

} // namespace shopdesk
