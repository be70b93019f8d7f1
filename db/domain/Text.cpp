// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Text.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr char16_t kFirstPrintable = 0x20;
constexpr char16_t kDelete = 0x7f;

bool isRefusedControl(QChar c, TextLines lines)
{
    if (lines == TextLines::Multiple && (c == u'\n' || c == u'\t'))
        return false;
    return c.unicode() < kFirstPrintable || c.unicode() == kDelete;
}

Result<void> checkLength(qsizetype length, const QString &field, const TextLimits &limits)
{
    if (length == 0 && limits.min > 0)
        return fail(ErrorKind::Invalid, u"text_missing"_qs, field);
    if (length < limits.min) {
        return fail(ErrorKind::Invalid, u"text_too_short"_qs, field,
                    {{u"min"_qs, limits.min}, {u"length"_qs, length}});
    }
    if (length > limits.max) {
        return fail(ErrorKind::Invalid, u"text_too_long"_qs, field,
                    {{u"max"_qs, limits.max}, {u"length"_qs, length}});
    }
    return {};
}

} // namespace

Result<QString> checkedText(const QString &value, const QString &field, const TextLimits &limits)
{
    if (!isWellFormed(value))
        return fail(ErrorKind::Invalid, u"text_not_unicode"_qs, field);
    QString text = value;
    if (limits.lines == TextLines::Multiple)
        text.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n');
    // Controls first: trimming would take a trailing one away unseen. Line ends around a single
    // line come from pasting and are harmless.
    const auto checked = limits.lines == TextLines::Single ? text.trimmed() : text;
    const auto control = std::ranges::find_if(
            checked, [&limits](QChar c) { return isRefusedControl(c, limits.lines); });
    if (control != checked.end()) {
        return fail(ErrorKind::Invalid, u"text_has_control"_qs, field,
                    {{u"codePoint"_qs, int(control->unicode())}});
    }
    text = checked.trimmed().normalized(QString::NormalizationForm_C);
    SD_TRY(checkLength(codePointCount(text), field, limits));
    return text;
}

qsizetype codePointCount(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

bool isWellFormed(QStringView text)
{
    return text.isValidUtf16();
}

} // namespace shopdesk
