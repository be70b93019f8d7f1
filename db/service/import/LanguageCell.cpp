// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/LanguageCell.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace shopdesk {

namespace {

// Names as lists of books give them; codes are left to QLocale, which carries the registry.
QString codeOfName(const QString &name)
{
    static const QHash<QString, QString> codes{
            {u"english"_qs, u"en"_qs},    {u"английский"_qs, u"en"_qs},
            {u"russian"_qs, u"ru"_qs},    {u"русский"_qs, u"ru"_qs},
            {u"german"_qs, u"de"_qs},     {u"немецкий"_qs, u"de"_qs},
            {u"french"_qs, u"fr"_qs},     {u"французский"_qs, u"fr"_qs},
            {u"spanish"_qs, u"es"_qs},    {u"испанский"_qs, u"es"_qs},
            {u"italian"_qs, u"it"_qs},    {u"итальянский"_qs, u"it"_qs},
            {u"portuguese"_qs, u"pt"_qs}, {u"португальский"_qs, u"pt"_qs},
            {u"polish"_qs, u"pl"_qs},     {u"польский"_qs, u"pl"_qs},
            {u"ukrainian"_qs, u"uk"_qs},  {u"украинский"_qs, u"uk"_qs},
            {u"belarusian"_qs, u"be"_qs}, {u"белорусский"_qs, u"be"_qs},
            {u"kazakh"_qs, u"kk"_qs},     {u"казахский"_qs, u"kk"_qs},
            {u"armenian"_qs, u"hy"_qs},   {u"армянский"_qs, u"hy"_qs},
            {u"georgian"_qs, u"ka"_qs},   {u"грузинский"_qs, u"ka"_qs},
            {u"chinese"_qs, u"zh"_qs},    {u"китайский"_qs, u"zh"_qs},
            {u"japanese"_qs, u"ja"_qs},   {u"японский"_qs, u"ja"_qs},
            {u"latin"_qs, u"la"_qs},      {u"латинский"_qs, u"la"_qs},
    };
    return codes.value(name);
}

// What QLocale does not know as a language, or knows as another one than the registry does.
QString specialCode(const QString &code)
{
    static const QHash<QString, QString> codes{{u"mul"_qs, u"mul"_qs}, {u"zxx"_qs, u"zxx"_qs},
                                               {u"nor"_qs, u"no"_qs},  {u"no"_qs, u"no"_qs},
                                               {u"iw"_qs, u"he"_qs},   {u"in"_qs, u"id"_qs},
                                               {u"la"_qs, u"la"_qs},   {u"lat"_qs, u"la"_qs}};
    return codes.value(code);
}

QString languageCode(const QString &text)
{
    const QString folded = text.toCaseFolded();
    for (const QString &code : {specialCode(folded), codeOfName(folded)})
        if (!code.isEmpty())
            return code;
    if (folded.size() < 2 || folded.size() > 3)
        return {};
    const auto language = QLocale::codeToLanguage(folded, QLocale::AnyLanguageCode);
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return {};
    return QLocale::languageToCode(language, QLocale::AnyLanguageCode);
}

// Script and region in their usual spelling; whatever else follows is dropped.
QString subtags(const QStringList &parts)
{
    QString script;
    QString region;
    for (const QString &part : parts) {
        if (part.size() == 4 && script.isEmpty() && region.isEmpty())
            script = u'-' + part.left(1).toUpper() + part.mid(1).toLower();
        else if ((part.size() == 2 || part.size() == 3) && region.isEmpty())
            region = u'-' + part.toUpper();
    }
    return script + region;
}

} // namespace

Result<QString> parseLanguage(const QString &cell)
{
    static const QRegularExpression severalSeparator(u"[;,/|+]"_qs);
    static const QRegularExpression subtagSeparator(u"[-_]"_qs);
    const QString first = cell.split(severalSeparator).first().trimmed();
    if (first.isEmpty() || first.compare(u"und"_qs, Qt::CaseInsensitive) == 0)
        return QString();
    const QStringList parts = first.split(subtagSeparator);
    const QString code = languageCode(parts.first());
    if (code.isEmpty())
        return fail(ErrorKind::Invalid, u"language_unknown"_qs, u"language"_qs);
    return code + subtags(parts.mid(1));
}

} // namespace shopdesk
