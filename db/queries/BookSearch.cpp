// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/BookSearch.h"

#include "db/domain/Ean13.h"
#include "db/domain/Isbn.h"
#include "db/domain/OwnCode.h"
#include "db/domain/TextKey.h"

#include <QRegularExpression>

namespace shopdesk {

namespace {

constexpr int kTrigram = 3;
constexpr qsizetype kWordsWithEnds = 2;

// More than the cap by one tells that there are more.
QString capped(ListQuery::Reach reach)
{
    return reach == ListQuery::Reach::Capped ? QStringLiteral(" LIMIT %1").arg(kSearchCap + 1)
                                             : QString();
}

// The books that a statement over "book w" finds; %w stands for what it selects. PostgreSQL gets
// the places of the rows as an array, so that it looks them up whatever it believes about numbers.
QString among(Engine engine, ListQuery::Reach reach, const QString &select)
{
    if (engine == Engine::Postgres && reach == ListQuery::Reach::Capped)
        return QStringLiteral("b.ctid = ANY (ARRAY(%1))")
                .arg(QString(select).replace(u"%w"_qs, u"ctid"_qs));
    return QStringLiteral("b.id IN (%1)").arg(QString(select).replace(u"%w"_qs, u"id"_qs));
}

qsizetype letters(const QString &text)
{
    return text.toUcs4().size();
}

// Above every text that begins with the prefix: the last code point there is.
QString afterPrefix(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

std::optional<QString> wholeCode(const QString &typed)
{
    if (const auto isbn = Isbn::parse(typed))
        return isbn->toString();
    if (const auto own = OwnCode::parse(typed))
        return own->toString();
    const auto barcode = Ean13::parse(typed);
    const auto own = barcode ? OwnCode::fromBarcode(*barcode) : std::nullopt;
    return own ? std::optional(own->toString()) : std::nullopt;
}

bool isPartOfCode(const QString &typed)
{
    static const QRegularExpression hyphenated(QStringLiteral("^\\s*[0-9]+-[0-9-]*\\s*$"));
    return hyphenated.match(typed).hasMatch();
}

QString codePrefixCondition(Engine engine, const QString &digits, ListQuery::Reach reach,
                            Bindings &values)
{
    const auto ten = u"978"_qs + digits; // somebody types an ISBN-10
    values.add(u"search_from"_qs, digits);
    values.add(u"search_to"_qs, afterPrefix(digits));
    values.add(u"search_from10"_qs, ten);
    values.add(u"search_to10"_qs, afterPrefix(ten));
    return among(engine, reach,
                 QStringLiteral("SELECT w.%w FROM book w"
                                " WHERE w.code >= :search_from AND w.code < :search_to"
                                " OR w.code >= :search_from10 AND w.code < :search_to10") +
                         capped(reach));
}

QString beginningCondition(Engine engine, const QString &key, ListQuery::Reach reach,
                           Bindings &values)
{
    values.add(u"search_from"_qs, key);
    values.add(u"search_to"_qs, afterPrefix(key));
    const auto part = [reach](const QString &alias, const QString &column) {
        return QStringLiteral("SELECT %1.%w FROM (SELECT w.%w FROM book w"
                              " WHERE w.%2 >= :search_from AND w.%2 < :search_to"
                              " ORDER BY w.%2, w.id%3) %1")
                .arg(alias, column, capped(reach));
    };
    return among(engine, reach,
                 part(u"x"_qs, u"title_key"_qs) + u" UNION ALL "_qs +
                         part(u"y"_qs, u"authors_key"_qs));
}

struct Words
{
    QStringList fragments;  // looked up in the trigram index
    QStringList beginnings; // too short for it
};

Words wordsOf(const QString &key)
{
    Words words;
    for (const auto &word : key.split(u' ', Qt::SkipEmptyParts)) {
        auto &kind = letters(word) >= kTrigram ? words.fragments : words.beginnings;
        if (!kind.contains(word))
            kind.append(word);
    }
    if (words.fragments.isEmpty())
        return {{key}, {}}; // "of a": together long enough
    return words;
}

// What several words are looked up by. Each further piece is a list of a tenth of all books to be
// read, so a word brings its beginning, and of two words also their ends; whether the words are
// really there, is asked of the rows that are left.
QStringList piecesOf(const QStringList &fragments)
{
    QStringList pieces;
    const auto add = [&pieces](const QString &piece) {
        if (!pieces.contains(piece))
            pieces.append(piece);
    };
    for (const auto &word : fragments) {
        const auto points = word.toStdU32String();
        add(QString::fromStdU32String(points.substr(0, kTrigram)));
        if (fragments.size() <= kWordsWithEnds)
            add(QString::fromStdU32String(points.substr(points.size() - kTrigram)));
    }
    return pieces;
}

// PostgreSQL reads a sign escaped as itself, but an escaped letter of any script as a mistake.
QString escapedForRegex(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 && !c.isLetterOrNumber())
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

// Adds a value by a name of its own and returns that name.
QString named(Bindings &values, const QString &prefix, const QString &value)
{
    const auto name = prefix + QString::number(values.items().size());
    values.add(name, value);
    return name;
}

QString sqliteFragments(const Words &words, ListQuery::Reach reach, Bindings &values)
{
    QStringList phrases;
    const bool several = words.fragments.size() > 1;
    for (const auto &piece : several ? piecesOf(words.fragments) : words.fragments)
        phrases.append(u'"' + QString(piece).replace(u'"', u"\"\""_qs) + u'"');
    values.add(u"search"_qs, phrases.join(u" AND "_qs));
    QStringList conditions;
    for (const auto &word : words.beginnings)
        conditions.append(QStringLiteral("(' ' || w.search_key) LIKE :%1{E}")
                                  .arg(named(values, u"search_short"_qs,
                                             u"% "_qs + escapedForLike(word) + u'%')));
    if (several) {
        for (const auto &word : words.fragments)
            conditions.append(QStringLiteral("instr(w.search_key, :%1) > 0")
                                      .arg(named(values, u"search_word"_qs, word)));
    }
    const auto join =
            conditions.isEmpty()
                    ? QString()
                    : QStringLiteral(" CROSS JOIN book w ON w.row_no = book_search.rowid");
    conditions.prepend(QStringLiteral("book_search MATCH :search"));
    return QStringLiteral("b.row_no IN (SELECT book_search.rowid FROM book_search%1 WHERE %2%3)")
            .arg(join, conditions.join(u" AND "_qs), capped(reach));
}

QString postgresFragments(const Words &words, ListQuery::Reach reach, Bindings &values)
{
    QStringList conditions;
    const bool several = words.fragments.size() > 1;
    for (const auto &piece : several ? piecesOf(words.fragments) : words.fragments)
        conditions.append(
                QStringLiteral("w.search_key LIKE :%1")
                        .arg(named(values, u"search"_qs, u'%' + escapedForLike(piece) + u'%')));
    for (const auto &word : words.beginnings)
        conditions.append(QStringLiteral("w.search_key ~ :%1")
                                  .arg(named(values, u"search_short"_qs,
                                             u"(^| )"_qs + escapedForRegex(word))));
    if (several) {
        for (const auto &word : words.fragments)
            conditions.append(QStringLiteral("strpos(w.search_key, :%1) > 0")
                                      .arg(named(values, u"search_word"_qs, word)));
    }
    return among(Engine::Postgres, reach,
                 QStringLiteral("SELECT w.%w FROM book w WHERE ") + conditions.join(u" AND "_qs) +
                         capped(reach));
}

} // namespace

QString escapedForLike(QString text)
{
    text.replace(u'\\', u"\\\\"_qs);
    text.replace(u'%', u"\\%"_qs);
    text.replace(u'_', u"\\_"_qs);
    return text;
}

QString typedBeginning(const ListQuery &list)
{
    const bool typed = list.table == Table::Books && list.reach == ListQuery::Reach::Capped &&
                       list.filters.empty() && !wholeCode(list.search) &&
                       !isPartOfCode(list.search);
    return typed ? searchKey(list.search) : QString();
}

QString beginningsEnd()
{
    return QStringLiteral("SELECT w.title_key, w.id FROM book w"
                          " WHERE w.title_key >= :search_from AND w.title_key < :search_to"
                          " ORDER BY w.title_key, w.id LIMIT 1 OFFSET %1")
            .arg(kSearchCap);
}

Bindings beginningsRange(const QString &key)
{
    return {{u"search_from"_qs, key}, {u"search_to"_qs, afterPrefix(key)}};
}

QString beginningsCondition(const QString &key, const Anchor &last, Bindings &values)
{
    values.add({{u"search_from"_qs, key},
                {u"search_last_key"_qs, last.key},
                {u"search_last_id"_qs, last.id}});
    return QStringLiteral("b.title_key >= :search_from"
                          " AND (b.title_key, b.id) <= (:search_last_key, :search_last_id)");
}

QString searchCondition(Engine engine, const QString &typed, ListQuery::Reach reach,
                        Bindings &values)
{
    if (const auto code = wholeCode(typed)) {
        values.add(u"search"_qs, *code);
        return QStringLiteral("b.code = :search");
    }
    if (isPartOfCode(typed))
        return codePrefixCondition(engine, QString(typed).remove(u'-').trimmed(), reach, values);
    const auto key = searchKey(typed);
    if (key.isEmpty())
        return {};
    if (letters(key) < kTrigram)
        return beginningCondition(engine, key, reach, values);
    const auto words = wordsOf(key);
    return engine == Engine::Sqlite ? sqliteFragments(words, reach, values)
                                    : postgresFragments(words, reach, values);
}

} // namespace shopdesk
