// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/AuthorNames.h"

#include <QRegularExpression>

#include <algorithm>

namespace shopdesk {

namespace {

const QRegularExpression &peopleSeparator()
{
    static const QRegularExpression expression(u"\\s*[;|\\n\\r]+\\s*"_qs);
    return expression;
}

// "1743-1826", "1890?-", "750? BCE-650? BCE", "active 12th century", "b. 1950", "ca. 1340-1400".
bool isLifeDates(const QString &part)
{
    static const QRegularExpression expression(
            QRegularExpression::anchoredPattern(
                    u"(?=.*\\d)(?:[\\d\\s?./"
                    u"–—-]|BCE?\\b|AD\\b|CE\\b|(?:st|nd|rd|th)\\b|(?:b|d|c|ca|fl)\\."
                    "|active\\b|approximately\\b|born\\b|died\\b|century\\b|cent\\b|or\\b|до|н\\.|"
                    "э\\."
                    "|р\\.|ум\\.)+"_qs),
            QRegularExpression::CaseInsensitiveOption);
    return expression.match(part).hasMatch();
}

bool isSuffix(const QString &part)
{
    static const QStringList suffixes{u"jr"_qs,  u"sr"_qs, u"ii"_qs, u"iii"_qs, u"iv"_qs,
                                      u"phd"_qs, u"md"_qs, u"мл"_qs, u"ст"_qs};
    return suffixes.contains(QString(part).remove(u'.').toCaseFolded());
}

bool isPrefix(const QString &part)
{
    static const QStringList prefixes{u"sir"_qs, u"lord"_qs,  u"lady"_qs, u"mrs"_qs,
                                      u"dr"_qs,  u"saint"_qs, u"dame"_qs, u"rev"_qs};
    return prefixes.contains(QString(part).remove(u'.').toCaseFolded());
}

bool isManyWords(const QString &part)
{
    return part.contains(u' ');
}

QStringList commaParts(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',')) {
        const QString simple = part.simplified();
        if (!simple.isEmpty())
            parts.append(simple);
    }
    return parts;
}

// Takes "[Translator]" or "(ed.)" from the end of a text.
QString takeRole(QString &text)
{
    static const QRegularExpression bracketed(u"\\s*\\[([^\\]]*)\\]\\s*$"_qs);
    static const QRegularExpression shortForm(
            u"\\s*\\((ed|eds|editor|trans|transl|translator|illustrator|introduction|ред|пер|сост)"
            "\\.?\\)\\s*$"_qs,
            QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *form : {&bracketed, &shortForm}) {
        const auto match = form->match(text);
        if (!match.hasMatch())
            continue;
        text.truncate(match.capturedStart());
        const QString role = match.captured(1).toCaseFolded();
        if (role.startsWith(u"ed"_qs) || role == u"ред"_qs)
            return u"editor"_qs;
        if (role.startsWith(u"trans"_qs) || role == u"пер"_qs)
            return u"translator"_qs;
        return role;
    }
    return {};
}

// "John F. (John Fitzgerald)" and "Tolstoy (1828-1910)" without what stands in parentheses.
QString withoutParentheses(const QString &text)
{
    static const QRegularExpression expression(u"\\s*\\([^()]*\\)"_qs);
    return QString(text).remove(expression).simplified();
}

// Parts of one name, family name first, as it is spoken.
QString turnedRound(const QStringList &parts)
{
    QString name = parts.value(1);
    QString behind;
    QString before;
    for (const QString &part : parts.mid(2)) {
        if (isPrefix(part))
            before += part + u' ';
        else if (isSuffix(part))
            behind += u' ' + part;
        // Others are ranks and places ("Emperor of Rome", "of Alexandria") and no part of the name.
    }
    if (isSuffix(name) || isPrefix(name)) {
        (isSuffix(name) ? behind : before) += isSuffix(name) ? u' ' + name : name + u' ';
        name.clear();
    }
    if (name.contains(u" of "_qs))
        name.clear();
    return (before + name + u' ' + parts.value(0) + behind).simplified();
}

QList<AuthorName> oneInverted(QString text)
{
    AuthorName author;
    author.role = takeRole(text);
    QStringList parts = commaParts(withoutParentheses(text));
    parts.removeIf(isLifeDates);
    if (parts.isEmpty())
        return {};
    author.name = turnedRound(parts);
    return {author};
}

QList<AuthorName> listOfPeople(const QString &text)
{
    QList<AuthorName> people;
    for (QString part : commaParts(text)) {
        if (isSuffix(part) && !people.isEmpty()) {
            people.last().name += u' ' + part;
            continue;
        }
        AuthorName author;
        author.role = takeRole(part);
        author.name = withoutParentheses(part);
        if (!author.name.isEmpty() && !isLifeDates(author.name))
            people.append(author);
    }
    return people;
}

int voteOf(const QString &cell)
{
    const QStringList people = cell.split(peopleSeparator(), Qt::SkipEmptyParts);
    int vote = 0;
    for (const QString &person : people) {
        QStringList parts = commaParts(person);
        const bool hasDates = parts.removeIf(isLifeDates) > 0;
        const bool isList = people.size() > 1;
        if (hasDates || (isList && parts.size() > 1))
            ++vote;
        else if (parts.size() == 2 && !isManyWords(parts.first()))
            ++vote;
        else if (std::all_of(parts.begin(), parts.end(), isManyWords))
            --vote;
    }
    return vote;
}

} // namespace

AuthorOrder guessAuthorOrder(const QStringList &cells)
{
    int vote = 0;
    for (const QString &cell : cells)
        vote += voteOf(cell);
    return vote > 0 ? AuthorOrder::FamilyNameFirst : AuthorOrder::GivenNameFirst;
}

QList<AuthorName> splitAuthors(const QString &cell, AuthorOrder order)
{
    const QStringList people = cell.split(peopleSeparator(), Qt::SkipEmptyParts);
    QList<AuthorName> authors;
    for (const QString &person : people) {
        const QStringList parts = commaParts(person);
        const bool isInverted = order == AuthorOrder::FamilyNameFirst || people.size() > 1 ||
                                std::any_of(parts.begin(), parts.end(), isLifeDates);
        for (const AuthorName &author : isInverted ? oneInverted(person) : listOfPeople(person)) {
            const bool isKnown =
                    std::any_of(authors.begin(), authors.end(), [&](const auto &known) {
                        return known.name.compare(author.name, Qt::CaseInsensitive) == 0;
                    });
            if (!isKnown)
                authors.append(author);
        }
    }
    return authors;
}

} // namespace shopdesk
