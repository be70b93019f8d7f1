// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/lookup/OpenLibraryAnswer.h"

#include "db/service/import/LanguageCell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace shopdesk {

namespace {

constexpr qsizetype kMostTexts = 30;
constexpr qsizetype kMostAuthors = 10;
constexpr qsizetype kLongestText = 500;

Result<QJsonObject> recordIn(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorKind::Damaged, u"lookup_answer_wrong"_qs);
    return document.object();
}

// One line, because nobody knows who typed it.
QString cleaned(const QJsonValue &value)
{
    return value.toString().simplified().left(kLongestText);
}

// A list of texts, or of {"name": text}.
QStringList texts(const QJsonValue &value)
{
    QStringList found;
    for (const auto &each : value.toArray()) {
        const auto text = cleaned(each.isObject() ? each.toObject().value(u"name") : each);
        if (!text.isEmpty() && !found.contains(text) && found.size() < kMostTexts)
            found += text;
    }
    return found;
}

// A key is put into an address: nothing but what a key looks like.
QString checkedKey(const QJsonValue &value, const QString &folder)
{
    static const QRegularExpression form(QStringLiteral("^/(authors|works)/OL[0-9]+[AW]$"));
    const auto key = value.toObject().value(u"key").toString();
    return key.startsWith(folder) && form.match(key).hasMatch() ? key : QString();
}

void addKey(QStringList &keys, const QString &key)
{
    if (!key.isEmpty() && !keys.contains(key) && keys.size() < kMostAuthors)
        keys += key;
}

// "March 2009", "1994", "Jan 01, 2003", "c1995": the year is what has four digits.
std::optional<qint64> yearIn(const QString &date)
{
    static const QRegularExpression form(
            QStringLiteral("(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])"));
    const auto match = form.match(date);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

// [{"key": "/languages/eng"}]
QString languageIn(const QJsonValue &languages)
{
    const auto key = languages.toArray().at(0).toObject().value(u"key").toString();
    return parseLanguage(key.section(u'/', -1)).value_or(QString());
}

std::optional<qint64> coverIn(const QJsonValue &covers)
{
    for (const auto &each : covers.toArray()) {
        if (each.toInteger(-1) > 0) // -1 stands for one that was taken away
            return each.toInteger();
    }
    return std::nullopt;
}

} // namespace

Result<OpenLibraryEdition> openLibraryEdition(const QByteArray &json)
{
    SD_ASSIGN(record, recordIn(json));
    OpenLibraryEdition edition;
    auto &book = edition.book;
    book.title = cleaned(record.value(u"title"));
    if (book.title.isEmpty())
        return fail(ErrorKind::Damaged, u"lookup_answer_wrong"_qs);
    book.subtitle = cleaned(record.value(u"subtitle"));
    book.publisher = texts(record.value(u"publishers")).value(0);
    book.year = yearIn(record.value(u"publish_date").toString());
    book.language = languageIn(record.value(u"languages"));
    book.subjects = texts(record.value(u"subjects"));
    for (const auto &each : record.value(u"authors").toArray())
        addKey(edition.authorKeys, checkedKey(each, u"/authors/"_qs));
    edition.workKey = checkedKey(record.value(u"works").toArray().at(0), u"/works/"_qs);
    edition.coverId = coverIn(record.value(u"covers"));
    return edition;
}

Result<QStringList> authorKeysOfWork(const QByteArray &json)
{
    SD_ASSIGN(record, recordIn(json));
    QStringList keys;
    for (const auto &each : record.value(u"authors").toArray())
        addKey(keys, checkedKey(each.toObject().value(u"author"), u"/authors/"_qs));
    return keys;
}

Result<QString> openLibraryAuthor(const QByteArray &json)
{
    return recordIn(json).map(
            [](const QJsonObject &record) { return cleaned(record.value(u"name")); });
}

} // namespace shopdesk
