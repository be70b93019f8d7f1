// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/ContactKey.h"

#include "db/domain/TextKey.h"

#include <QRegularExpression>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kMostParts = 8;
constexpr qsizetype kRussianLength = 11; // 8 or +7, then ten digits

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits.append(QChar(u'0' + char16_t(c.digitValue())));
    }
    return digits;
}

bool looksLikePhone(QStringView text)
{
    const auto belongs = [](QChar c) {
        return c.digitValue() >= 0 || c.isSpace() || QStringView(u"+-()/.").contains(c);
    };
    return std::ranges::all_of(text, belongs) &&
           std::ranges::any_of(text, [](QChar c) { return c.digitValue() >= 0; });
}

// "K-1042" is typed with and without its hyphen, and is one thing either way.
QString compactKey(QStringView number)
{
    return searchKey(number).remove(u' ');
}

bool looksLikeNumber(QStringView token)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto isDigit = [](QChar c) { return c.digitValue() >= 0; };
    return std::ranges::any_of(token, isLetter) && std::ranges::any_of(token, isDigit) &&
           !token.contains(u'@');
}

QStringList wordsOf(const QString &token)
{
    return looksLikeNumber(token) ? QStringList{compactKey(token)}
                                  : searchKey(token).split(u' ', Qt::SkipEmptyParts);
}

QString withoutPrefix(const QString &digits)
{
    if (digits.size() == kRussianLength && (digits.front() == u'7' || digits.front() == u'8'))
        return digits.mid(1);
    const auto first = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; });
    const auto rest = digits.mid(first - digits.begin());
    return rest.isEmpty() ? digits : rest;
}

} // namespace

QString contactKey(const ContactTexts &texts)
{
    QStringList parts{searchKey(texts.name), searchKey(texts.email), digitsOf(texts.phone),
                      compactKey(texts.number)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList contactParts(QStringView typed)
{
    if (looksLikePhone(typed))
        return {withoutPrefix(digitsOf(typed))};
    static const QRegularExpression kSpace(QStringLiteral("\\s+"));
    QStringList parts;
    for (const auto &token : typed.toString().split(kSpace, Qt::SkipEmptyParts)) {
        for (auto &word : wordsOf(token)) {
            while (word.startsWith(u'+'))
                word.remove(0, 1);
            if (!word.isEmpty() && !parts.contains(word) && parts.size() < kMostParts)
                parts.append(word);
        }
    }
    return parts;
}

} // namespace shopdesk
